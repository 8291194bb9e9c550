import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '#flows';
import { openCase, openFileEdges } from '../../src/faces/assemble.ts';
import type { Measured } from './measured.ts';
import { peakMegabytes } from './measured.ts';

/** Every text of a folder into a new case; opening the case and the gazetteer is not counted. */
export async function takeIn(folder: string): Promise<Measured> {
  const opened = await openCase(join(folder, 'case'), { create: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const paths = names.map((name) => join(folder, name));
  await opened.case.gazetteer();
  const started = performance.now();
  let takenIn = started;
  let read = started;
  const done = await ingest(opened.case, await openFileEdges(), [{ paths }], {
    onProgress: ({ doing }) => {
      if (doing === 'taking_in') takenIn = performance.now();
      else read = performance.now();
    },
  });
  const ended = performance.now();
  const found = (await opened.case.store.claims({ limit: 0 })).total;
  await opened.close();
  if (done.troubles.length > 0) throw new Error(`${done.troubles.length} files were not read`);
  const parts = {
    'vault and log': (takenIn - started) / 1000,
    'reading and database': (read - takenIn) / 1000,
    'review and origins': (ended - read) / 1000,
  };
  return { seconds: (ended - started) / 1000, peakMegabytes: peakMegabytes(), found, parts };
}
