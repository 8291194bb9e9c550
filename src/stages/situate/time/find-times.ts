import { ARABIC } from './arabic.table.ts';
import { combineTimes } from './combine-times.ts';
import { ENGLISH } from './english.table.ts';
import type { Atom, Expression, FoundTime } from './expression.ts';
import type { FoldedText } from './folded-text.ts';
import { foldText, originalSpan } from './folded-text.ts';
import { FRENCH } from './french.table.ts';
import type { BuiltRule } from './grammar.ts';
import { buildRules } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: readonly Lexicon[] = [ENGLISH, FRENCH, ARABIC];
const built = new Map<Lexicon, readonly BuiltRule[]>();

/** The lexicon for a language code; Arabic script decides where the code does not, and English stands for the rest. */
export function lexiconOf(language: string, text: string): Lexicon {
  const named = LEXICONS.find((lexicon) => language.startsWith(lexicon.language));
  const arabic = /\p{Script=Arabic}/u.test(text);
  if (named !== undefined && (named === ARABIC) === arabic) return named;
  if (arabic) return ARABIC;
  return named === undefined || named === ARABIC ? ENGLISH : named;
}

/** Every time told in a text, in order, none inside another. */
export function findTimes(text: string, language: string): readonly FoundTime[] {
  const lexicon = lexiconOf(language, text);
  const folded = foldText(text);
  const atoms = longest(matches(folded, lexicon));
  return combineTimes(atoms, folded, lexicon).map(({ start, end, expression }) => {
    const [from, to] = originalSpan(folded, start, end);
    return { start: from, end: to, words: text.slice(from, to), expression };
  });
}

function matches(folded: FoldedText, lexicon: Lexicon): Atom[] {
  const rules = built.get(lexicon) ?? buildRules(lexicon);
  built.set(lexicon, rules);
  const found: Atom[] = [];
  for (const { pattern, read } of rules) {
    for (const match of folded.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const expression = read(match.groups ?? {});
      if (expression !== null && stands(folded, lexicon, match.index, end, expression)) {
        found.push({ start: match.index, end, expression });
      }
    }
  }
  return found;
}

/** Of times that share words the earlier is kept, and of those that begin together the longer; rules break a tie by order. */
function longest(atoms: Atom[]): Atom[] {
  const sorted = atoms.map((atom, order) => ({ ...atom, order }));
  sorted.sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const kept: Atom[] = [];
  for (const { start, end, expression } of sorted) {
    const before = kept.at(-1);
    if (before === undefined || start >= before.end) kept.push({ start, end, expression });
  }
  return kept;
}

const follows = (source: string, text: string, at: number): boolean =>
  new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${source})\\s*$`, 'u').test(text.slice(Math.max(0, at - 24), at));

/** Whether a match can be a time at all: "may", "Sun" and four digits alone need more than themselves. */
function stands(
  folded: FoldedText,
  lexicon: Lexicon,
  start: number,
  end: number,
  expression: Expression,
): boolean {
  const whole = folded.text.slice(0, start).trim() === '' && folded.text.slice(end).trim() === '';
  if (whole) return true;
  const words = folded.text.slice(start, end);
  if (lexicon.never.includes(words)) return follows(lexicon.monthAfter, folded.text, start);
  if (lexicon.ordinary.includes(words)) {
    const [from] = originalSpan(folded, start, end);
    const written = folded.original[from] ?? '';
    const opensSentence = /(?:^|[.!?:"“\n])\s*$/.test(folded.text.slice(0, start));
    return written !== written.toLowerCase() && !opensSentence;
  }
  if (/^\d{4}$/.test(words) && expression.kind === 'date') {
    if (
      /^\s*(?:-|to|through|until|till|and|au?|et|الي|حتي|و)\s*[12]\d{3}(?!\d)/u.test(
        folded.text.slice(end, end + 16),
      )
    )
      return true;
    return (
      follows(lexicon.yearAfter, folded.text, start) &&
      !/^[,.]\d|^[%$€/]/.test(folded.text.slice(end, end + 2))
    );
  }
  return true;
}
