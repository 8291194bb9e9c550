import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '#model';
import { recognisePlaces } from '#stages/situate';
import { dataPath } from '../../support/data-folder.ts';
import type { ResultTable } from '../../support/results.ts';
import { cpuSeconds } from '../speed/speed.ts';
import { readCorpus } from './corpus.ts';
import { addText, emptyTally, scores } from './score.ts';

/** The best of nine geoparsers on each corpus, as published with the corpora. */
const CORPORA = [
  { name: 'LGL', file: 'lgl.xml', f1: '.747', near: '.825' },
  { name: 'TR-News', file: 'TR-News.xml', f1: '.802', near: '.839' },
] as const;

/** Recognition by overlap and resolution within 161 km, on corpora with labelled places. */
export function measureGeoparsing(args: readonly string[], gazetteer: Gazetteer): ResultTable | null {
  const folder = dataPath('geoparsing', args);
  if (folder === null) return null;
  const rows = CORPORA.filter(({ file }) => existsSync(join(folder, file))).map(
    ({ name, file, f1, near }) => {
      const tally = emptyTally();
      const texts = readCorpus(join(folder, file));
      const before = process.cpuUsage();
      for (const { text, places } of texts) {
        const found = recognisePlaces(text, gazetteer).map(({ start, end, candidates: [best] }) => ({
          start,
          end,
          point:
            best === undefined || best.lat === null || best.lon === null
              ? null
              : { lat: best.lat, lon: best.lon },
        }));
        addText(tally, places, found);
      }
      const seconds = cpuSeconds(before);
      const score = scores(tally);
      const show = (value: number): string => value.toFixed(3);
      return [
        name,
        texts.length,
        show(score.precision),
        show(score.recall),
        show(score.f1),
        f1,
        show(score.within161),
        near,
        Math.round(texts.length / seconds),
      ];
    },
  );
  return {
    title: 'Places in running text',
    columns: [
      'corpus',
      'texts',
      'precision',
      'recall',
      'F1',
      'best of nine',
      'within 161 km',
      'best of nine',
      'texts a second of one core',
    ],
    rows,
  };
}
