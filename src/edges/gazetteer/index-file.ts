import type { Place, PlaceLevel } from '#model';
import { PLACE_LEVELS } from '#model';
import { hashKey } from './hash-key.ts';
import { idKey, keysOf } from './name-keys.ts';

/**
 * The compiled gazetteer: one file that is read whole and looked into without being unpacked.
 * A JSON line with the lengths, then keys (doubles, ascending) and the place each belongs to, then for each place
 * its parent, population, point (hundred-thousandths of a degree), level and the offset of its words.
 */
export const FORMAT = 1;

const NOWHERE = 0x7fffffff;
const LEVELS = Object.keys(PLACE_LEVELS) as PlaceLevel[];
const UNIT = '\u001f';

type Head = {
  readonly format: number;
  readonly version: string;
  readonly places: number;
  readonly keys: number;
  readonly words: number;
};

/** Lays places out as the bytes of an index. */
export function packIndex(places: readonly Place[], version: string): Buffer {
  const number = new Map(places.map((place, i) => [place.id, i]));
  const entries: { key: number; place: number }[] = [];
  const columns = {
    parent: new Int32Array(places.length),
    population: new Uint32Array(places.length),
    lat: new Int32Array(places.length),
    lon: new Int32Array(places.length),
    words: new Uint32Array(places.length + 1),
    level: new Uint8Array(places.length),
  };
  const words: Buffer[] = [];
  let offset = 0;
  places.forEach((place, i) => {
    const names = [place.name, ...(place.nameAr ? [place.nameAr] : []), ...place.names];
    entries.push({ key: hashKey(idKey(place.id)), place: i });
    for (const key of keysOf(names, place.country)) entries.push({ key: hashKey(key), place: i });
    columns.parent[i] = place.within === null ? -1 : (number.get(place.within) ?? -1);
    columns.population[i] = place.population;
    columns.lat[i] = place.lat === null ? NOWHERE : Math.round(place.lat * 1e5);
    columns.lon[i] = place.lon === null ? NOWHERE : Math.round(place.lon * 1e5);
    columns.level[i] = LEVELS.indexOf(place.level);
    const text = [
      place.id,
      place.country,
      place.name,
      place.nameAr ?? '',
      (place.members ?? []).join('|'),
      ...place.names,
    ];
    const bytes = Buffer.from(text.join(UNIT), 'utf8');
    columns.words[i] = offset;
    offset += bytes.length;
    words.push(bytes);
  });
  columns.words[places.length] = offset;
  entries.sort((a, b) => a.key - b.key || a.place - b.place);
  const head: Head = { format: FORMAT, version, places: places.length, keys: entries.length, words: offset };
  const json = Buffer.from(JSON.stringify(head), 'utf8');
  return Buffer.concat([
    Buffer.concat([json, Buffer.from(' '.repeat((8 - ((json.length + 1) % 8)) % 8)), Buffer.from('\n')]),
    bytesOf(Float64Array.from(entries, ({ key }) => key)),
    bytesOf(Uint32Array.from(entries, ({ place }) => place)),
    ...Object.values(columns).map(bytesOf),
    ...words,
  ]);
}

const bytesOf = (array: ArrayBufferView): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);

/** An index opened for looking things up by hash and by number. */
export type Index = {
  readonly version: string;
  readonly size: number;
  /** The numbers of the places that have this key, in the order of the list they were packed from. */
  find(key: string): readonly number[];
  parent(place: number): number;
  children(place: number): readonly number[];
  read(place: number): Place;
};

/** Opens the bytes of an index, or null when they are of another format or cut short. */
export function openIndex(bytes: Buffer): Index | null {
  const newline = bytes.indexOf(10);
  const head = newline > 0 ? parseHead(bytes.toString('utf8', 0, newline)) : null;
  if (head === null || head.format !== FORMAT) return null;
  const { places: n, keys: k } = head;
  let at = bytes.byteOffset + newline + 1;
  if (newline + 1 + k * 12 + n * 21 + 4 + head.words !== bytes.length) return null;
  const take = <T>(
    make: (buffer: ArrayBufferLike, offset: number, length: number) => T,
    length: number,
    width: number,
  ): T => {
    const view = make(bytes.buffer, at, length);
    at += length * width;
    return view;
  };
  const keys = take((b, o, l) => new Float64Array(b, o, l), k, 8);
  const owner = take((b, o, l) => new Uint32Array(b, o, l), k, 4);
  const parents = take((b, o, l) => new Int32Array(b, o, l), n, 4);
  const populations = take((b, o, l) => new Uint32Array(b, o, l), n, 4);
  const lats = take((b, o, l) => new Int32Array(b, o, l), n, 4);
  const lons = take((b, o, l) => new Int32Array(b, o, l), n, 4);
  const offsets = take((b, o, l) => new Uint32Array(b, o, l), n + 1, 4);
  const levels = take((b, o, l) => new Uint8Array(b, o, l), n, 1);
  const words = at - bytes.byteOffset;
  let children: Map<number, number[]> | undefined;

  return {
    version: head.version,
    size: n,
    find(key) {
      const wanted = hashKey(key);
      let low = 0;
      for (let high = k; low < high; ) {
        const middle = (low + high) >>> 1;
        if ((keys[middle] ?? 0) < wanted) low = middle + 1;
        else high = middle;
      }
      const found: number[] = [];
      while (low < k && keys[low] === wanted) found.push(owner[low++] ?? 0);
      return found;
    },
    parent: (place) => parents[place] ?? -1,
    children(place) {
      children ??= invert(parents);
      return children.get(place) ?? [];
    },
    read(place) {
      const text = bytes.toString('utf8', words + (offsets[place] ?? 0), words + (offsets[place + 1] ?? 0));
      const [id = '', country = '', name = '', nameAr = '', members = '', ...names] = text.split(UNIT);
      const parent = parents[place] ?? -1;
      const nowhere = lats[place] === NOWHERE;
      return {
        id,
        name,
        ...(nameAr ? { nameAr } : {}),
        names,
        level: LEVELS[levels[place] ?? 0] ?? 'unknown',
        within: parent < 0 ? null : idAt(parent),
        ...(members ? { members: members.split('|') } : {}),
        country,
        lat: nowhere ? null : (lats[place] ?? 0) / 1e5,
        lon: nowhere ? null : (lons[place] ?? 0) / 1e5,
        population: populations[place] ?? 0,
      };
    },
  };

  function idAt(place: number): string {
    const start = words + (offsets[place] ?? 0);
    return bytes.toString('utf8', start, bytes.indexOf(0x1f, start));
  }
}

function parseHead(line: string): Head | null {
  try {
    return JSON.parse(line) as Head;
  } catch {
    return null;
  }
}

function invert(parents: Int32Array): Map<number, number[]> {
  const children = new Map<number, number[]>();
  parents.forEach((parent, child) => {
    const list = children.get(parent);
    if (list) list.push(child);
    else children.set(parent, [child]);
  });
  return children;
}
