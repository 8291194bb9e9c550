import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Measured } from './measured.ts';
import { peakMegabytes } from './measured.ts';

/** The peer: wink-nlp's named entities in every text of a folder. */
export function findEntities(folder: string): Measured {
  const nlp = winkNLP(model);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const started = performance.now();
  let found = 0;
  for (const name of names)
    found += nlp
      .readDoc(readFileSync(join(folder, name), 'utf8'))
      .entities()
      .out().length;
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: peakMegabytes(), found };
}
