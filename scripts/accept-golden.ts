// Takes what a test wrote beside a golden file as the new right answer: node scripts/accept-golden.ts [FOLDER…]
import { globSync, renameSync } from 'node:fs';

const folders =
  process.argv.length > 2 ? process.argv.slice(2) : ['golden', 'src', 'tests', 'bench', 'vectors'];
const changed = folders.flatMap((folder) => globSync([`${folder}/**/*-changed.*`, `${folder}/**/*-changed`]));
for (const path of changed) {
  const golden = path.replace(/-changed(\.[^./]+)?$/, '$1');
  renameSync(path, golden);
  console.log(golden);
}
if (changed.length === 0) console.log('nothing changed');
