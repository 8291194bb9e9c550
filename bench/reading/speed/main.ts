import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '#stages/extract';
import { dataPath, option } from '../../support/data-folder.ts';
import { documentOf } from '../../support/document.ts';
import type { ResultTable } from '../../support/results.ts';
import { report } from '../../support/results.ts';
import { readArticles } from '../gva/articles.ts';

/** One reader: its name, and how it reads a text; gives how much it found, so that no work is left out. */
type Reader = { readonly name: string; readonly read: (text: string) => number };

const nlp = winkNLP(model);
const READERS: readonly Reader[] = [
  {
    name: 'sijill: claims, refused numbers, masks, distances',
    read: (text) => extract(documentOf({ name: 'text', content: text, language: 'en' })).claims.length,
  },
  {
    name: 'wink-nlp: tokens, sentences, entities',
    read: (text) => nlp.readDoc(text).entities().out().length,
  },
  {
    name: 'compromise: numbers, people, places',
    read: (text) => {
      const doc = compromise(text);
      return doc.numbers().length + doc.people().length + doc.places().length;
    },
  },
];

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** Processor time of this process so far, in milliseconds: what others do on the machine does not count. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Characters a second of processor time over all texts; the best of three rounds after one to warm up. */
function pace(reader: Reader, texts: readonly string[]): { readonly rate: number; readonly found: number } {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let round = 0; round < 4; round += 1) {
    found = 0;
    const start = busy();
    for (const text of texts) found += reader.read(text);
    if (round > 0) best = Math.min(best, busy() - start);
  }
  return { rate: characters / (best / 1000), found };
}

/** Heap in use after every so many documents: flat when nothing is kept. */
function memory(texts: readonly string[], documents: number): number[] {
  const marks: number[] = [];
  const reader = READERS[0]!;
  for (let done = 0; done < documents; done += 1) {
    reader.read(`${texts[done % texts.length] ?? ''}\n${done}`);
    if ((done + 1) % Math.ceil(documents / 5) === 0) {
      globalThis.gc?.();
      marks.push(megabytes(process.memoryUsage().heapUsed));
    }
  }
  return marks;
}

const args = process.argv.slice(2);
const path = dataPath('gva', args);
if (path !== null) {
  const texts = readArticles(path)
    .slice(0, Number(option(args, 'texts') ?? 400))
    .map(({ title, text }) => `${title}\n\n${text}`);
  const speeds = READERS.map((reader) => ({ reader, ...pace(reader, texts) }));
  const wink = speeds[1]?.rate ?? 1;
  const documents = Number(option(args, 'documents') ?? 0);
  const tables: ResultTable[] = [
    {
      title: `Speed over ${texts.length} texts, one thread`,
      columns: ['reader', 'thousand characters a second', 'things found', 'times wink-nlp'],
      rows: speeds.map(({ reader, rate, found }) => [
        reader.name,
        Math.round(rate / 1000),
        found,
        rate / wink,
      ]),
    },
  ];
  if (documents > 0)
    tables.push({
      title: `Heap in use over ${documents} documents`,
      columns: ['after', 'megabytes'],
      rows: memory(texts, documents).map((size, step) => [`${(step + 1) * 20} %`, size]),
    });
  report({
    folder: import.meta.dirname,
    title: 'Speed of reading',
    about:
      'The same texts in the same run, each reader in turn, the best of three rounds, by processor time.',
    tables,
    args,
  });
}
