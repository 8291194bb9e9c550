import type { PersonMask, PersonRole } from '#model';
import type { PhraseIndex, Token, Tongue } from '#tools/text';
import { foldWord, indexPhrases, matchPhrase } from '#tools/text';
import type { Reader } from '../reader.ts';
import type { Item, Sentence } from '../sentence.ts';
import { isMark, senseOf } from '../sentence.ts';
import { ARABIC_GIVEN_NAMES, BLAMED, GIVEN_NAMES, HOLDERS, OFFICES, PARTS } from './names.table.ts';

const GIVEN = new Set([...GIVEN_NAMES.split('|'), ...ARABIC_GIVEN_NAMES.split('|')].map(foldWord));
const BLAMING = new Set(BLAMED.split('|').map(foldWord));
const byTongue = <T>(rows: readonly (readonly [T, string])[]): Readonly<Record<Tongue, PhraseIndex<T>>> => ({
  en: indexPhrases(rows, 'en'),
  fr: indexPhrases(rows, 'fr'),
  ar: indexPhrases(rows, 'ar'),
});
const OFFICE = byTongue([[true, OFFICES]]);
const HOLDER = byTongue([[true, HOLDERS]]);
const PART = byTongue(PARTS);

type Chunk = { readonly from: number; readonly to: number };

const PARTICLE = /^(?:al|el|bin|ibn|ben|abu|abou|umm|de|da|del|la|van|von|st|ould|di)$/u;

/** A run of capitalised words of the text, with the small words and hyphens inside a name. */
function capitalised(tokens: readonly Token[], at: number): Chunk | null {
  const first = tokens[at];
  if (first?.type !== 'word' || !(first.capital || (PARTICLE.test(first.key) && tokens[at + 1]?.key === '-')))
    return null;
  let to = at + 1;
  let names = first.capital ? 1 : 0;
  while (to < tokens.length && to - at < 9) {
    const token = tokens[to];
    if (token === undefined || token.lines > 0) break;
    if (token.type === 'word' && token.capital) names += 1;
    else if (
      token.key === '-' &&
      !token.spaced &&
      tokens[to + 1]?.type === 'word' &&
      tokens[to + 1]?.spaced === false
    ) {
      // al-Sharaa, Jean-Pierre
    } else if (
      token.key === '.' &&
      !token.spaced &&
      (tokens[to - 1]?.end ?? 0) - (tokens[to - 1]?.start ?? 0) === 1 &&
      tokens[to + 1]?.capital === true
    ) {
      // initials
    } else if (
      (token.type === 'word' &&
        !token.capital &&
        PARTICLE.test(token.key) &&
        (tokens[to + 1]?.capital === true || tokens[to + 1]?.key === '-')) ||
      (token.type === 'word' && tokens[to - 1]?.key === '-' && !token.spaced)
    ) {
      // a particle
    } else break;
    to += 1;
  }
  while (to > at + 1 && tokens[to - 1]?.type === 'sign') to -= 1;
  return names > 0 ? { from: at, to } : null;
}

/** An Arabic name: a given name with the words of family behind it, up to three, as long as they mean nothing else here. */
function arabicName(reader: Reader, at: number): Chunk | null {
  const first = reader.tokens[at];
  if (first?.type !== 'word' || !first.stems.some((stem) => GIVEN.has(stem)) || first.key.startsWith('ال'))
    return null;
  let to = at + 1;
  while (to < reader.tokens.length && to - at < 4) {
    const token = reader.tokens[to];
    if (token?.type !== 'word' || token.key.startsWith('و') || token.lines > 0) break;
    const listed =
      matchPhrase(reader.lexicon.words, reader.tokens, to) !== null &&
      !token.stems.some((stem) => GIVEN.has(stem));
    if (listed) break;
    to += 1;
  }
  return { from: at, to };
}

function endsBefore<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  end: number,
  reach: number,
): T | null {
  for (let at = end - 1; at >= Math.max(0, end - reach); at -= 1) {
    const match = matchPhrase(index, tokens, at);
    if (match !== null && at + match.length <= end && at + match.length >= end - 2)
      return match.values[0] ?? null;
  }
  return null;
}

const within = (index: PhraseIndex<boolean>, tokens: readonly Token[], chunk: Chunk): boolean => {
  for (let at = chunk.from; at < chunk.to; at += 1) {
    const match = matchPhrase(index, tokens, at);
    if (match !== null && at + match.length <= chunk.to && at + match.length >= chunk.to) return true;
  }
  return false;
};

type Found = { readonly chunk: Chunk; readonly role: PersonRole };

function ageBehind(tokens: readonly Token[], to: number): number {
  const comma = tokens[to]?.key === ',' || tokens[to]?.key === '،' || tokens[to]?.key === '(';
  const age = tokens[to + 1];
  return comma && age?.type === 'number' && (age.value ?? 200) < 111 ? to + 2 : to;
}

