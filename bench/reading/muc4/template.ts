/** Slot numbers of a template, as the Message Understanding Conference counted them. */
export const SLOTS: Readonly<Record<number, string>> = {
  2: 'incident date',
  3: 'incident location',
  4: 'incident type',
  5: 'incident stage',
  6: 'instrument',
  7: 'instrument type',
  8: 'perpetrator category',
  9: 'perpetrator individual',
  10: 'perpetrator organisation',
  11: 'organisation confidence',
  12: 'physical target',
  13: 'physical target type',
  14: 'physical target number',
  15: 'physical target nation',
  16: 'physical target effect',
  17: 'physical target total',
  18: 'victim name',
  19: 'victim description',
  20: 'victim type',
  21: 'victim number',
  22: 'victim nation',
  23: 'victim effect',
  24: 'victim total',
};

/** Slots filled with words of the text; all others but date and place are filled from a list or with a number. */
export const STRING_SLOTS: ReadonlySet<number> = new Set([6, 9, 10, 12, 18, 19]);

/** One answer in a slot: any of `values` is right; `tags` are the words of the filler it belongs to, again any of them. */
export type Fill = {
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly optional: boolean;
};

/** One incident of one text. A slot without fills is empty. */
export type Template = {
  readonly message: string;
  readonly optional: boolean;
  readonly slots: ReadonlyMap<number, readonly Fill[]>;
};
