import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '#model';
import {
  openGazetteer,
  placesFromBoundaries,
  placesFromCsv,
  placesFromGeoNames,
  withPlaces,
} from './index.ts';

let base: Gazetteer;
beforeAll(async () => {
  base = await openGazetteer();
}, 120_000);

const dump = (id: string, name: string, feature: string, admin1: string, admin2: string) =>
  [
    id,
    name,
    name,
    'قرية',
    '35.5',
    '36.1',
    feature[0],
    feature,
    'SY',
    '',
    admin1,
    admin2,
    '',
    '',
    '120',
    '',
    '',
    'Asia/Damascus',
    '2025-01-01',
  ].join('\t');

describe('a dump of GeoNames', () => {
  it('gives villages with the levels they lie in', () => {
    const { places, refused } = placesFromGeoNames(
      [
        dump('1', 'Coast', 'ADM1', '02', ''),
        dump('2', 'Hill', 'ADM2', '02', 'H'),
        dump('3', 'Olivetown', 'PPL', '02', 'H'),
        'spoiled',
      ].join('\n'),
    );
    expect(places.map(({ id, level, within }) => [id, level, within])).toEqual([
      ['gn:1', 'governorate', 'own:country-sy'],
      ['gn:2', 'district', 'gn:1'],
      ['gn:3', 'town', 'gn:2'],
    ]);
    expect(refused).toEqual([{ row: 4, why: 'not a row of a GeoNames dump' }]);
  });
});

describe('common operational boundaries', () => {
  it('give p-codes, Arabic names, parents and centres', () => {
    const ring = [
      [36, 35],
      [37, 35],
      [37, 36],
      [36, 36],
      [36, 35],
    ];
    const layer = {
      features: [
        {
          properties: { ADM2_PCODE: 'SY0601', ADM2_EN: 'Hill', ADM2_AR: 'التل', ADM1_PCODE: 'SY06' },
          geometry: { type: 'Polygon', coordinates: [ring] },
        },
        { properties: { name: 'no code' }, geometry: null },
      ],
    };
    const { places, refused } = placesFromBoundaries(JSON.stringify(layer), 'SY');
    expect(places).toMatchObject([
      {
        id: 'pcode:SY0601',
        name: 'Hill',
        nameAr: 'التل',
        level: 'district',
        within: 'pcode:SY06',
        lat: 35.5,
        lon: 36.5,
      },
    ]);
    expect(refused).toEqual([{ row: 2, why: 'no p-code' }]);
  });
});

describe("a team's own list", () => {
  const CSV = [
    'id,name,name_ar,names,level,within,country,lat,lon',
    'olivetown,Olivetown,بلدة الزيتون,Zeitoun|Zaytun,town,gn:171829,sy,35.2,35.99',
    'mukhtariya,al-Mukhtariya,المختارية,,town,gn:173857,sy,,',
    ',Nameless,,,town,,sy,,',
    'x,Far,,,town,,sy,135,36',
  ].join('\n');

  it('is read row by row, and says what it refuses', () => {
    const { places, refused } = placesFromCsv(CSV);
    expect(places.map(({ id, lat }) => [id, lat])).toEqual([
      ['own:olivetown', 35.2],
      ['own:mukhtariya', null],
    ]);
    expect(refused.map(({ row }) => row)).toEqual([4, 5]);
  });

  it('lies over the embedded places and corrects them', () => {
    const gazetteer = withPlaces(base, placesFromCsv(CSV).places, 'team');
    expect(gazetteer.lookup('Zaytun').map(({ id }) => id)).toContain('own:olivetown');
    expect(gazetteer.similar?.('Zeytoun', 'SY').length).toBeGreaterThanOrEqual(0);
    expect(gazetteer.ancestors('own:mukhtariya')).toEqual([
      'gn:173857',
      'own:latakia-governorate',
      'own:country-sy',
    ]);
    expect(gazetteer.lookup('المختارية').filter(({ id }) => id === 'own:mukhtariya')).toHaveLength(1);
    expect(gazetteer.children('gn:171829').map(({ id }) => id)).toContain('own:olivetown');
    expect(gazetteer.version).toBe(`${base.version}+team`);
  });
});
