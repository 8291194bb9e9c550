import type { DocumentHead } from '#model';
import type { ClaimRow } from './claims.ts';
import { COLUMNS, fromRow, listClaims, listFacets, writeClaims } from './claims.ts';
import type { Database, Query } from './database.ts';
import { migrate } from './migrate.ts';
import type { Store } from './store.ts';
import type { ListedItem, StoredDecision, StoredIntake, StoredItem } from './stored.ts';

/** The derived database of a case, brought up to the newest schema. `open` opens it, and again after it was taken away. */
export async function openStore(open: () => Promise<Database>): Promise<Store> {
  const start = async (): Promise<Database> => {
    const opened = await open();
    try {
      await migrate(opened);
    } catch (error) {
      await opened.close();
      throw error;
    }
    return opened;
  };
  let database = await start();
  const query: Query = (sql, params) => database.query(sql, params);
  const transaction: Database['transaction'] = (work) => database.transaction(work);
  const values = async <T>(sql: string, params: readonly unknown[] = []): Promise<readonly T[]> =>
    (await query<{ value: string }>(sql, params)).map((row) => JSON.parse(row.value) as T);
  const first = async (sql: string, params: readonly unknown[]): Promise<string | null> =>
    (await query<{ value: string }>(sql, params))[0]?.value ?? null;

  return {
    kind: database.kind,
    note: (name) => first('select value from notes where name = $1', [name]),
    async setNote(name, value) {
      await query(
        'insert into notes values ($1, $2) on conflict (name) do update set value = excluded.value',
        [name, value],
      );
    },
    async addIntake(intake) {
      const row = [intake.seq, intake.item, intake.at, JSON.stringify(intake)];
      await query(
        'insert into intakes values ($1, $2, $3, $4) on conflict (seq) do update set value = excluded.value',
        row,
      );
    },
    intakes: () => values<StoredIntake>('select value from intakes order by seq'),
    intakesOf: (item) =>
      values<StoredIntake>('select value from intakes where item = $1 order by seq', [item]),
    putItem: ({ id, firstSeq, hint, item, claims }) =>
      transaction(async (inside) => {
        const head = headOf(item);
        const row = [
          id,
          firstSeq,
          hint,
          item.kind,
          head === null ? null : JSON.stringify(head),
          ...countsOf(item),
          JSON.stringify(item),
        ];
        await inside('delete from items where id = $1', [id]);
        await inside(
          'insert into items (id, first_seq, hint, kind, head, set_aside, trouble, value) values ($1, $2, $3, $4, $5, $6, $7, $8)',
          row,
        );
        await writeClaims(inside, claims);
      }),
    async item(id) {
      const value = await first('select value from items where id = $1', [id]);
      return value === null ? null : (JSON.parse(value) as StoredItem);
    },
    async items() {
      const rows = await query<Omit<ListedItem, 'head'> & { head: string | null }>(
        'select id, hint, kind, head, set_aside as "setAside", trouble from items order by first_seq, id collate "C"',
      );
      return rows.map(({ head, ...row }) => ({
        ...row,
        head: head === null ? null : (JSON.parse(head) as DocumentHead),
      }));
    },
    async *eachItem() {
      for (const { id } of await query<{ id: string }>('select id from items order by first_seq')) {
        const value = await first('select value from items where id = $1', [id]);
        if (value !== null) yield { id, item: JSON.parse(value) as StoredItem };
      }
    },
    allClaims: async () =>
      (
        await query<ClaimRow>(
          `select ${COLUMNS} from claims order by item collate "C", start_offset, id collate "C"`,
        )
      ).map(fromRow),
    async claim(id) {
      const sql = `select c.machine, c.value, c.state, c.folded from claims c join items i on i.id = c.item where c.id = $1 order by i.first_seq limit 1`;
      const row = (await query<ClaimRow>(sql, [id]))[0];
      return row === undefined ? null : fromRow(row);
    },
    claimsOf: async (item) =>
      (
        await query<ClaimRow>(
          `select ${COLUMNS} from claims where item = $1 order by start_offset, id collate "C"`,
          [item],
        )
      ).map(fromRow),
    updateClaims: (claims) => transaction((inside) => writeClaims(inside, claims)),
    claims: (filter) => listClaims(query, filter),
    facets: (filter) => listFacets(query, filter),
    async publications() {
      const rows = await query<{ n: string | number }>(
        "select count(distinct publication) as n from claims where outcome is not null and state <> 'rejected'",
      );
      return Number(rows[0]?.n ?? 0);
    },
    async claimCounts() {
      const rows = await query<{ item: string; n: string | number; d: string | number }>(
        "select item, count(*) as n, count(*) filter (where state <> 'machine') as d from claims group by item",
      );
      return new Map(rows.map(({ item, n, d }) => [item, { claims: Number(n), decided: Number(d) }]));
    },
    replaceDecisions: (decisions) =>
      transaction(async (inside) => {
        await inside('delete from decisions');
        await inside(
          `insert into decisions select seq, state, claim, value from jsonb_to_recordset($1::jsonb) as r (seq integer, state text, claim text, value text)`,
          [
            JSON.stringify(
              decisions.map((one) => ({
                seq: one.decision.seq,
                state: one.state,
                claim: one.claim,
                value: JSON.stringify(one),
              })),
            ),
          ],
        );
      }),
    decisions: () => values<StoredDecision>('select value from decisions order by seq'),
    answer: (key) => first('select value from answers where key = $1', [key]),
    async keepAnswer(key, value) {
      await query(
        'insert into answers values ($1, $2) on conflict (key) do update set value = excluded.value',
        [key, value],
      );
    },
    close: () => database.close(),
    async reset() {
      await database.drop();
      database = await start();
    },
  };
}

function headOf(item: StoredItem): DocumentHead | null {
  if (item.kind === 'unreadable') return null;
  const {
    content: _content,
    removed: _removed,
    spans: _spans,
    notices: _notices,
    ...head
  } = item.kind === 'document' ? item.document : item.table.document;
  return head;
}

function countsOf(item: StoredItem): readonly [setAside: number, trouble: string | null] {
  return item.kind === 'unreadable' ? [0, item.text] : [item.setAside.length, null];
}
