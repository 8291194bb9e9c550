import type { Gazetteer, Place, PlaceId } from '#model';
import { bareKey, consonantKey, keysOf, nameKey } from './name-keys.ts';

/**
 * A gazetteer with further places laid over it. A place with an id that is known already takes the other's stead, so that a
 * team's correction wins; the order of a lookup is theirs first.
 */
export function withPlaces(base: Gazetteer, places: readonly Place[], version: string): Gazetteer {
  const added = new Map(places.map((place) => [place.id, place]));
  const byKey = new Map<string, Place[]>();
  const inside = new Map<PlaceId, Place[]>();
  const put = <K>(map: Map<K, Place[]>, key: K, place: Place): void =>
    void map.set(key, [...(map.get(key) ?? []), place]);
  for (const place of added.values()) {
    const names = [place.name, ...(place.nameAr ? [place.nameAr] : []), ...place.names];
    for (const key of keysOf(names, place.country)) put(byKey, key, place);
    if (place.within !== null) put(inside, place.within, place);
  }
  const found = (keys: readonly (string | null)[]): Place[] => [
    ...new Set(keys.flatMap((key) => (key === null ? [] : (byKey.get(key) ?? [])))),
  ];
  const others = (list: readonly Place[]): Place[] => list.filter(({ id }) => !added.has(id));
  const get = (id: PlaceId): Place | undefined => added.get(id) ?? base.get(id);
  return {
    version: `${base.version}+${version}`,
    lookup: (name) => [...found([nameKey(name), bareKey(name)]), ...others(base.lookup(name))],
    similar: (name, country) => [
      ...found([consonantKey(name, country)]),
      ...others(base.similar?.(name, country) ?? []),
    ],
    get,
    ancestors: (id) => {
      const chain: PlaceId[] = [];
      for (let at = get(id)?.within ?? null; at !== null && !chain.includes(at); at = get(at)?.within ?? null)
        chain.push(at);
      return chain;
    },
    children: (id) => [...(inside.get(id) ?? []), ...others(base.children(id))],
  };
}
