// How fast documents come into a case, and in how much memory: node bench/ingest/main.ts [--documents N] [--write]
// Peer in the same run: wink-nlp's plain entity pass over the same texts, which reads and stores nothing.
// Each is run in a process of its own, so that neither pays for the other's memory.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { option } from '../support/data-folder.ts';
import { report } from '../support/results.ts';
import { generatedArticle } from './articles.ts';
import type { Measured } from './measured.ts';
import { takeIn } from './take-in.ts';
import { findEntities } from './wink.ts';

const count = Number(option(process.argv, 'documents') ?? 1000);
const folder = option(process.argv, 'folder') ?? mkdtempSync(join(tmpdir(), 'sijill-bench-'));

switch (option(process.argv, 'run')) {
  case 'sijill':
    console.log(JSON.stringify(await takeIn(folder)));
    break;
  case 'wink':
    console.log(JSON.stringify(findEntities(folder)));
    break;
  default:
    compare();
}

function compare(): void {
  for (let number = 0; number < count; number += 1) {
    writeFileSync(join(folder, `${String(number).padStart(5, '0')}.txt`), generatedArticle(number));
  }
  try {
    const ours = measure('sijill');
    const peer = measure('wink');
    const row = (name: string, one: Measured, what: string): (string | number)[] => [
      name,
      count / one.seconds,
      one.peakMegabytes,
      `${one.found} ${what}`,
    ];
    report({
      folder: import.meta.dirname,
      title: 'Taking documents in',
      about: `${count} generated reports of about 350 words each. Sijill: hash, vault with fsync, signed log, reading, places, times, database, origins. The peer finds entities in memory and keeps nothing: the ratios say what the rest costs.`,
      args: process.argv,
      tables: [
        {
          title: 'Documents a second and memory',
          columns: ['', 'documents a second', 'peak memory, MB', 'found'],
          rows: [row('sijill', ours, 'claims'), row('wink-nlp 2.4, plain entity pass', peer, 'entities')],
        },
        {
          title: 'Ratios to the peer, and where the time goes',
          columns: ['measure', 'value'],
          rows: [
            ['time', ours.seconds / peer.seconds],
            ['memory', ours.peakMegabytes / peer.peakMegabytes],
            ...Object.entries(ours.parts ?? {}).map(([name, seconds]) => [
              `${name}, per cent of the time`,
              (100 * seconds) / ours.seconds,
            ]),
          ],
        },
      ],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(what: string): Measured {
  const ran = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', import.meta.filename, '--run', what, '--folder', folder],
    {
      encoding: 'utf8',
      env: { ...process.env, SIJILL_CONFIG: join(folder, 'config') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (ran.status !== 0) throw new Error(`${what} ended with ${ran.status}`);
  return JSON.parse(ran.stdout) as Measured;
}
