import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Gazetteer, PlaceId } from '#model';
import { parsePublished } from '#model';
import { resolvePlaceWords, resolveTimeWords } from '#stages/situate';
import { option } from '../../support/data-folder.ts';
import type { ResultTable } from '../../support/results.ts';

/** A reading counts as made when its first candidate is at least this sure. */
const SURE = 0.5;

/**
 * The areas of the table of published figures against the node of the place tree that a person read from the row
 * (labels.tsv: row and places; the inner one only where one lies in another).
 */
export function measureFacts(args: readonly string[], gazetteer: Gazetteer): ResultTable | null {
  const path =
    option(args, 'facts') ??
    join(process.env['SIJILL_SHARED'] ?? join(import.meta.dirname, '../../../../shared'), 'domain/facts.csv');
  if (!existsSync(path)) {
    process.stderr.write(
      `skipped: there are no figures at ${path}; give --facts PATH or set SIJILL_SHARED\n`,
    );
    return null;
  }
  const labels = new Map(
    readFileSync(join(import.meta.dirname, 'labels.tsv'), 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line) => line.split('\t') as [string, string]),
  );
  const rows = parse(readFileSync(path), { columns: true }) as Record<string, string>[];
  let right = 0;
  let open = 0;
  let timed = 0;
  let withPeriod = 0;
  const misses: string[] = [];
  for (const row of rows) {
    const wanted = labels.get(row['id'] ?? '') ?? '';
    const got = placesOf(row['area'] ?? '', row['area_level'] ?? '', gazetteer);
    if (got === wanted.split('+').filter(Boolean).sort().join('+')) right++;
    else misses.push(`${row['id']}: ${row['area']} (${row['area_level']})`);
    if (got === '' && wanted !== '') open++;
    if (!row['period_covered']) continue;
    withPeriod++;
    const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(row['publication_date'] ?? '')?.[0];
    const time = resolveTimeWords(
      row['period_covered'],
      day === undefined ? null : parsePublished(day),
      'en',
      { cell: true },
    );
    if (time.start !== null || time.end !== null) timed++;
  }
  for (const miss of misses) process.stderr.write(`not as labelled: ${miss}\n`);
  return {
    title: 'Areas of published figures',
    columns: ['rows', 'right node', 'share', 'left open', 'periods', 'periods resolved', 'aim'],
    rows: [[rows.length, right, (right / rows.length).toFixed(3), open, withPeriod, timed, 'right ≥ 0.95']],
  };
}

function placesOf(area: string, level: string, gazetteer: Gazetteer): string {
  const { places, relation } = resolvePlaceWords(area, gazetteer, { country: 'SY', level });
  const ids = places.flatMap(({ candidates }): PlaceId[] =>
    candidates[0] !== undefined && candidates[0].score >= SURE ? [candidates[0].id] : [],
  );
  return [...new Set(relation === 'nested' ? ids.slice(0, 1) : ids)].sort().join('+');
}
