import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer, Place } from '#model';
import { openGazetteer, readOutlines } from './index.ts';
import { openIndex, packIndex } from './index-file.ts';
import { asGazetteer } from './open-gazetteer.ts';
import { listed, readRows, tableText } from './tables.ts';
import { parseTown } from './towns-file.ts';

let gazetteer: Gazetteer;
const folder = mkdtempSync(join(tmpdir(), 'gazetteer '));
beforeAll(async () => {
  gazetteer = await openGazetteer({ cacheFolder: folder });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded gazetteer', () => {
  it('knows the fourteen governorates by English, Arabic and French names', () => {
    const governorates = gazetteer.children('own:country-sy').filter(({ level }) => level === 'governorate');
    expect(governorates).toHaveLength(14);
    for (const name of ['Lattaquié', 'اللاذقية', 'Lattakia'])
      expect(gazetteer.lookup(name).map(({ id }) => id)).toContain('own:latakia-governorate');
  });

  it('hangs towns in their district, governorate and country', () => {
    expect(gazetteer.ancestors('gn:171830')).toEqual([
      'gn:171829',
      'own:tartus-governorate',
      'own:country-sy',
    ]);
    expect(gazetteer.get('gn:171830')).toMatchObject({
      name: 'Baniyas',
      nameAr: 'بانياس',
      level: 'town',
      lat: 35.18188,
      lon: 35.94871,
    });
  });

  it('gives no point to a village whose point nobody told it', () => {
    expect(gazetteer.get('own:mukhtariya')).toMatchObject({
      lat: null,
      lon: null,
      within: 'own:latakia-governorate',
    });
  });

  it('finds other spellings by their consonants only within a country, and only long ones', () => {
    expect(gazetteer.similar?.('Moukhtareyeh', 'SY').map(({ id }) => id)).toEqual(['own:mukhtariya']);
    expect(gazetteer.similar?.('Moukhtareyeh', 'US')).toEqual([]);
    expect(gazetteer.similar?.('Shir', 'SY')).toEqual([]);
  });

  it('answers nothing for what it does not know', () => {
    expect([
      gazetteer.lookup('Wadi Sabr'),
      gazetteer.lookup(''),
      gazetteer.get('own:nowhere'),
      gazetteer.ancestors('own:nowhere'),
    ]).toEqual([[], [], undefined, []]);
  });

  it('has every parent and member that its own tables name', () => {
    const missing = (['syria', 'areas'] as const).flatMap((table) =>
      [...readRows(tableText(table))]
        .flatMap((row) => [row['id'] ?? '', row['within'] ?? '', ...listed(row['members'])])
        .filter((id) => gazetteer.get(id) === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('keeps one compiled index and compiles again when it is spoiled', async () => {
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), 'not an index');
    const again = await openGazetteer({ cacheFolder: folder });
    expect(again.get('gn:171830')).toEqual(gazetteer.get('gn:171830'));
    expect(readdirSync(folder)).toEqual([name]);
  }, 120_000);
});

describe('a compiled index', () => {
  const place: Place = {
    id: 'own:a',
    name: 'Al Qaryah',
    nameAr: 'القرية',
    names: ['Qarya'],
    level: 'town',
    within: 'own:b',
    country: 'SY',
    lat: 35.1,
    lon: -0.25,
    population: 12,
  };
  const parent: Place = {
    id: 'own:b',
    name: 'B',
    names: [],
    level: 'region',
    within: null,
    members: ['own:a'],
    country: 'SY',
    lat: null,
    lon: null,
    population: 0,
  };

  it('gives back the places that were packed', () => {
    const index = openIndex(packIndex([place, parent], 'v'));
    const read = index === null ? null : asGazetteer(index);
    expect(read?.version).toBe('v');
    expect(read?.get('own:a')).toEqual(place);
    expect(read?.get('own:b')).toEqual(parent);
    expect(read?.lookup('القريه')).toEqual([place]);
    expect(read?.lookup('the qarya')).toEqual([]);
    expect(read?.children('own:b')).toEqual([place]);
  });

  it('is refused when it is cut short or of another format', () => {
    const bytes = packIndex([place], 'v');
    expect([
      openIndex(bytes.subarray(0, -1)),
      openIndex(Buffer.from('{"format":99}\n')),
      openIndex(Buffer.alloc(0)),
    ]).toEqual([null, null, null]);
  });
});

describe('a row of a GeoNames dump', () => {
  it('keeps names in Latin and Arabic letters and drops the letter-by-letter ones', () => {
    const row = '1\tA\tA\talaqlym,Абв,الإقليم,Alpha,XYZ\t1.5\t2.5\tP\tPPL\tSY\t\t02\t\t\t\t10\t\t\t\t';
    expect(parseTown(row)).toMatchObject({
      geonameId: '1',
      names: ['الإقليم', 'Alpha'],
      nameAr: 'الإقليم',
      lat: 1.5,
      population: 10,
    });
    expect(parseTown('not a row')).toBeNull();
  });
});

describe('the outlines of the map', () => {
  it('draw the governorates under the ids of the gazetteer', () => {
    const { features, credit } = readOutlines();
    const ids = features.flatMap(({ properties }) =>
      properties.kind === 'governorate' && properties.id ? [properties.id] : [],
    );
    expect(ids).toHaveLength(14);
    expect(ids.every((id) => gazetteer.get(id)?.level === 'governorate')).toBe(true);
    expect(credit).toContain('Natural Earth');
  });
});
