import type { Place, PlaceLevel } from '#model';
import { OTHER_COUNTRY_NAMES } from './country-names.table.ts';
import { GOVERNORATE_PARTS } from './governorate-parts.table.ts';
import type { TableName } from './tables.ts';
import { listed, readRows } from './tables.ts';
import type { Town } from './towns-file.ts';

type Draft = { -readonly [K in keyof Place]: Place[K] };
type Sums = { lat: number; lon: number; towns: number };

export const countryId = (code: string): string => `own:country-${code.toLowerCase()}`;
const adminId = (code: string): string => `own:adm-${code.toLowerCase().replaceAll('.', '-')}`;

/**
 * Lays the tables and the towns over one another into one list of places, parents named by id.
 * A level of administration without a point of its own gets the mean of its towns, to a hundredth of a degree.
 */
export function gatherPlaces(tables: (name: TableName) => string, towns: Iterable<Town>): readonly Place[] {
  const places = new Map<string, Draft>();
  const byCode = new Map<string, string>();
  const sums = new Map<string, Sums>();
  const add = (place: Draft): void => void places.set(place.id, place);

  for (const row of readRows(tables('countries'))) {
    const [code, en] = [row['code'] ?? '', row['en'] ?? ''];
    add({
      ...blank(countryId(code), en, 'country', code),
      nameAr: row['ar'] ?? '',
      names: [row['fr'] ?? '', ...(OTHER_COUNTRY_NAMES[code] ?? [])],
      lat: row['lat'] ? Number(row['lat']) : null,
      lon: row['lon'] ? Number(row['lon']) : null,
    });
  }
  for (const level of ['admin1', 'admin2'] as const) {
    for (const row of readRows(tables(level))) {
      const code = row['code'] ?? '';
      const parts = code.split('.');
      // Syria's own table holds its two levels, with their names in three languages.
      if (parts[0] === 'SY') continue;
      const within =
        level === 'admin1'
          ? countryId(parts[0] ?? '')
          : (byCode.get(`${parts[0]}.${parts[1]}`) ?? countryId(parts[0] ?? ''));
      const id = adminId(code);
      byCode.set(code, id);
      const place = blank(
        id,
        row['name'] ?? '',
        level === 'admin1' ? 'governorate' : 'district',
        parts[0] ?? '',
      );
      add({ ...place, within, names: shorter(place.name) });
    }
  }
  const own = [...readRows(tables('syria'))];
  for (const row of own) if (row['code']) byCode.set(row['code'], row['id'] ?? '');

  for (const town of towns) {
    const admin1 = byCode.get(`${town.country}.${town.admin1}`);
    const admin2 = byCode.get(`${town.country}.${town.admin1}.${town.admin2}`);
    for (const id of [admin1, admin2]) if (id !== undefined) count(sums, id, town);
    add({
      ...blank(`gn:${town.geonameId}`, town.name, town.feature === 'PPLX' ? 'quarter' : 'town', town.country),
      ...(town.nameAr === undefined ? {} : { nameAr: town.nameAr }),
      names: town.names,
      within: admin2 ?? admin1 ?? countryId(town.country),
      lat: town.lat,
      lon: town.lon,
      population: town.population,
    });
  }
  for (const row of own) overlay(places, row);
  for (const part of own.flatMap(partsOfGovernorate)) add(part);
  for (const row of readRows(tables('areas'))) {
    add({
      ...blank(row['id'] ?? '', row['name'] ?? '', 'region', 'SY'),
      nameAr: row['ar'] ?? '',
      names: listed(row['names']),
      within: row['within'] ?? null,
      ...(row['members'] ? { members: listed(row['members']) } : {}),
    });
  }
  for (const [id, { lat, lon, towns: n }] of sums) {
    const place = places.get(id);
    if (place === undefined || place.lat !== null) continue;
    place.lat = Math.round((lat / n) * 100) / 100;
    place.lon = Math.round((lon / n) * 100) / 100;
  }
  return [...places.values()];
}

function blank(id: string, name: string, level: PlaceLevel, country: string): Draft {
  return { id, name, names: [], level, within: null, country, lat: null, lon: null, population: 0 };
}

/** A row of our own table: a new place, or corrections to a town of the dump that has its id. */
function overlay(places: Map<string, Draft>, row: Readonly<Record<string, string>>): void {
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
function partsOfGovernorate(row: Readonly<Record<string, string>>): Draft[] {
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

function count(sums: Map<string, Sums>, id: string, { lat, lon }: Town): void {
  const sum = sums.get(id) ?? { lat: 0, lon: 0, towns: 0 };
  sums.set(id, { lat: sum.lat + lat, lon: sum.lon + lon, towns: sum.towns + 1 });
}
