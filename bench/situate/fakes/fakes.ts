import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Gazetteer } from '#model';
import { leadingAreas, recognisePlaces } from '#stages/situate';
import { dataPath } from '../../support/data-folder.ts';
import type { ResultTable } from '../../support/results.ts';

/** The governorates by the names of the labels; the labels hold city and countryside of Damascus for one. */
const LABELS: Readonly<Record<string, string>> = {
  aleppo: 'aleppo',
  idlib: 'idlib',
  damascus: 'damascus',
  'deir ezzor': 'deir-ez-zor',
  raqqa: 'raqqa',
  homs: 'homs',
  hasakeh: 'hasakah',
  hama: 'hama',
  daraa: 'daraa',
  quneitra: 'quneitra',
  lattakia: 'latakia',
  tartous: 'tartus',
  sweida: 'suwayda',
};

/** The governorate an article is about, on the articles of FA-KES. Crowd labels, noisy. */
export function measureFakes(args: readonly string[], gazetteer: Gazetteer): ResultTable | null {
  const given = dataPath('fakes', args);
  if (given === null) return null;
  const path = statSync(given).isDirectory() ? join(given, 'fakes.dev.csv') : given;
  const rows = parse(readFileSync(path), { columns: true, relax_quotes: true }) as Record<string, string>[];
  const tallies = new Map<string, { hit: number; missed: number; wrong: number }>();
  const tally = (name: string) => {
    const known = tallies.get(name) ?? { hit: 0, missed: 0, wrong: 0 };
    tallies.set(name, known);
    return known;
  };
  for (const row of rows) {
    const text = `${row['article_title']}. ${row['article_content']}`;
    const areas = leadingAreas(
      text,
      recognisePlaces(text, gazetteer, { country: 'SY' }),
      'governorate',
      gazetteer,
    );
    const first =
      areas.find(({ id }) => /^own:.*-governorate$/.test(id))?.id.replace(/^own:|-governorate$/g, '') ??
      'none';
    const guess = first === 'rural-damascus' ? 'damascus' : first;
    const gold = LABELS[row['location'] ?? ''] ?? 'unknown label';
    if (guess === gold) tally(gold).hit++;
    else {
      tally(gold).missed++;
      tally(guess).wrong++;
    }
  }
  const labelled = [...tallies].filter(([, { hit, missed }]) => hit + missed > 0);
  const f1 = ({ hit, missed, wrong }: { hit: number; missed: number; wrong: number }): number =>
    (2 * hit) / (2 * hit + missed + wrong);
  const mean = (list: typeof labelled): string =>
    (list.reduce((sum, [, one]) => sum + f1(one), 0) / list.length).toFixed(3);
  const hits = labelled.reduce((sum, [, { hit }]) => sum + hit, 0);
  const frequent = labelled.filter(([, { hit, missed }]) => hit + missed >= 5);
  return {
    title: 'Governorate an article is about (FA-KES)',
    columns: ['articles', 'right', 'share', 'macro-F1', 'macro-F1 of labels with five articles', 'aim'],
    rows: [
      [rows.length, hits, (hits / rows.length).toFixed(3), mean(labelled), mean(frequent), 'macro-F1 ≥ 0.85'],
    ],
  };
}
