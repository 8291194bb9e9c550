import type { ClaimFilter, ClaimPage } from '#edges/store';
import { foldName } from '#tools/text';
import type { Case } from './case.ts';
import type { CaseNow } from './update-case.ts';

/** What narrows a list of claims, as doors ask it: words as typed, places by id or name, an origin by id. */
export type ClaimListing = Omit<ClaimFilter, 'search' | 'ids' | 'item'> & {
  readonly search?: string;
  readonly document?: string;
  readonly origin?: string;
};

/** A window of the claims, in a stable order. */
export async function listClaims(held: Case, now: CaseNow, listing: ClaimListing): Promise<ClaimPage> {
  return await held.store.claims(await filterOf(held, now, listing));
}

/** The filter as the database has it. A place may be given by a name: every place of that name counts. */
export async function filterOf(held: Case, now: CaseNow, listing: ClaimListing): Promise<ClaimFilter> {
  const { search, document, origin, place, ...rest } = listing;
  const words = foldName(search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  const ofOrigin =
    origin === undefined ? undefined : (now.lineage.origins.find(({ id }) => id === origin)?.claims ?? []);
  return {
    ...rest,
    ...(words.length > 0 && { search: words }),
    ...(document !== undefined && { item: document }),
    ...(ofOrigin !== undefined && { ids: ofOrigin }),
    ...(place !== undefined && { place: await placeId(held, place) }),
  };
}

async function placeId(held: Case, place: string): Promise<string> {
  if (/^(gn|pcode|own):/.test(place)) return place;
  return (await held.gazetteer()).lookup(place)[0]?.id ?? place;
}
