import { z } from '@hono/zod-openapi';
import type { Table } from '#model';

/** A closed enumeration of the contract, made from the model's table: a value absent from the table is refused. */
export function closed<T extends Table>(table: T): z.ZodType<keyof T & string, string> {
  const values = Object.keys(table) as (keyof T & string)[];
  return z.enum(values as [keyof T & string, ...(keyof T & string)[]]) as unknown as z.ZodType<
    keyof T & string,
    string
  >;
}

/** A list as it travels: read, never changed in place. */
export function list<T extends z.ZodType>(item: T): z.ZodReadonly<z.ZodArray<T>> {
  return z.array(item).readonly();
}

/** A whole number that counts people or things; null where the words give none. */
export const countOrNull = z.number().int().nullable();

/** An ISO 8601 day, `2025-03-07`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD');

/** Words in both languages of the interface. */
export const words = z.object({ en: z.string(), ar: z.string() }).openapi('Words');

/** `sha256:` + 64 hex digits. */
export const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'a hash is written sha256: and 64 hex digits');
