import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gazetteer, Place, PlaceId } from '#model';
import { gatherPlaces } from './gather-places.ts';
import type { Index } from './index-file.ts';
import { FORMAT, openIndex, packIndex } from './index-file.ts';
import { bareKey, consonantKey, idKey, nameKey } from './name-keys.ts';
import { TABLES, tableText } from './tables.ts';
import { readTowns, townsPath } from './towns-file.ts';

export type GazetteerOptions = {
  /** Where the compiled index is kept between starts; beside the installed packages when not given. */
  readonly cacheFolder?: string;
};

const BESIDE_PACKAGES = fileURLToPath(new URL('../../../node_modules/.sijill/gazetteer', import.meta.url));

/**
 * Opens the embedded gazetteer: the towns of GeoNames with our own tables laid over them.
 * The first call compiles an index (a few seconds, once for each version of the data); later ones read it (tens of
 * milliseconds). Where no folder can be written the index is compiled on every start.
 */
export async function openGazetteer(options: GazetteerOptions = {}): Promise<Gazetteer> {
  const towns = townsPath();
  const version = dataVersion(towns);
  const folders = options.cacheFolder
    ? [options.cacheFolder]
    : [BESIDE_PACKAGES, join(tmpdir(), 'sijill-gazetteer')];
  for (const folder of folders) {
    const index = readIndex(join(folder, `${version}.index`));
    if (index?.version === version) return asGazetteer(index);
  }
  const bytes = packIndex(gatherPlaces(tableText, readTowns(towns)), version);
  for (const folder of folders) if (keep(join(folder, `${version}.index`), bytes)) break;
  const index = openIndex(bytes);
  if (index === null) throw new Error('the gazetteer just compiled cannot be read back');
  return asGazetteer(index);
}

/** Changes with the dump, with any of our tables and with the layout of the index. */
function dataVersion(towns: string): string {
  const { size } = statSync(towns);
  const hash = createHash('sha256').update(`${FORMAT} ${size}`);
  for (const name of TABLES) hash.update(tableText(name));
  for (const code of [
    './name-keys.ts',
    './gather-places.ts',
    './governorate-parts.table.ts',
    './country-names.table.ts',
    './towns-file.ts',
    '../../tools/text/fold-name.ts',
  ])
    hash.update(readFileSync(new URL(code, import.meta.url)));
  return `geonames-500+own-${hash.digest('hex').slice(0, 12)}`;
}

function readIndex(path: string): Index | null {
  try {
    return openIndex(readFileSync(path));
  } catch {
    return null;
  }
}

/** Writes under another name first, so that a start cut short leaves no half index. */
function keep(path: string, bytes: Buffer): boolean {
  const passing = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(passing, bytes);
    renameSync(passing, path);
    return true;
  } catch {
    return false;
  }
}

/** Answers kept in memory; about ten megabytes of names. */
const MOST_REMEMBERED = 50_000;

/** The lookups of the model over an opened index. */
export function asGazetteer(index: Index): Gazetteer {
  const read = new Map<number, Place>();
  const place = (number: number): Place => {
    const known = read.get(number);
    if (known !== undefined) return known;
    const fresh = index.read(number);
    read.set(number, fresh);
    return fresh;
  };
  const numberOf = (id: PlaceId): number | undefined => index.find(idKey(id))[0];
  const places = (numbers: Iterable<number>): readonly Place[] => [...new Set(numbers)].map(place);
  const found = (key: string | null): readonly number[] => (key === null ? [] : index.find(key));
  // The same names come again and again in a text and from one text to the next.
  const looked = new Map<string, readonly Place[]>();
  const lookup = (name: string): readonly Place[] => {
    const known = looked.get(name);
    if (known !== undefined) return known;
    const fresh = places([...found(nameKey(name)), ...found(bareKey(name))]);
    if (looked.size >= MOST_REMEMBERED) looked.clear();
    looked.set(name, fresh);
    return fresh;
  };
  return {
    version: index.version,
    lookup,
    similar: (name, country) => places(found(consonantKey(name, country))),
    get: (id) => {
      const number = numberOf(id);
      return number === undefined ? undefined : place(number);
    },
    ancestors: (id) => {
      const chain: PlaceId[] = [];
      let number = numberOf(id);
      number = number === undefined ? -1 : index.parent(number);
      while (number >= 0) {
        chain.push(place(number).id);
        number = index.parent(number);
      }
      return chain;
    },
    children: (id) => {
      const number = numberOf(id);
      return number === undefined ? [] : places(index.children(number));
    },
  };
}
