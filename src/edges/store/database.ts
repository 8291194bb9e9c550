/** One statement: rows as plain objects. Parameters are `$1`, `$2` …; values never go into the text of a statement. */
export type Query = <Row>(sql: string, params?: readonly unknown[]) => Promise<readonly Row[]>;

/** The thin interface both databases are seen through. */
export type Database = {
  readonly kind: 'pglite' | 'postgres';
  readonly query: Query;
  /** Several statements of a file, without parameters. */
  script(sql: string): Promise<void>;
  /** All or nothing: what `work` did is kept only if it returns. */
  transaction<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Takes away every table of this case, for a rebuild. The database is closed afterwards. */
  drop(): Promise<void>;
  close(): Promise<void>;
};

/** A promise of the database was broken; `code` is closed. */
export class StoreError extends Error {
  readonly code: 'newer_schema' | 'unreachable';
  constructor(code: StoreError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
