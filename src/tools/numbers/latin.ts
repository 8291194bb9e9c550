import type { Token } from '#tools/text';
import type { NumberMention } from './number-mention.ts';
import type { LatinWords } from './words.ts';

type Part = { readonly value: number; readonly next: number };

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.key === '-' && !token.spaced;
const afterHyphen = (tokens: readonly Token[], at: number): number => (isHyphen(tokens[at]) ? at + 1 : at);
/** French puts its teens after sixty and eighty and has counting nouns; English does not. */
const isFrench = (words: LatinWords): boolean => words.about.size > 0;

function unit(tokens: readonly Token[], at: number, words: LatinWords): Part | null {
  const token = tokens[at];
  const value = token?.type === 'word' ? words.units.get(token.key) : undefined;
  if (value === undefined) return null;
  if (value === 10 && isFrench(words)) {
    const link = afterHyphen(tokens, at + 1);
    const more = words.units.get(tokens[link]?.key ?? '');
    if (more !== undefined && more >= 7 && more <= 9) return { value: 10 + more, next: link + 1 };
  }
  return { value, next: at + 1 };
}

function tens(tokens: readonly Token[], at: number, words: LatinWords): Part | null {
  const token = tokens[at];
  const value = token?.type === 'word' ? words.tens.get(token.key) : undefined;
  if (value !== undefined) return { value, next: at + 1 };
  const four = isFrench(words) ? unit(tokens, at, words) : null;
  if (four?.value !== 4) return null;
  const link = afterHyphen(tokens, four.next);
  return words.tens.get(tokens[link]?.key ?? '') === 20 ? { value: 80, next: link + 1 } : null;
}

function belowHundred(tokens: readonly Token[], at: number, words: LatinWords): Part | null {
  const ten = tens(tokens, at, words);
  if (ten === null) return unit(tokens, at, words);
  let link = afterHyphen(tokens, ten.next);
  // vingt et un, soixante et onze; "twenty and one" is two numbers.
  const linked = isFrench(words) && words.links.has(tokens[link]?.key ?? '');
  if (linked) link = afterHyphen(tokens, link + 1);
  const rest = unit(tokens, link, words);
  const limit = isFrench(words) && (ten.value === 60 || ten.value === 80) ? 20 : 10;
  if (
    rest === null ||
    rest.value === 0 ||
    rest.value >= limit ||
    (linked && rest.value !== 1 && rest.value !== 11)
  )
    return ten;
  return { value: ten.value + rest.value, next: rest.next };
}

const isHundred = (tokens: readonly Token[], at: number, words: LatinWords): boolean =>
  tokens[at]?.type === 'word' && words.scales.get(tokens[at]?.key ?? '') === 100;

function belowThousand(tokens: readonly Token[], at: number, words: LatinWords): Part | null {
  const token = tokens[at];
  let head: Part | null = belowHundred(tokens, at, words);
  if (head === null && token !== undefined && words.articles.has(token.key)) {
    if (!isHundred(tokens, at + 1, words) && scaleAt(tokens, at + 1, words) === undefined) return null;
    head = { value: 1, next: at + 1 };
  }
  if (head === null && isFrench(words) && isHundred(tokens, at, words)) head = { value: 1, next: at };
  if (head === null && token?.type === 'number' && token.value !== undefined)
    head = { value: token.value, next: at + 1 };
  if (head === null) return null;
  const hundred = afterHyphen(tokens, head.next);
  if (!isHundred(tokens, hundred, words)) return head;
  const value = head.value * 100;
  let link = afterHyphen(tokens, hundred + 1);
  if (!isFrench(words) && words.links.has(tokens[link]?.key ?? '')) link += 1;
  const rest = belowHundred(tokens, link, words);
  // "one hundred and two others" adds, "a hundred and a woman" does not: only real number words follow the link.
  return rest === null || rest.value === 0
    ? { value, next: hundred + 1 }
    : { value: value + rest.value, next: rest.next };
}

