import type { Place, PlaceLevel } from '#model';
import { OTHER_COUNTRY_NAMES } from './country-names.table.ts';
import { GOVERNORATE_PARTS } from './governorate-parts.table.ts';
import type { TableName } from './tables.ts';
import { listed, readRows } from './tables.ts';
import type { Town } from './towns-file.ts';

type Draft = { -readonly [K in keyof Place]: Place[K] };
type Places = Map<string, Draft>;
type Row = Readonly<Record<string, string>>;

export const countryId = (code: string): string => `own:country-${code.toLowerCase()}`;
const adminId = (code: string): string => `own:adm-${code.toLowerCase().replaceAll('.', '-')}`;

/**
 * Lays the tables and the towns over one another into one list of places, parents named by id.
 * A level of administration without a point of its own gets the mean of its towns, to a hundredth of a degree.
 */
export function gatherPlaces(tables: (name: TableName) => string, towns: Iterable<Town>): readonly Place[] {
  const places: Places = new Map();
  const own = [...readRows(tables('syria'))];
  const add = (place: Draft): void => void places.set(place.id, place);
  for (const row of readRows(tables('countries'))) add(countryOf(row));
  const levels = addLevels(places, tables, own);
  for (const town of towns) add(townOf(town, levels));
  for (const row of own) overlay(places, row);
  for (const row of own) for (const part of partsOfGovernorate(row)) add(part);
  for (const row of readRows(tables('areas'))) add(areaOf(row));
  givePoints(places);
  return [...places.values()];
}

function countryOf(row: Row): Draft {
  const code = row['code'] ?? '';
  return {
    ...blank(countryId(code), row['en'] ?? '', 'country', code),
    nameAr: row['ar'] ?? '',
    names: [row['fr'] ?? '', ...(OTHER_COUNTRY_NAMES[code] ?? [])],
    lat: row['lat'] ? Number(row['lat']) : null,
    lon: row['lon'] ? Number(row['lon']) : null,
  };
}

/** Adds the first and second levels of all countries; returns the id of each by its code in the dump of towns. */
function addLevels(
  places: Places,
  tables: (name: TableName) => string,
  own: readonly Row[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [table, level] of [
    ['admin1', 'governorate'],
    ['admin2', 'district'],
  ] as const) {
    for (const row of readRows(tables(table))) {
      const code = row['code'] ?? '';
      const [country = '', first = ''] = code.split('.');
      // Syria's own table holds its two levels, with their names in three languages.
      if (country === 'SY') continue;
      const within = table === 'admin2' ? ids.get(`${country}.${first}`) : undefined;
      const place = blank(adminId(code), row['name'] ?? '', level, country);
      ids.set(code, place.id);
      const point = row['lat'] ? { lat: Number(row['lat']), lon: Number(row['lon']) } : {};
      places.set(place.id, {
        ...place,
        ...point,
        within: within ?? countryId(country),
        names: shorter(place.name),
      });
    }
  }
  for (const row of own) {
    const id = row['id'] ?? '';
    if (row['code']) ids.set(row['code'], id);
    // GeoNames gives Syrian districts as the codes of the towns in them.
    if (row['level'] === 'district') ids.set(`SY.${id.replace('gn:', '')}`, id);
  }
  return ids;
}

function townOf(town: Town, levels: ReadonlyMap<string, string>): Draft {
  const { country, admin1, admin2 } = town;
  const within =
    levels.get(`${country}.${admin1}.${admin2}`) ??
    levels.get(`${country}.${admin2}`) ??
    levels.get(`${country}.${admin1}`) ??
    countryId(country);
  return {
    ...blank(`gn:${town.geonameId}`, town.name, town.feature === 'PPLX' ? 'quarter' : 'town', country),
    ...(town.nameAr === undefined ? {} : { nameAr: town.nameAr }),
    names: town.names,
    within,
    lat: town.lat,
    lon: town.lon,
    population: town.population,
  };
}

function areaOf(row: Row): Draft {
  return {
    ...blank(row['id'] ?? '', row['name'] ?? '', 'region', 'SY'),
    nameAr: row['ar'] ?? '',
    names: listed(row['names']),
    within: row['within'] ?? null,
    ...(row['members'] ? { members: listed(row['members']) } : {}),
  };
}

/** Levels of administration without a point of their own get the mean of the towns in them. */
function givePoints(places: Places): void {
  const sums = new Map<string, { lat: number; lon: number; towns: number }>();
  for (const { lat, lon, within } of places.values()) {
    if (lat === null || lon === null) continue;
    for (let id = within; id !== null; id = places.get(id)?.within ?? null) {
      const parent = places.get(id);
      if (parent === undefined || parent.lat !== null) continue;
      if (parent.level !== 'governorate' && parent.level !== 'district') continue;
      const sum = sums.get(id) ?? { lat: 0, lon: 0, towns: 0 };
      sums.set(id, { lat: sum.lat + lat, lon: sum.lon + lon, towns: sum.towns + 1 });
    }
  }
  for (const [id, { lat, lon, towns }] of sums) {
    const place = places.get(id);
    if (place === undefined) continue;
    place.lat = Math.round((lat / towns) * 100) / 100;
    place.lon = Math.round((lon / towns) * 100) / 100;
  }
}

function blank(id: string, name: string, level: PlaceLevel, country: string): Draft {
  return { id, name, names: [], level, within: null, country, lat: null, lon: null, population: 0 };
}

/** A row of our own table: a new place, or corrections to a town of the dump that has its id. */
function overlay(places: Places, row: Row): void {
  const id = row['id'] ?? '';
  const known = places.get(id);
  const place = known ?? blank(id, row['name'] ?? '', row['level'] as PlaceLevel, 'SY');
  const names = known ? [known.name, ...known.names] : [];
  places.set(id, {
    ...place,
    name: row['name'] || place.name,
    ...(row['ar'] ? { nameAr: row['ar'] } : {}),
    names: [...listed(row['names']), ...names],
    level: (row['level'] || place.level) as PlaceLevel,
    within: row['within'] || place.within,
  });
}

/** The countryside and the cardinal parts of a governorate, named after it in every one of its names. */
function partsOfGovernorate(row: Row): Draft[] {
  const id = row['id'] ?? '';
  if (row['level'] !== 'governorate' || id.includes('damascus')) return [];
  const latin = [row['name'] ?? '', ...listed(row['names'])];
  return GOVERNORATE_PARTS.map((part) => ({
    ...blank(
      `${id.replace(/-governorate$/, '')}-${part.slug}`,
      fill(part.name, row['name'] ?? ''),
      'region',
      'SY',
    ),
    nameAr: fill(part.ar, row['ar'] ?? ''),
    names: latin
      .flatMap((name) => [part.name, part.ar, ...part.names].map((pattern) => fill(pattern, name)))
      .concat(part.names.map((pattern) => fill(pattern, row['ar'] ?? ''))),
    within: id,
  }));
}

const fill = (pattern: string, name: string): string => pattern.replace('%', name);

/** "Adams County" is also written "Adams Co."; "Tartus Governorate" also "Tartus". */
function shorter(name: string): readonly string[] {
  const county = /^(.+) (County|Parish)$/.exec(name);
  if (county) return county[2] === 'County' ? [`${county[1]} Co.`] : [];
  const bare = name.replace(
    / (Governorate|Province|Region|District|State|Oblast|Department|Prefecture|Municipality|Division|Voivodeship|Krai|Republic)$/i,
    '',
  );
  return bare === name ? [] : [bare];
}
