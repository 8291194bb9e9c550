import type { Token, Tongue } from '#tools/text';
import { foldWord } from '#tools/text';
import type { NumberMention } from './number-mention.ts';
import type { QuantityWords } from './quantity.table.ts';
import { QUANTITY_WORDS } from './quantity.table.ts';

/** A quantity in tokens: its first, the one behind its last, its value. */
export type Span = { readonly first: number; readonly next: number; readonly value: number };

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').filter(Boolean).map(foldWord));
const values = (rows: QuantityWords['denominators']): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, list]) => list.split('|').map((word) => [foldWord(word), value] as const)));

type Lexicon = Readonly<
  Record<
    'minus' | 'point' | 'over' | 'among' | 'link' | 'articles' | 'dozens' | 'half' | 'part' | 'pointing',
    ReadonlySet<string>
  >
> & {
  readonly denominators: ReadonlyMap<string, number>;
  readonly duals: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly of: ReadonlySet<string>;
};

function prepare(source: QuantityWords): Lexicon {
  return {
    minus: words(source.minus),
    point: words(source.point),
    over: words(source.over),
    among: words(source.among),
    link: words(source.link),
    articles: words(source.articles),
    dozens: words(source.dozens),
    half: words(source.half),
    part: words(source.part),
    pointing: words(source.pointing),
    denominators: values(source.denominators),
    duals: values(source.duals),
    scales: values(source.scales),
    of: words(source.of),
  };
}

/** The words of quantities, made ready, by language. */
export const LEXICONS: Readonly<Record<Tongue, Lexicon>> = {
  en: prepare(QUANTITY_WORDS.en),
  fr: prepare(QUANTITY_WORDS.fr),
  ar: prepare(QUANTITY_WORDS.ar),
};

/** A text as the reader of quantities sees it: tokens, and the cardinals that begin at each. */
export type Reader = {
  readonly tokens: readonly Token[];
  readonly tongue: Tongue;
  readonly lexicon: Lexicon;
  readonly mentions: ReadonlyMap<number, NumberMention>;
};

/** The matching form of a token; empty behind the end. */
export const keyAt = (reader: Reader, at: number): string => reader.tokens[at]?.key ?? '';
/** The word without a glued Arabic "and". */
export const bareAt = (reader: Reader, at: number): string =>
  reader.tongue === 'ar' && keyAt(reader, at).startsWith('و') && keyAt(reader, at).length > 3
    ? keyAt(reader, at).slice(1)
    : keyAt(reader, at);

/** How many tokens one of the phrases takes at a place; 0 when none stands there. */
export function takes(reader: Reader, at: number, phrases: ReadonlySet<string>): number {
  for (let length = 2; length > 0; length -= 1) {
    const phrase = reader.tokens
      .slice(at, at + length)
      .map((token) => token.key)
      .join(' ');
    if (phrases.has(phrase)) return length;
  }
  return 0;
}

/** The place behind a hyphen, or the same place. */
export const overHyphen = (reader: Reader, at: number): number => (keyAt(reader, at) === '-' ? at + 1 : at);
/** Whether a number is said as tens alone. */
export const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;
