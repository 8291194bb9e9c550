import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from './database.ts';
import { StoreError } from './database.ts';

const folder = new URL('./migrations/', import.meta.url);

/** The numbered migrations, in order. A file once released is never edited; a change is a new file. */
export function migrations(): readonly { number: number; sql: string }[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ number: Number(name.slice(0, 3)), sql: readFileSync(new URL(name, folder), 'utf8') }));
}

/** Brings a database up to the newest migration. Each runs whole or not at all, with the note that it ran. */
export async function migrate(database: Database): Promise<void> {
  await database.query('create table if not exists migrations (number integer primary key)');
  const done = await database.query<{ number: number }>('select number from migrations order by number');
  const known = migrations();
  const newest = known.at(-1)?.number ?? 0;
  const reached = done.at(-1)?.number ?? 0;
  if (reached > newest) {
    throw new StoreError(
      'newer_schema',
      `the derived data was made by a newer Sijill (schema ${reached}, this one knows ${newest}): use that one, or run sijill rebuild`,
    );
  }
  for (const { number, sql } of known) {
    if (number > reached)
      await database.script(`begin;\n${sql}\ninsert into migrations values (${number});\ncommit;`);
  }
}

/** The schema as both databases describe it, for comparing with the one written down. */
export async function describeSchema(database: Database): Promise<string> {
  const columns = await database.query<{ t: string; c: string; d: string; n: string }>(
    `select table_name as t, column_name as c, udt_name as d, is_nullable as n from information_schema.columns
     where table_schema = current_schema() order by table_name collate "C", ordinal_position`,
  );
  const indexes = await database.query<{ t: string; d: string }>(
    `select tablename as t, replace(indexdef, current_schema() || '.', '') as d from pg_indexes
     where schemaname = current_schema() order by tablename collate "C", indexname collate "C"`,
  );
  const lines: string[] = [];
  for (const table of [...new Set(columns.map((column) => column.t))]) {
    lines.push(table);
    for (const { t, c, d, n } of columns)
      if (t === table) lines.push(`  ${c} ${d}${n === 'NO' ? ' not null' : ''}`);
    for (const { t, d } of indexes) if (t === table) lines.push(`  ${d}`);
  }
  return `${lines.join('\n')}\n`;
}
