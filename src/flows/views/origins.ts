import { linesOf } from './claim-line.ts';
import type { Look } from './look.ts';

/** Who repeats whom: every counting act with its own releases and what repeats them. */
export async function viewOrigins(look: Look) {
  const { lineage } = look.now;
  const lines = await linesOf(look, [
    ...lineage.origins.flatMap(({ claims }) => claims),
    ...lineage.withoutOrigin.map(({ claim }) => claim),
  ]);
  const when = (id: string): string => `${lines[id]?.published ?? '9999'} ${id}`;
  const origins = lineage.origins.map(({ id, claims, repeats, publications }) => {
    const copies = new Set(repeats);
    const ordered = claims.toSorted((a, b) => (when(a) < when(b) ? -1 : 1));
    return {
      origin: look.origins.get(id)!,
      publications,
      releases: ordered.filter((claim) => !copies.has(claim)),
      repeats: ordered.filter((claim) => copies.has(claim)),
    };
  });
  return {
    origins,
    links: lineage.links,
    withoutOrigin: lineage.withoutOrigin,
    claims: lines,
    publications: await look.held.store.publications(),
  };
}
