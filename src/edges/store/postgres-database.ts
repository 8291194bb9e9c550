import pg from 'pg';
import type { Database, Query } from './database.ts';
import { StoreError } from './database.ts';

/** A schema of its own on a PostgreSQL server; `schema` is made of lower-case letters, digits and underscores. */
export async function openPostgres(options: { url: string; schema: string }): Promise<Database> {
  const { url, schema } = options;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new TypeError(`not a schema name: ${schema}`);
  const pool = new pg.Pool({ connectionString: url, max: 4, options: `-c search_path=${schema}` });
  // A connection that breaks while idle is replaced at the next statement; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await pool.query(`create schema if not exists ${schema}`);
  } catch (cause) {
    await pool.end();
    const why = cause instanceof Error && cause.message !== '' ? cause.message : 'no answer';
    throw new StoreError(
      'unreachable',
      `cannot use the database of DATABASE_URL: ${why}; check the address, or unset it to use the case folder`,
      cause,
    );
  }

  const query: Query = async <Row>(sql: string, params: readonly unknown[] = []) =>
    (await pool.query(sql, [...params])).rows as Row[];
  return {
    kind: 'postgres',
    query,
    async script(sql) {
      await pool.query(sql);
    },
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(
          async <Row>(sql: string, params: readonly unknown[] = []) =>
            (await client.query(sql, [...params])).rows as Row[],
        );
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
    async drop() {
      await pool.query(`drop schema if exists ${schema} cascade`);
      await pool.end();
    },
    close: () => pool.end(),
  };
}
