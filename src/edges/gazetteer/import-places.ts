import { parse } from 'csv-parse/sync';
import type { Place, PlaceLevel } from '#model';
import { isOneOf, PLACE_LEVELS } from '#model';
import type { Shape } from '#tools/geometry';
import { largestPartCentre } from '#tools/geometry';
import { parseTown } from './towns-file.ts';

/** Places read from a file somebody brings, and the rows that were no places, with why. */
export type ImportedPlaces = {
  readonly places: readonly Place[];
  readonly refused: readonly { readonly row: number; readonly why: string }[];
};

/** GeoNames features of administration, by code; other A features are left out. */
const ADMINISTRATION: Readonly<Record<string, PlaceLevel>> = {
  PCLI: 'country',
  ADM1: 'governorate',
  ADM2: 'district',
  ADM3: 'subdistrict',
};

/** Reads a country's dump of GeoNames (tab-separated): populated places and the levels of administration. */
export function placesFromGeoNames(text: string): ImportedPlaces {
  const places: Place[] = [];
  const refused: { row: number; why: string }[] = [];
  const seats = new Map<string, string>();
  const rows = text.split('\n').filter((line) => line.trim() !== '');
  for (const row of rows) {
    const [id = '', , , , , , , feature = '', country = '', , first = '', second = ''] = row.split('\t');
    if (feature === 'ADM1') seats.set(`${country}.${first}`, `gn:${id}`);
    if (feature === 'ADM2') seats.set(`${country}.${first}.${second}`, `gn:${id}`);
  }
  rows.forEach((row, i) => {
    const town = parseTown(row);
    const level =
      town === null
        ? undefined
        : (ADMINISTRATION[town.feature] ??
          (/^P/.test(town.feature) ? (town.feature === 'PPLX' ? 'quarter' : 'town') : undefined));
    if (town === null) refused.push({ row: i + 1, why: 'not a row of a GeoNames dump' });
    if (town === null || level === undefined) return;
    const { country, admin1, admin2 } = town;
    const own = `gn:${town.geonameId}`;
    const parents = [
      seats.get(`${country}.${admin1}.${admin2}`),
      seats.get(`${country}.${admin1}`),
      `own:country-${country.toLowerCase()}`,
    ];
    places.push({
      id: own,
      name: town.name,
      ...(town.nameAr === undefined ? {} : { nameAr: town.nameAr }),
      names: town.names,
      level,
      within:
        level === 'country'
          ? null
          : (parents.find((parent) => parent !== undefined && parent !== own) ?? null),
      country,
      lat: town.lat,
      lon: town.lon,
      population: town.population,
    });
  });
  return { places, refused };
}

type Properties = Readonly<Record<string, unknown>>;

/** Reads one layer of OCHA's common operational boundaries (GeoJSON): ids are p-codes, points the centres of the largest parts. */
export function placesFromBoundaries(json: string, country: string): ImportedPlaces {
  const { features } = JSON.parse(json) as {
    readonly features: readonly { readonly properties: Properties; readonly geometry: Shape | null }[];
  };
  const places: Place[] = [];
  const refused: { row: number; why: string }[] = [];
  features.forEach(({ properties, geometry }, i) => {
    const depth = [4, 3, 2, 1, 0].find(
      (level) => text(properties, [`ADM${level}_PCODE`, `admin${level}Pcode`]) !== '',
    );
    const code = depth === undefined ? '' : text(properties, [`ADM${depth}_PCODE`, `admin${depth}Pcode`]);
    if (depth === undefined || code === '') {
      refused.push({ row: i + 1, why: 'no p-code' });
      return;
    }
    const name = text(properties, [
      `ADM${depth}_EN`,
      `admin${depth}Name_en`,
      `admin${depth}Name`,
      `ADM${depth}_FR`,
    ]);
    const nameAr = text(properties, [`ADM${depth}_AR`, `admin${depth}Name_ar`]);
    const parent = depth > 0 ? text(properties, [`ADM${depth - 1}_PCODE`, `admin${depth - 1}Pcode`]) : '';
    const centre = geometry === null ? null : largestPartCentre(geometry);
    places.push({
      id: `pcode:${code}`,
      name: name || nameAr || code,
      ...(nameAr ? { nameAr } : {}),
      names: ['FR', 'REF', 'ALT1EN', 'ALT2EN']
        .map((kind) => text(properties, [`ADM${depth}_${kind}`, `ADM${depth}${kind}`]))
        .filter((other) => other !== '' && other !== name),
      level: (['country', 'governorate', 'district', 'subdistrict', 'town'] as const)[depth] ?? 'unknown',
      within: depth === 0 ? null : depth === 1 ? `own:country-${country.toLowerCase()}` : `pcode:${parent}`,
      country,
      lat: centre === null ? null : Math.round(centre.lat * 1000) / 1000,
      lon: centre === null ? null : Math.round(centre.lon * 1000) / 1000,
      population: 0,
    });
  });
  return { places, refused };
}

const text = (properties: Properties, keys: readonly string[]): string => {
  const value = keys
    .map((key) => properties[key])
    .find((found) => typeof found === 'string' && found.trim() !== '');
  return typeof value === 'string' ? value.trim() : '';
};

/**
 * Reads a team's own list (CSV with a head line): id, name, and as far as known name_ar, names (apart by `|`), level, within,
 * country, lat, lon, population. An id without a prefix becomes `own:`; a level nobody knows is `unknown`.
 */
export function placesFromCsv(csv: string): ImportedPlaces {
  const rows = parse(csv, {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  }) as Record<string, string | undefined>[];
  const places: Place[] = [];
  const refused: { row: number; why: string }[] = [];
  rows.forEach((row, i) => {
    const [id = '', name = '', level = '', lat = '', lon = ''] = ['id', 'name', 'level', 'lat', 'lon'].map(
      (column) => row[column] ?? '',
    );
    const numbers = [lat, lon].map(Number);
    const pointed = lat !== '' && lon !== '';
    if (id === '' || name === '') {
      refused.push({ row: i + 2, why: 'no id or no name' });
      return;
    }
    if (pointed && !(Math.abs(numbers[0] ?? Number.NaN) <= 90 && Math.abs(numbers[1] ?? Number.NaN) <= 180)) {
      refused.push({
        row: i + 2,
        why: `lat "${lat}", lon "${lon}" is no point; use decimal degrees`,
      });
      return;
    }
    places.push({
      id: withPrefix(id),
      name,
      ...(row['name_ar'] ? { nameAr: row['name_ar'] } : {}),
      names: (row['names'] ?? '').split('|').filter((other) => other !== ''),
      level: isOneOf(PLACE_LEVELS, level) ? level : 'unknown',
      within: row['within'] ? withPrefix(row['within']) : null,
      country: (row['country'] ?? '').toUpperCase(),
      lat: pointed ? (numbers[0] ?? null) : null,
      lon: pointed ? (numbers[1] ?? null) : null,
      population: Number(row['population']) || 0,
    });
  });
  return { places, refused };
}

const withPrefix = (id: string): string => (/^(?:gn|pcode|own):/.test(id) ? id : `own:${id}`);
