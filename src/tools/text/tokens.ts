import { digitOf, isApostrophe, isLetter, isSpace, isThinSpace, TATWEEL } from './characters.ts';
import { foldWord, isInvisible, stemsOf } from './fold.ts';

/** The languages whose words the tools know; any other text is read as English. */
export type Tongue = 'en' | 'ar' | 'fr';

/**
 * One word, number or sign of a text with its place in it (UTF-16). `key` is the matching form; `stems` the forms it may be
 * listed under (key first). `value` is set for digits. `spaced` says that white space stands before it, `lines` how many line
 * ends; `capital` that it begins with a capital letter, `upper` that it is all capitals.
 */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly type: 'word' | 'number' | 'date' | 'clock' | 'sign';
  readonly key: string;
  readonly stems: readonly string[];
  readonly value?: number;
  readonly decimal?: boolean;
  readonly spaced: boolean;
  readonly lines: number;
  readonly capital: boolean;
  readonly upper: boolean;
  /** Letters were broken up by signs or replaced by digits, as is done to pass a filter. */
  readonly disguised?: boolean;
};

const ELISIONS = new Set([
  'l',
  'd',
  's',
  'n',
  'c',
  'j',
  'm',
  't',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quelqu',
]);

const CLOCK = /^(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/;

const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}-\d{2})(?![\d])/;

function digitsFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && digitOf(text.charCodeAt(at)) >= 0) at += 1;
  return at;
}

function numberIn(text: string, from: number, to: number): string {
  let out = '';
  for (let at = from; at < to; at += 1) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= 0) out += digit;
  }
  return out;
}

type Figure = { readonly end: number; readonly value: number; readonly decimal: boolean };

/** Reads digits with their grouping: "1,500", "1 383", "1.311" (French, Arabic), "٣٬٤٠٠", "3.4". */
function scanFigure(text: string, from: number, tongue: Tongue): Figure {
  let end = digitsFrom(text, from);
  let digits = numberIn(text, from, end);
  const grouped = end - from <= 3 && digits[0] !== '0';
  let separator = -1;
  while (grouped) {
    const code = text.charCodeAt(end);
    const isGroup =
      code === 44 ||
      code === 0x066c ||
      code === 0x060c ||
      isThinSpace(code) ||
      isApostrophe(code) ||
      (code === 46 && tongue !== 'en') ||
      (code === 32 && tongue !== 'en');
    if (!isGroup || (separator >= 0 && code !== separator)) break;
    const next = digitsFrom(text, end + 1);
    if (next - end - 1 !== 3) break;
    digits += numberIn(text, end + 1, next);
    separator = code;
    end = next;
  }
  const point = text.charCodeAt(end);
  const isPoint = point === 46 || point === 0x066b || (point === 44 && (tongue === 'fr' || separator !== 44));
  if (isPoint && separator !== point) {
    const next = digitsFrom(text, end + 1);
    const after = text.charCodeAt(next);
    const again = (after === point || after === 46) && digitOf(text.charCodeAt(next + 1)) >= 0;
    if (next > end + 1 && !again)
      return { end: next, value: Number(`${digits}.${numberIn(text, end + 1, next)}`), decimal: true };
  }
  return { end, value: Number(digits), decimal: false };
}

/** Where a word that begins at `from` ends; signs between letters ("fata*lities") and digits among them belong to it. */
function scanWord(text: string, from: number): { readonly end: number; readonly disguised: boolean } {
  const arabic = text.charCodeAt(from) >= 0x0600 && text.charCodeAt(from) <= 0x06ff;
  let at = from;
  let disguised = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const digit = digitOf(code) >= 0;
    if (digit && arabic) break;
    if (digit || isLetter(code)) {
      if (digit && isLetter(text.charCodeAt(at + 1))) disguised = true;
      at += 1;
      continue;
    }
    const next = text.charCodeAt(at + 1);
    if (isInvisible(code) && isLetter(next)) {
      at += 1;
    } else if (
      (code === 42 || code === 95 || code === 0x00b7 || code === 0x2022) &&
      at - from >= 1 &&
      isLetter(next)
    ) {
      disguised = true;
      at += 1;
    } else if (text.charCodeAt(at - 1) === TATWEEL && isSpace(code) && next === TATWEEL) {
      // مقـ ـتل: a word cut in two, both halves still reaching for each other.
      disguised = true;
      at += 2;
    } else break;
  }
  return { end: at, disguised };
}

