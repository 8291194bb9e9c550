import type { HeldClaim } from '#model';
import type { Query } from './database.ts';
import type { ClaimState, StoredClaim } from './stored.ts';

/** What a list of claims is narrowed by; an absent field narrows nothing. `search` is folded words, all of which must occur. */
export type ClaimFilter = {
  readonly item?: string;
  readonly source?: string;
  /** A place id: claims one of whose readings is this place or lies in it. */
  readonly place?: string;
  readonly status?: string;
  readonly outcome?: string;
  readonly stance?: string;
  readonly kind?: string;
  readonly state?: ClaimState;
  /** Days, ISO: claims whose time touches [from, to]. */
  readonly from?: string;
  readonly to?: string;
  readonly search?: readonly string[];
  /** Only these claims, by id. */
  readonly ids?: readonly string[];
  readonly sort?: ClaimOrder;
  readonly descending?: boolean;
  readonly offset?: number;
  readonly limit?: number;
};

/** A page of a list, with how many there are in all. */
export type ClaimPage = { readonly total: number; readonly rows: readonly StoredClaim[] };

const ORDER = {
  published: 'published',
  source: 'source collate "C"',
  count: 'size',
  place: 'place collate "C"',
  time: 'day_from',
  stance: 'stance collate "C"',
} as const;

/** What a list of claims can be sorted by. */
export type ClaimOrder = keyof typeof ORDER;

/** The claims a filter lets through, in a stable order. */
export async function listClaims(query: Query, filter: ClaimFilter): Promise<ClaimPage> {
  const { where, params } = conditions(filter);
  const direction = filter.descending === true ? 'desc' : 'asc';
  const order = `${ORDER[filter.sort ?? 'published']} ${direction} nulls last, item collate "C", start_offset, id collate "C"`;
  const counted = await query<{ n: string | number }>(`select count(*) as n from claims ${where}`, params);
  const page = `limit $${params.length + 1} offset $${params.length + 2}`;
  const rows = await query<ClaimRow>(`select ${COLUMNS} from claims ${where} order by ${order} ${page}`, [
    ...params,
    filter.limit ?? null,
    filter.offset ?? 0,
  ]);
  return { total: Number(counted[0]?.n ?? 0), rows: rows.map(fromRow) };
}

/** Values that occur, each with the claims that have it: what a filter offers. A dimension is not narrowed by its own choice. */
export type Facets = Readonly<
  Record<FacetName, readonly { readonly value: string; readonly claims: number }[]>
>;
export type FacetName = (typeof FACETS)[number]['name'];

const FACETS = [
  { name: 'source', values: 'source' },
  { name: 'place', values: 'unnest(places)' },
  { name: 'status', values: 'unnest(statuses)' },
  { name: 'outcome', values: 'outcome' },
  { name: 'stance', values: 'stance' },
  { name: 'kind', values: 'kind' },
] as const;

/** The facets of the claims a filter lets through, most frequent first. */
export async function listFacets(query: Query, filter: ClaimFilter): Promise<Facets> {
  const found: Record<string, Facets[FacetName]> = {};
  for (const { name, values } of FACETS) {
    const { [name]: _, ...others } = filter;
    const { where, params } = conditions(others);
    const rows = await query<{ value: string | null; n: string | number }>(
      `select value, count(*) as n from (select ${values} as value from claims ${where}) as v where value is not null group by value order by n desc, value collate "C"`,
      params,
    );
    found[name] = rows.map(({ value, n }) => ({ value: value ?? '', claims: Number(n) }));
  }
  return found as Facets;
}

