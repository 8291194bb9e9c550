import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, it } from 'vitest';
import { openGazetteer } from '#edges/gazetteer';
import type { Gazetteer } from '#model';
import { findTimes, recognisePlaces, resolveTimeWords, toEdtf } from '#stages/situate';
import { findCoordinates } from '#tools/geometry';
import { matchGolden } from '../../tests/support/golden.ts';

const FOLDER = import.meta.dirname;
const PUBLISHED = { start: '2025-03-11', end: '2025-03-11', precision: 'day' as const };

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await openGazetteer();
}, 120_000);

describe('texts written for this project, with their places and times', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('%s', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const language = name.split('.')[1] ?? 'en';
    matchGolden(join(FOLDER, `${name}.json`), {
      places: recognisePlaces(text, gazetteer).map(({ words, start, kind, candidates }) => ({
        words,
        start,
        kind,
        readings: candidates.slice(0, 3).map(({ id, level, score }) => `${id} (${level}) ${score}`),
      })),
      times: findTimes(text, language).map(({ words, start }) => {
        const time = resolveTimeWords(words, PUBLISHED, language);
        return { words, start, edtf: toEdtf(time), precision: time.precision };
      }),
      points: findCoordinates(text).map(({ words, notation, lat, lon }) => ({ words, notation, lat, lon })),
    });
  });
});