/** Whether the words of a run are those of an organisation, a place or another listed thing rather than of a person. */
function isListed(items: readonly Item[], chunk: Chunk): boolean {
  return items.some(
    (item) =>
      item.from >= chunk.from &&
      item.to <= chunk.to &&
      (senseOf(item, 'body') !== undefined ||
        senseOf(item, 'weekday') !== undefined ||
        senseOf(item, 'month') !== undefined ||
        senseOf(item, 'thing') !== undefined ||
        senseOf(item, 'describing') !== undefined ||
        isMark(item, 'in', 'that', 'but', 'who', 'determiner', 'pronoun', 'preposition', 'if')),
  );
}

function roleOf(reader: Reader, sentence: Sentence, chunk: Chunk): PersonRole | null {
  const { tokens } = reader;
  const { items } = sentence;
  const { tongue } = reader.lexicon;
  if (within(HOLDER[tongue], tokens, chunk)) return 'public_office';
  const arabic = reader.lexicon.tongue === 'ar';
  const before = items.findLast((item) => item.to <= chunk.from);
  const behind = items.find((item) => item.from >= chunk.to);
  const office =
    endsBefore(OFFICE[tongue], tokens, chunk.from, 4) === true ||
    within(OFFICE[tongue], tokens, { from: chunk.from, to: chunk.from + 1 });
  const width = chunk.to - chunk.from;
  const given =
    tokens.slice(chunk.from, chunk.to).some((token) => token.stems.some((stem) => GIVEN.has(stem))) &&
    (width > 1 || arabic);
  const part = endsBefore(PART[tongue], tokens, chunk.from, 3);
  const aged = ageBehind(tokens, chunk.to) > chunk.to;
  const speaks =
    behind !== undefined && senseOf(behind, 'say') !== undefined && senseOf(behind, 'cue') === undefined;
  if (office && (given || width > 1 || speaks || part !== null)) return 'public_office';
  const placed = isMark(before, 'in', 'near') && !given;
  if (isListed(items, chunk) && !given) return null;
  if (!arabic && items[0]?.from === chunk.from && width === 1 && !aged && !speaks) return null;
  const person =
    given ||
    (part !== null && !placed && (width > 1 || aged || speaks || part === 'unknown')) ||
    (aged && !placed) ||
    (speaks && width <= 4 && !placed && width > 1);
  if (!person) return null;
  const blamed = items.some(
    (item) => BLAMING.has(item.key) || item.token.stems.some((stem) => BLAMING.has(stem)),
  );
  if (part !== null && part !== 'unknown') return part;
  if (blamed) return 'private_accused';
  if (part === 'unknown') return 'unknown';
  if (speaks) return 'witness';
  return items.some((item) => senseOf(item, 'cue')?.outcome === 'killed') ? 'victim' : 'unknown';
}

/**
 * The stretches of a text that name a person, with the part the words around give that person. It would rather hide too much:
 * whoever is not known to hold public office is masked. Later bare family names follow the first full name.
 */
export function masksOf(reader: Reader, sentences: readonly Sentence[]): PersonMask[] {
  const { tokens } = reader;
  const arabic = reader.lexicon.tongue === 'ar';
  const found: Found[] = [];
  const families = new Map<string, PersonRole>();
  for (const sentence of sentences) {
    const from = sentence.items[0]?.from ?? 0;
    const to = sentence.items.at(-1)?.to ?? from;
    for (let at = from; at < to; at += 1) {
      const whole = arabic ? arabicName(reader, at) : capitalised(tokens, at);
      if (whole === null) continue;
      const chunk = { from: whole.from, to: Math.min(whole.to, to) };
      let role = roleOf(reader, sentence, chunk);
      let start = chunk.from;
      // "President X": the title is no part of the name, and may stand before one that is.
      while (role === null && !arabic && start < chunk.to - 1) {
        start += 1;
        if (tokens[start]?.type !== 'word') continue;
        role = roleOf(reader, sentence, { from: start, to: chunk.to });
      }
      const last = tokens[chunk.to - 1];
      if (role === null) {
        const known = last === undefined || chunk.to - chunk.from > 3 ? undefined : families.get(last.key);
        if (known !== undefined) found.push({ chunk, role: known });
      } else {
        const known = last === undefined ? undefined : families.get(last.key);
        const part =
          known !== undefined && (chunk.to - start === 1 || known === 'public_office') ? known : role;
        found.push({
          chunk: { from: start, to: part === 'public_office' ? chunk.to : ageBehind(tokens, chunk.to) },
          role: part,
        });
        if (last !== undefined && last.key.length > 2 && chunk.to - start <= 4) families.set(last.key, part);
      }
      at = chunk.to - 1;
    }
  }
  return found
    .map(({ chunk, role }) => ({
      start: tokens[chunk.from]?.start ?? 0,
      end: tokens[chunk.to - 1]?.end ?? 0,
      role,
    }))
    .sort((one, other) => one.start - other.start);
}