function conditions(filter: ClaimFilter): { where: string; params: unknown[] } {
  const params: unknown[] = [];
  const parts: string[] = [];
  const add = (sql: (slot: string) => string, value: unknown): void => {
    if (value === undefined) return;
    params.push(value);
    parts.push(sql(`$${params.length}`));
  };
  add((slot) => `item = ${slot}`, filter.item);
  add((slot) => `source = ${slot}`, filter.source);
  add((slot) => `${slot} = any(places)`, filter.place);
  add((slot) => `${slot} = any(statuses)`, filter.status);
  add((slot) => `outcome = ${slot}`, filter.outcome);
  add((slot) => `stance = ${slot}`, filter.stance);
  add((slot) => `kind = ${slot}`, filter.kind);
  add((slot) => `state = ${slot}`, filter.state);
  add((slot) => `day_to >= ${slot}`, filter.from);
  add((slot) => `day_from <= ${slot}`, filter.to);
  add((slot) => `id = any(${slot})`, filter.ids);
  for (const word of filter.search ?? []) add((slot) => `position(${slot} in folded) > 0`, word);
  return { where: parts.length === 0 ? '' : `where ${parts.join(' and ')}`, params };
}

export const COLUMNS = 'machine, value, state, folded';
export type ClaimRow = { machine: string; value: string; state: ClaimState; folded: string };

/** A row as kept, back into a claim. */
export function fromRow(row: ClaimRow): StoredClaim {
  return {
    held: JSON.parse(row.value) as HeldClaim,
    machine: JSON.parse(row.machine) as StoredClaim['machine'],
    state: row.state,
    search: row.folded,
  };
}

/** Writes claims, replacing those already held under the same item and id. A few hundred rows a statement. */
export async function writeClaims(query: Query, claims: readonly StoredClaim[]): Promise<void> {
  for (let at = 0; at < claims.length; at += 500) {
    const records = claims.slice(at, at + 500).map(toRecord);
    await query(
      `insert into claims (item, id, start_offset, state, kind, outcome, stance, source, publication, statuses, places, place, published, day_from, day_to, size, folded, machine, value)
       select item, id, start_offset, state, kind, outcome, stance, source, publication, statuses, places, place, published, day_from, day_to, size, folded, machine, value
       from jsonb_to_recordset($1::jsonb) as r (item text, id text, start_offset integer, state text, kind text, outcome text, stance text,
         source text, publication text, statuses text[], places text[], place text, published text, day_from text, day_to text, size bigint, folded text, machine text, value text)
       on conflict (item, id) do update set state = excluded.state, kind = excluded.kind, outcome = excluded.outcome, stance = excluded.stance,
         source = excluded.source, publication = excluded.publication, statuses = excluded.statuses, places = excluded.places, place = excluded.place, published = excluded.published, day_from = excluded.day_from, day_to = excluded.day_to,
         size = excluded.size, folded = excluded.folded, machine = excluded.machine, value = excluded.value`,
      [JSON.stringify(records)],
    );
  }
}

function toRecord({ held, machine, state, search }: StoredClaim): Record<string, unknown> {
  const { claim, item } = held;
  const day = claim.time?.start?.slice(0, 10) ?? held.published?.start.slice(0, 10) ?? null;
  const best = claim.places.flatMap((place) => place.candidates.slice(0, 1));
  return {
    item,
    id: claim.id,
    start_offset: claim.start,
    state,
    kind: claim.kind,
    outcome: claim.outcome,
    stance: claim.stance,
    source: plain(held.publisher),
    publication: plain(held.publication),
    statuses: claim.population?.status ?? [],
    places: [...new Set(best.flatMap((candidate) => [candidate.id, ...candidate.within]))],
    place: plain(best[0]?.name ?? claim.places[0]?.words ?? '') || null,
    published: held.published?.start ?? null,
    day_from: day,
    day_to: claim.time?.end?.slice(0, 10) ?? day,
    size: claim.count?.point ?? claim.count?.low ?? claim.count?.high ?? null,
    folded: plain(search),
    machine: JSON.stringify(machine),
    value: JSON.stringify(held),
  };
}

/** A column holds neither NUL nor half a surrogate pair; the JSON beside it keeps both. */
function plain(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}
