import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openGazetteer } from '#edges/gazetteer';
import type { Gazetteer } from '#model';
import { resolvePlaceWords } from '#stages/situate';

type Row = {
  readonly words: string;
  readonly country: string;
  readonly level?: string;
  readonly first: readonly string[];
  readonly relation: string;
  readonly surest: number;
};

const rows = (name: string): Row[] =>
  readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await openGazetteer();
}, 60_000);

const read = ({ words, country, level }: Row) =>
  resolvePlaceWords(words, gazetteer, { country, ...(level === undefined ? {} : { level }) });

describe('words of place and the node they stand for', () => {
  it.each(rows('valid'))('$words', (row) => {
    const { places, relation } = read(row);
    expect(places.map(({ candidates }) => candidates[0]?.id)).toEqual(row.first);
    expect(relation ?? 'none').toBe(row.relation);
    expect(Math.min(...places.map(({ candidates }) => candidates[0]?.score ?? 0))).toBeGreaterThanOrEqual(
      0.5,
    );
  });
});

describe('words that settle no place, and are left open', () => {
  it.each(rows('invalid'))('$words', (row) => {
    const surest = Math.max(0, ...read(row).places.map(({ candidates }) => candidates[0]?.score ?? 0));
    expect(surest).toBeLessThanOrEqual(row.surest);
  });
});
