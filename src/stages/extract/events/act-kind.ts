/** Kinds of act; `damage`, `struck` and `freed` say what became of something in an act told elsewhere. */
export type ActKind =
  | 'attack'
  | 'bombing'
  | 'abduction'
  | 'arson'
  | 'robbery'
  | 'damage'
  | 'struck'
  | 'freed';
/** What became of someone or something. */
export type Effect = 'killed' | 'injured' | 'abducted' | 'freed' | 'destroyed' | 'damaged';
export type ActVerbRow = readonly [
  kind: ActKind,
  effect: Effect | null,
  harms: 'object' | 'self' | 'tool',
  words: string,
];
export type ActNounRow = readonly [kind: ActKind, effect: Effect | null, words: string];
