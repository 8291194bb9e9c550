// One measured run: every text of a folder into a new case. Prints its measures as JSON.
import { join } from 'node:path';
import { ingest } from '#flows';
import { openCase, openFileEdges } from '../../src/faces/assemble.ts';

const folder = process.argv[2]!;
const opened = await openCase(join(folder, 'case'), { create: true });
const { readdirSync } = await import('node:fs');
const paths = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(folder, name));
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
console.log(
  JSON.stringify({
    seconds: (ended - started) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    found,
    parts,
  }),
);
