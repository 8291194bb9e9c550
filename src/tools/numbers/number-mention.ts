/**
 * A number found in tokens `first` to `last` (both included). `ordinal`: a place in an order ("4th"); `about`: a counting noun
 * that rounds ("trentaine"); `article`: one, said with a word that may be a mere article or pronoun; `word`: written in letters.
 */
export type NumberMention = {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly ordinal: boolean;
  readonly about: boolean;
  readonly article: boolean;
  readonly word: boolean;
};