/** The scale at a token (dozen, thousand, million …), with the short forms ("3k", "2 bn") only right after digits. */
function scaleAt(tokens: readonly Token[], at: number, words: LatinWords): number | undefined {
  const token = tokens[at];
  const scale = token?.type === 'word' ? words.scales.get(token.key) : undefined;
  if (token === undefined || scale === undefined || scale === 100) return undefined;
  const short = token.key.length <= 3 && token.key !== 'mil';
  return short && (tokens[at - 1]?.type !== 'number' || (token.key === 'k' && token.spaced))
    ? undefined
    : scale;
}

/** Reads one cardinal that begins at token `at`, in digits, words or both ("3.4 million", "deux cent douze"). */
export function latinCardinal(tokens: readonly Token[], at: number, words: LatinWords): NumberMention | null {
  const first = tokens[at];
  if (first === undefined || (first.type !== 'number' && first.type !== 'word')) return null;
  let total = 0;
  let next = at;
  let ceiling = Number.POSITIVE_INFINITY;
  while (ceiling > 12) {
    let link = afterHyphen(tokens, next);
    if (next > at && !isFrench(words) && words.links.has(tokens[link]?.key ?? '')) link += 1;
    const bare = isFrench(words) && scaleAt(tokens, link, words) === 1000;
    const group: Part | null = bare
      ? { value: 1, next: link }
      : belowThousand(tokens, next === at ? at : link, words);
    // Digits are added only to digits with a scale ("1 million 200 thousand"), never behind "and".
    if (
      group === null ||
      (next > at &&
        (group.value >= ceiling ||
          group.value === 0 ||
          (tokens[link]?.type === 'number' && scaleAt(tokens, group.next, words) === undefined)))
    )
      break;
    let value = group.value;
    let after = group.next;
    let scaled = 0;
    for (;;) {
      const place = afterHyphen(tokens, after);
      const scale = scaleAt(tokens, place, words);
      if (scale === undefined || scale >= ceiling) break;
      value *= scale;
      scaled = scale;
      after = place + 1;
    }
    total += value;
    next = after;
    if (scaled === 0) break;
    ceiling = scaled;
  }
  if (next === at) return null;
  const article = next === at + 1 && first.type === 'word' && total === 1;
  return {
    first: at,
    last: next - 1,
    value: Math.round(total * 1e6) / 1e6,
    ordinal: false,
    about: false,
    article,
    word: first.type === 'word',
  };
}

/** Reads an ordinal: "4th", "twenty-first", "1er", "deuxième". */
export function latinOrdinal(tokens: readonly Token[], at: number, words: LatinWords): NumberMention | null {
  const token = tokens[at];
  const after = tokens[at + 1];
  const made = (last: number, value: number, word: boolean): NumberMention => ({
    first: at,
    last,
    value,
    ordinal: true,
    about: false,
    article: false,
    word,
  });
  if (token?.type === 'number' && token.value !== undefined) {
    return after?.type === 'word' && !after.spaced && words.ordinalEndings.has(after.key)
      ? made(at + 1, token.value, false)
      : null;
  }
  if (token?.type !== 'word') return null;
  const plain = words.ordinals.get(token.key);
  if (plain !== undefined) return made(at, plain, true);
  const ten = words.tens.get(token.key);
  const link = afterHyphen(tokens, at + 1);
  const rest = ten === undefined ? undefined : words.ordinals.get(tokens[link]?.key ?? '');
  return ten !== undefined && rest !== undefined && rest < 10 ? made(link, ten + rest, true) : null;
}

/** Reads a French counting noun with what multiplies it: "une trentaine", "deux centaines". Null for "des centaines". */
export function aboutNoun(tokens: readonly Token[], at: number, words: LatinWords): NumberMention | null {
  if (!isFrench(words)) return null;
  const head = belowHundred(tokens, at, words);
  const place = head === null ? at : head.next;
  const value = words.about.get(tokens[place]?.key ?? '');
  if (value === undefined || head === null || head.value === 0) return null;
  return {
    first: at,
    last: place,
    value: value * head.value,
    ordinal: false,
    about: true,
    article: false,
    word: true,
  };
}