/** Where single letters set apart by dots, stars or blanks ("ق.ت.ل", "k.i.l.l") end; 0 when there are fewer than three. */
function scanSpaced(text: string, from: number): number {
  const separator = text.charCodeAt(from + 1);
  const arabic = text.charCodeAt(from) >= 0x0600;
  if (separator !== 46 && separator !== 42 && separator !== 45 && !(separator === 32 && arabic)) return 0;
  const lower = (place: number): boolean =>
    isLetter(text.charCodeAt(place)) && text[place] === text[place]?.toLowerCase();
  let at = from;
  let letters = 1;
  while (
    text.charCodeAt(at + 1) === separator &&
    lower(at + 2) &&
    lower(from) &&
    !isLetter(text.charCodeAt(at + 3))
  ) {
    at += 2;
    letters += 1;
  }
  return letters >= 3 ? at + 1 : 0;
}

function wordKey(word: string, disguised: boolean): string {
  return foldWord(disguised ? word.replace(/[*_·•.\s-]/gu, '') : word);
}

const LOOKALIKES: readonly Readonly<Record<string, string>>[] = [
  { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' },
  { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't' },
];

/** The words a disguised one may stand for: digits read as the letters they look like. */
function unmasked(key: string): readonly string[] {
  if (!/\d/u.test(key)) return stemsOf(key).slice(1);
  return LOOKALIKES.map((letters) => key.replace(/\d/gu, (digit) => letters[digit] ?? digit));
}

/** The tokens of a text, in order. White space and invisible marks are between tokens, never in the list. */
export function tokenise(text: string, tongue: Tongue): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let spaced = true;
  let lines = 0;
  const push = (token: Omit<Token, 'spaced' | 'lines'>): void => {
    tokens.push({ ...token, spaced, lines });
    at = token.end;
    spaced = false;
    lines = 0;
  };
  const pushWord = (start: number, end: number, disguised: boolean): void => {
    const word = text.slice(start, end);
    const key = wordKey(word, disguised);
    const initial = word[0] ?? '';
    const capital = initial !== initial.toLowerCase();
    push({
      start,
      end,
      type: 'word',
      key,
      stems: disguised ? [key, ...unmasked(key)] : stemsOf(key),
      capital,
      upper: capital && end - start > 1 && word === word.toUpperCase(),
      ...(disguised ? { disguised } : {}),
    });
  };
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      if (code === 10) lines += 1;
      at += 1;
    } else if (isInvisible(code)) {
      at += 1;
    } else if (digitOf(code) >= 0) {
      const ahead = code < 128 ? text.slice(at, at + 12) : '';
      const dated = ahead === '' ? null : DATE.exec(ahead);
      const clocked = ahead === '' || dated !== null ? null : CLOCK.exec(ahead);
      const special = dated ?? clocked;
      if (special !== null) {
        const end = at + special[0].length;
        push({
          start: at,
          end,
          type: dated === null ? 'clock' : 'date',
          key: special[0],
          stems: [special[0]],
          capital: false,
          upper: false,
        });
      } else {
        const figure = scanFigure(text, at, tongue);
        const key = String(figure.value);
        push({
          start: at,
          end: figure.end,
          type: 'number',
          key,
          stems: [key],
          value: figure.value,
          decimal: figure.decimal,
          capital: false,
          upper: false,
        });
      }
    } else if (isLetter(code)) {
      const start = at;
      const apart = isLetter(text.charCodeAt(at + 1)) ? 0 : scanSpaced(text, at);
      if (apart > 0) {
        pushWord(start, apart, true);
        continue;
      }
      const { end, disguised } = scanWord(text, at);
      const apostrophe = isApostrophe(text.charCodeAt(end));
      if (
        apostrophe &&
        tongue === 'fr' &&
        isLetter(text.charCodeAt(end + 1)) &&
        ELISIONS.has(foldWord(text.slice(start, end)))
      ) {
        pushWord(start, end, false);
        at = end + 1;
      } else if (apostrophe && tongue === 'en' && isLetter(text.charCodeAt(end + 1))) {
        const tail = scanWord(text, end + 1).end;
        const ending = text.slice(end + 1, tail).toLowerCase();
        const contracted =
          ending === 't' ||
          ending === 'll' ||
          ending === 've' ||
          ending === 're' ||
          ending === 'd' ||
          ending === 'm';
        pushWord(start, contracted ? tail : end, disguised);
        if (!contracted && ending === 's') {
          push({
            start: end,
            end: tail,
            type: 'sign',
            key: "'s",
            stems: ["'s"],
            capital: false,
            upper: false,
          });
        } else if (!contracted) pushWord(end + 1, tail, false);
      } else pushWord(start, end, disguised);
    } else {
      const sign = text[at] ?? '';
      push({ start: at, end: at + 1, type: 'sign', key: sign, stems: [sign], capital: false, upper: false });
    }
  }
  return tokens;
}
