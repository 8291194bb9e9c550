/** The words of one closed value in the two languages of the interface. */
export type Words = { readonly en: string; readonly ar: string };

/** A closed enumeration: every value with its words. A value absent from the table does not exist. */
export type Table = Readonly<Record<string, Words>>;

/** Whether `value` is one of the closed values of `table`. */
export function isOneOf<T extends Table>(table: T, value: unknown): value is keyof T & string {
  return typeof value === 'string' && Object.hasOwn(table, value);
}
