import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import type { Claim, HeldClaim } from '#model';
import type { Database, ItemToStore, Store, StoredClaim } from './index.ts';
import { openStore } from './index.ts';
import { describeSchema } from './migrate.ts';

function claim(id: string, changes: Partial<Claim> = {}): Claim {
  return {
    id,
    kind: 'casualty',
    quote: 'at least 31 civilians',
    start: 10,
    end: 31,
    outcome: 'killed',
    unit: 'persons',
    count: {
      low: 31,
      point: 31,
      high: null,
      lowOpen: false,
      highOpen: false,
      approximate: false,
      words: 'at least 31',
    },
    qualifier: 'at_least',
    population: { words: 'civilians', status: ['civilian'] },
    partOf: null,
    additive: true,
    derived: false,
    perpetrator: null,
    places: [],
    placeRelation: null,
    time: { words: 'on Saturday', start: '2025-03-08', end: '2025-03-08', precision: 'day', role: 'event' },
    attribution: [],
    selfCited: false,
    basis: null,
    stance: 'asserts',
    polarity: 'affirmed',
    modality: null,
    series: null,
    background: false,
    why: {},
    ...changes,
  };
}

function stored(item: string, one: Claim, changes: Partial<StoredClaim> = {}): StoredClaim {
  const held: HeldClaim = {
    claim: one,
    item,
    text: 'sha256:t',
    publication: 'a page',
    publisher: 'Wadi Monitor',
    language: 'en',
  };
  return { held, machine: one, state: 'machine', search: one.quote, ...changes };
}

const unreadable = { kind: 'unreadable', name: 'a.bin', code: 'binary', text: 'not text' } as const;

const itemA = (claims: readonly StoredClaim[]): ItemToStore => ({
  id: 'sha256:a',
  firstSeq: 1,
  hint: '{}',
  item: unreadable,
  claims,
});

/** What holds of the store on any database; `open` gives an empty one under a name. */
export function storeSuite(open: (name: string) => Promise<Database>): void {
  const opened: Database[] = [];
  async function fresh(name: string): Promise<{ database: Database; store: Store }> {
    const database = await open(name);
    opened.push(database);
    return { database, store: await openStore(async () => database) };
  }
  afterAll(async () => {
    for (const database of opened) await database.drop().catch(() => undefined);
  });

  test('has the schema that is written down', async () => {
    const { database } = await fresh('schema');
    expect(await describeSchema(database)).toBe(readFileSync(new URL('schema.txt', import.meta.url), 'utf8'));
  });

  test('gives back what was put in, and keeps it over a second opening', async () => {
    const { database, store } = await fresh('kept');
    await store.putItem(itemA([stored('sha256:a', claim('c:1'))]));
    await store.setNote('upto', '4');
    expect(await store.item('sha256:a')).toEqual(unreadable);
    const again = await openStore(async () => database);
    expect(await again.note('upto')).toBe('4');
    expect(await store.allClaims()).toEqual([stored('sha256:a', claim('c:1'))]);
  });

  test('reading an item again replaces its claims', async () => {
    const { store } = await fresh('again');
    await store.putItem(itemA([stored('sha256:a', claim('c:1')), stored('sha256:a', claim('c:2'))]));
    await store.putItem(itemA([stored('sha256:a', claim('c:2'))]));
    expect((await store.claimsOf('sha256:a')).map((one) => one.held.claim.id)).toEqual(['c:2']);
  });

  test('filters, searches and sorts, with the number there are in all', async () => {
    const { store } = await fresh('list');
    const count = (point: number): Claim['count'] => ({
      low: point,
      point,
      high: point,
      lowOpen: false,
      highOpen: false,
      approximate: false,
      words: `${point}`,
    });
    await store.putItem(
      itemA([
        stored('sha256:a', claim('c:1', { count: count(7) })),
        stored('sha256:a', claim('c:2', { count: count(700), outcome: 'injured' }), {
          search: 'seven hundred wounded جبله',
        }),
        stored('sha256:a', claim('c:3', { count: null, population: null, stance: 'denies' }), {
          state: 'rejected',
        }),
      ]),
    );
    const ids = async (filter: Parameters<Store['claims']>[0]) =>
      (await store.claims(filter)).rows.map((row) => row.held.claim.id);
    expect(await ids({ sort: 'count', descending: true })).toEqual(['c:2', 'c:1', 'c:3']);
    expect(await ids({ outcome: 'injured' })).toEqual(['c:2']);
    expect(await ids({ search: ['hundred', 'جبله'] })).toEqual(['c:2']);
    expect(await ids({ status: 'civilian' })).toEqual(['c:1', 'c:2']);
    expect(await ids({ stance: 'denies', state: 'rejected' })).toEqual(['c:3']);
    expect(await ids({ from: '2025-03-09' })).toEqual([]);
    expect(await store.claims({ sort: 'time', limit: 1, offset: 1 })).toMatchObject({
      total: 3,
      rows: [{ held: { claim: { id: 'c:2' } } }],
    });
  });

  test('counts what each filter would leave, not narrowed by its own choice', async () => {
    const { store } = await fresh('facets');
    const all = [claim('c:1'), claim('c:2', { outcome: 'injured' }), claim('c:3', { stance: 'denies' })];
    await store.putItem(itemA(all.map((one) => stored('sha256:a', one))));
    const facets = await store.facets({ outcome: 'killed' });
    expect(facets.outcome).toEqual([
      { value: 'killed', claims: 2 },
      { value: 'injured', claims: 1 },
    ]);
    expect(facets.stance).toEqual([
      { value: 'asserts', claims: 1 },
      { value: 'denies', claims: 1 },
    ]);
    expect(await store.claimCounts()).toEqual(new Map([['sha256:a', { claims: 3, decided: 0 }]]));
  });

  test('holds what no database text may hold: NUL and half a surrogate pair', async () => {
    const { store } = await fresh('odd');
    const odd = claim('c:1', { quote: 'a\u0000b\ud800' });
    await store.putItem(itemA([stored('sha256:a', odd)]));
    expect((await store.allClaims())[0]?.held.claim.quote).toBe('a\u0000b\ud800');
  });

  test('a transaction that fails leaves nothing', async () => {
    const { database, store } = await fresh('whole');
    await expect(
      database.transaction(async (query) => {
        await query("insert into notes values ('half', '1')");
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    expect(await store.note('half')).toBeNull();
  });

  test('a reset takes everything away', async () => {
    const store = await openStore(() => open('reset'));
    await store.putItem(itemA([stored('sha256:a', claim('c:1'))]));
    await store.reset();
    expect(await store.allClaims()).toEqual([]);
    await store.setNote('upto', '1');
    expect(await store.note('upto')).toBe('1');
    await store.close();
  });

  test('refuses a schema newer than it knows', async () => {
    const { database } = await fresh('newer');
    await database.query('insert into migrations values (999)');
    await expect(openStore(async () => database)).rejects.toMatchObject({ code: 'newer_schema' });
  });
}
