import { matchPhrase } from '#tools/text';
import type { VerbForm } from './act-words.ts';
import { WORDS } from './act-words.ts';
import type { Reader, Verb } from './chunk-reader.ts';
import { closedAt, forms, isAdverb } from './chunk-reader.ts';

const ADJECTIVES = new Set(
  'armed unidentified unarmed wounded injured alleged presumed hooded masked unknown united hired so-called tortured retired organized uninhabited populated high-powered specialized heavily-armed aged suspected wanted leading ruling remaining surrounding neighboring following existing working outgoing wounded missing guarded bullet-ridden abandoned parked well-known uniformed disguised limited privileged unprecedented fixed detained kidnapped murdered slain arrested accused condemned so-called advanced bearded assassinated crowded hundred used loaded incoming visiting'.split(
    ' ',
  ),
);
/** Third persons of verbs of harm that are as often plural nouns. */
const NOUNS_TOO = new Set(
  'wounds burns plants places shells bombs mortars blasts levels breaks ruins leaves fires drops sets gases finds'.split(
    ' ',
  ),
);
const COUNTING = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty hundred dozen at least more than about several many dozens scores hundreds over nearly another others some'.split(
    ' ',
  ),
);
/** Verbs of saying, whose present tense is no noun where a subject stands before. */
const SAYING = new Set(
  'say says believe believes think thinks confirm confirms tell tells add adds know knows tweeted'.split(' '),
);

/** Whether the word at `at`, which may be a verb, is one here: by its ending and by what stands on both sides. */
export function isVerbHere(
  reader: Reader,
  at: number,
  entry: { readonly lemma: string; readonly forms: ReadonlySet<VerbForm> },
): boolean {
  const key = reader.tokens[at]?.key ?? '';
  const inRun = reader.run >= 0;
  const real =
    (inRun && runHasNoun(reader, at)) ||
    (!inRun && reader.chunks.at(-1)?.kind === 'adverb' && reader.chunks.at(-2)?.kind === 'noun');
  const last = reader.chunks.at(-1);
  const next = closedAt(reader, at + 1);
  const nextKey = reader.tokens[at + 1]?.key ?? '';
  const open = next === null && at + 1 < reader.to && reader.tokens[at + 1]?.type !== 'sign';
  if (SAYING.has(key))
    return real || last?.kind === 'pronoun' || last?.kind === 'relative' || last?.kind === 'comma';
  if (entry.forms.has('past') || entry.forms.has('participle')) {
    // "Four injured in the blast": a number alone is a subject where no noun follows.
    const counted =
      inRun &&
      !real &&
      reader.tokens
        .slice(reader.run, at)
        .every((token) => token.type === 'number' || COUNTING.has(token.key));
    if (counted && !open && WORDS.verbs.has(key)) return true;
    if (inRun && !real) return false;
    const follows =
      last?.kind === 'and' &&
      !inRun &&
      WORDS.actVerbs.has(entry.lemma) &&
      reader.chunks.some(({ verb }) => verb !== undefined && !verb.passive && WORDS.actVerbs.has(verb.lemma));
    if (follows) return true;
    if (ADJECTIVES.has(key) && (open || !real) && !(real && next?.kind === 'determiner')) return false;
    if (real) return true;
    if (last === undefined || last.kind === 'preposition')
      return !open && next?.kind !== 'conjunction' && last !== undefined;
    if (last.kind === 'comma' || last.kind === 'and') return WORDS.verbs.has(key) || !open;
    return true;
  }
  if (entry.forms.has('ing')) {
    if (nextKey === 'of' && matchPhrase(WORDS.actNouns, reader.tokens, at) !== null) return false;
    if (inRun && !real) return false;
    if (
      matchPhrase(WORDS.actNouns, reader.tokens, at) !== null &&
      (last?.kind === 'preposition' || inRun) &&
      next?.kind === 'preposition'
    )
      return false;
    return !(real && open && !WORDS.actVerbs.has(entry.lemma));
  }
  if (entry.forms.has('s')) {
    if (last !== undefined && !inRun && (last.kind === 'pronoun' || last.kind === 'relative')) return true;
    if (
      real &&
      WORDS.actVerbs.has(entry.lemma) &&
      !NOUNS_TOO.has(key) &&
      matchPhrase(WORDS.actNouns, reader.tokens, at) === null
    )
      return true;
    if (real && (nextKey === 'life' || nextKey === 'lives')) return true;
    return (
      real &&
      !WORDS.actVerbs.has(entry.lemma) &&
      (next?.kind === 'determiner' || next?.kind === 'joiner' || nextKey === 'that')
    );
  }
  return !inRun && (last?.kind === 'pronoun' || last?.kind === 'relative') && entry.forms.has('base');
}

function runHasNoun(reader: Reader, at: number): boolean {
  for (let place = reader.run; place < at; place += 1) {
    const token = reader.tokens[place];
    if (token === undefined || token.type === 'sign') continue;
    if (place === reader.run && closedAt(reader, place)?.kind === 'determiner') continue;
    if (token.type === 'number' || ADJECTIVES.has(token.key)) continue;
    return true;
  }
  return false;
}

/** Reads auxiliaries and their verb from `at`; null when no verb follows ("is", "has" alone are a verb of no interest). */
export function verbGroup(reader: Reader, at: number): { readonly end: number; readonly verb: Verb } {
  let place = at;
  let be = false;
  let negated = false;
  let modal: string | null = null;
  let bare = true;
  for (;;) {
    const closed = closedAt(reader, place);
    const token = reader.tokens[place];
    if (closed === null || token === undefined) break;
    if (closed.kind === 'be') be = true;
    else if (closed.kind === 'negation') negated = true;
    else if (closed.kind === 'modal') modal = token.key;
    else if (closed.kind !== 'have' && closed.kind !== 'do' && !(closed.kind === 'adverb' && place > at))
      break;
    if (closed.kind === 'have') be = false;
    bare = false;
    place += closed.length;
  }
  while (place < reader.to && isAdverb(reader.tokens[place]?.key ?? '') && place > at) place += 1;
  const key = reader.tokens[place]?.key ?? '';
  const entry = place < reader.to ? forms(key) : undefined;
  const none = {
    lemma: 'be',
    forms: new Set<VerbForm>(),
    at: Math.max(at, place - 1),
    passive: false,
    negated,
    modal,
    bare: false,
  };
  if (entry === undefined || (!bare && ADJECTIVES.has(key) && !WORDS.verbs.has(key)))
    return { end: Math.max(place, at + 1), verb: none };
  const passive = be && entry.forms.has('participle');
  return {
    end: place + 1,
    verb: { lemma: entry.lemma, forms: entry.forms, at: place, passive, negated, modal, bare },
  };
}
