import { matchPhrase } from '#tools/text';
import type { Token } from '#tools/text';
import { WORDS } from './act-words.ts';
import type { Closed, VerbForm } from './act-words.ts';

export type Verb = {
  readonly lemma: string;
  readonly forms: ReadonlySet<VerbForm>;
  /** The token of the verb itself, behind its auxiliaries. */
  readonly at: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "will", "would", "may" …, or "to" before an infinitive. */
  readonly modal: string | null;
  readonly bare: boolean;
};

export type ChunkKind = 'noun' | 'verb' | 'preposition' | 'and' | 'comma' | 'relative' | 'joiner' | 'pronoun' | 'adverb' | 'time' | 'stop';

/** A stretch of a sentence: a noun phrase without what hangs on it, a verb with its auxiliaries, or one small word. */
export type Chunk = {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly verb?: Verb;
  /** A short name in brackets behind the phrase. */
  readonly alias?: { readonly from: number; readonly to: number };
};

const NOT_ADVERBS = new Set('family july assembly italy ally supply reply monopoly rally elderly friendly fly bully early daily weekly monthly deadly lovely likely unlikely'.split(' '));
const ADJECTIVES = new Set('armed unidentified unarmed wounded injured alleged presumed hooded masked unknown united hired so-called tortured retired organized uninhabited populated high-powered specialized heavily-armed aged suspected wanted leading ruling remaining surrounding neighboring following existing working outgoing wounded missing guarded bullet-ridden abandoned parked well-known uniformed disguised limited privileged unprecedented fixed detained kidnapped murdered slain arrested accused condemned so-called advanced bearded assassinated crowded hundred used loaded incoming visiting'.split(' '));
/** Third persons of verbs of harm that are as often plural nouns. */
const NOUNS_TOO = new Set('wounds burns plants places shells bombs mortars blasts levels breaks ruins leaves fires drops sets gases finds'.split(' '));
const COUNTING = new Set('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty hundred dozen at least more than about several many dozens scores hundreds over nearly another others some'.split(' '));
/** Verbs of saying, whose present tense is no noun where a subject stands before. */
const SAYING = new Set('say says believe believes think thinks confirm confirms tell tells add adds know knows tweeted'.split(' '));
const SMALL_SIGNS = ".'’-/&";

type Reader = { readonly tokens: readonly Token[]; readonly to: number; chunks: Chunk[]; run: number };

const closedAt = (reader: Reader, at: number): { readonly kind: Closed; readonly length: number } | null => {
  const match = matchPhrase(WORDS.closed, reader.tokens, at);
  const kind = match?.values[0];
  return match === null || kind === undefined || at + match.length > reader.to ? null : { kind, length: match.length };
};

function flush(reader: Reader, end: number): void {
  if (reader.run >= 0 && end > reader.run) reader.chunks.push({ kind: 'noun', from: reader.run, to: end, word: reader.tokens[end - 1]?.key ?? '' });
  reader.run = -1;
}

function push(reader: Reader, kind: ChunkKind, from: number, to: number, verb?: Verb): void {
  flush(reader, from);
  const word = reader.tokens.slice(from, to).map((token) => token.key).join(' ');
  reader.chunks.push({ kind, from, to, word, ...(verb === undefined ? {} : { verb }) });
}

const forms = (key: string): { readonly lemma: string; readonly forms: ReadonlySet<VerbForm> } | undefined => {
  const known = WORDS.verbs.get(key);
  if (known !== undefined) return known;
  if (key.length > 5 && key.endsWith('ed') && !key.endsWith('eed')) return { lemma: key, forms: new Set(['past', 'participle']) };
  if (key.length > 6 && key.endsWith('ing')) return { lemma: key, forms: new Set(['ing']) };
  return undefined;
};

/** Whether the word at `at`, which may be a verb, is one here: by its ending and by what stands on both sides. */
function isVerbHere(reader: Reader, at: number, entry: { readonly lemma: string; readonly forms: ReadonlySet<VerbForm> }): boolean {
  const key = reader.tokens[at]?.key ?? '';
  const inRun = reader.run >= 0;
  const real = (inRun && runHasNoun(reader, at)) || (!inRun && reader.chunks.at(-1)?.kind === 'adverb' && reader.chunks.at(-2)?.kind === 'noun');
  const last = reader.chunks.at(-1);
  const next = closedAt(reader, at + 1);
  const nextKey = reader.tokens[at + 1]?.key ?? '';
  const open = next === null && at + 1 < reader.to && reader.tokens[at + 1]?.type !== 'sign';
  if (SAYING.has(key)) return real || last?.kind === 'pronoun' || last?.kind === 'relative' || last?.kind === 'comma';
  if (entry.forms.has('past') || entry.forms.has('participle')) {
    // "Four injured in the blast": a number alone is a subject where no noun follows.
    const counted = inRun && !real && reader.tokens.slice(reader.run, at).every((token) => token.type === 'number' || COUNTING.has(token.key));
    if (counted && !open && WORDS.verbs.has(key)) return true;
    if (inRun && !real) return false;
    const follows = last?.kind === 'and' && !inRun && WORDS.actVerbs.has(entry.lemma) && reader.chunks.some(({ verb }) => verb !== undefined && !verb.passive && WORDS.actVerbs.has(verb.lemma));
    if (follows) return true;
    if (ADJECTIVES.has(key) && (open || !real) && !(real && next?.kind === 'determiner')) return false;
    if (real) return true;
    if (last === undefined || last.kind === 'preposition') return !open && next?.kind !== 'conjunction' && last !== undefined;
    if (last.kind === 'comma' || last.kind === 'and') return WORDS.verbs.has(key) || !open;
    return true;
  }
  if (entry.forms.has('ing')) {
    if (nextKey === 'of' && matchPhrase(WORDS.actNouns, reader.tokens, at) !== null) return false;
    if (inRun && !real) return false;
    if (matchPhrase(WORDS.actNouns, reader.tokens, at) !== null && (last?.kind === 'preposition' || inRun) && next?.kind === 'preposition') return false;
    return !(real && open && !WORDS.actVerbs.has(entry.lemma));
  }
  if (entry.forms.has('s')) {
    if (last !== undefined && !inRun && (last.kind === 'pronoun' || last.kind === 'relative')) return true;
    if (real && WORDS.actVerbs.has(entry.lemma) && !NOUNS_TOO.has(key) && matchPhrase(WORDS.actNouns, reader.tokens, at) === null) return true;
    if (real && (nextKey === 'life' || nextKey === 'lives')) return true;
    return real && !WORDS.actVerbs.has(entry.lemma) && (next?.kind === 'determiner' || next?.kind === 'joiner' || nextKey === 'that');
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
function verbGroup(reader: Reader, at: number): { readonly end: number; readonly verb: Verb } {
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
    else if (closed.kind !== 'have' && closed.kind !== 'do' && !(closed.kind === 'adverb' && place > at)) break;
    if (closed.kind === 'have') be = false;
    bare = false;
    place += closed.length;
  }
  while (place < reader.to && isAdverb(reader.tokens[place]?.key ?? '') && place > at) place += 1;
  const key = reader.tokens[place]?.key ?? '';
  const entry = place < reader.to ? forms(key) : undefined;
  const none = { lemma: 'be', forms: new Set<VerbForm>(), at: Math.max(at, place - 1), passive: false, negated, modal, bare: false };
  if (entry === undefined || (!bare && ADJECTIVES.has(key) && !WORDS.verbs.has(key))) return { end: Math.max(place, at + 1), verb: none };
  const passive = be && entry.forms.has('participle');
  return { end: place + 1, verb: { lemma: entry.lemma, forms: entry.forms, at: place, passive, negated, modal, bare } };
}

const isAdverb = (key: string): boolean => key.length > 4 && key.endsWith('ly') && !NOT_ADVERBS.has(key);

/** A bracket that closes soon: a short name for what stands before, or a remark to skip. */
function bracket(reader: Reader, at: number): number {
  const closing = reader.tokens[at]?.key === '[' ? ']' : ')';
  for (let place = at + 1; place < Math.min(reader.to, at + 16); place += 1) if (reader.tokens[place]?.key === closing) return place;
  return -1;
}

/** A quotation of a few words that is part of a name. */
function quotedName(reader: Reader, at: number): number {
  for (let place = at + 1; place < Math.min(reader.to, at + 7); place += 1) {
    const token = reader.tokens[place];
    if (token === undefined) return -1;
    if ('"”»'.includes(token.key)) return place > at + 1 ? place : -1;
    if (token.type === 'sign' && !SMALL_SIGNS.includes(token.key)) return -1;
  }
  return -1;
}

/** Cuts tokens `from` to `to` into chunks, left to right, without gaps that matter. */
export function chunksOf(tokens: readonly Token[], from: number, to: number): Chunk[] {
  const reader: Reader = { tokens, to, chunks: [], run: -1 };
  let at = from;
  while (at < to) at = step(reader, at);
  flush(reader, to);
  return reader.chunks;
}

function sign(reader: Reader, at: number): number {
  const token = reader.tokens[at]!;
  const key = token.key;
  const joined = reader.run >= 0 && !token.spaced && reader.tokens[at + 1]?.spaced === false;
  if (key === "'s") return at + 1;
  if (SMALL_SIGNS.includes(key) && (joined || (reader.run >= 0 && key === '.' && !token.spaced && at + 1 < reader.to))) return at + 1;
  if (key === "'" && reader.run >= 0) return at + 1;
  if (key === '[' || key === '(') {
    const end = bracket(reader, at);
    flush(reader, at);
    if (end < 0) return at + 1;
    const last = reader.chunks.at(-1);
    if (last?.kind === 'noun' && end - at <= 9) reader.chunks[reader.chunks.length - 1] = { ...last, alias: { from: at + 1, to: end } };
    return end + 1;
  }
  if ('"“«'.includes(key)) {
    const end = quotedName(reader, at);
    if (end > 0) {
      if (reader.run < 0) reader.run = at;
      return end + 1;
    }
    flush(reader, at);
    return at + 1;
  }
  push(reader, key === ',' || key === ';' ? 'comma' : 'stop', at, at + 1);
  return at + 1;
}

function step(reader: Reader, at: number): number {
  const token = reader.tokens[at];
  if (token === undefined) return at + 1;
  if (token.type === 'sign') return sign(reader, at);
  const closed = closedAt(reader, at);
  if (token.type === 'number' && closedAt(reader, at + 1)?.kind === 'date') {
    const end = reader.tokens[at + 2]?.type === 'number' ? at + 3 : at + 2;
    push(reader, 'time', at, end);
    return end;
  }
  if (token.type === 'word' && (token.key === 'last' || token.key === 'next' || token.key === 'past') && closedAt(reader, at + 1)?.kind === 'date') {
    push(reader, 'time', at, at + 2);
    return at + 2;
  }
  const entry = token.type === 'word' && (reader.tokens[at - 1]?.key !== '-' || token.spaced) ? forms(token.key) : undefined;
  if (closed !== null) {
    switch (closed.kind) {
      case 'determiner':
        flush(reader, at);
        reader.run = at;
        return at + closed.length;
      case 'be': case 'have': case 'modal': case 'do': case 'negation': {
        if (token.key === 'to' && !(forms(reader.tokens[at + 1]?.key ?? '')?.forms.has('base') || closedAt(reader, at + 1)?.kind === 'be')) {
          push(reader, 'preposition', at, at + 1);
          return at + 1;
        }
        const { end, verb } = verbGroup(reader, at);
        push(reader, 'verb', at, end, verb);
        return end;
      }
      case 'date': {
        const end = reader.tokens[at + 1]?.type === 'number' ? at + 2 : at + 1;
        push(reader, 'time', at, end);
        return end;
      }
      case 'conjunction': push(reader, 'and', at, at + closed.length); return at + closed.length;
      case 'preposition': case 'relative': case 'joiner': case 'pronoun': case 'adverb':
        push(reader, closed.kind, at, at + closed.length);
        return at + closed.length;
    }
  }
  if (entry !== undefined && isVerbHere(reader, at, entry)) {
    push(reader, 'verb', at, at + 1, { lemma: entry.lemma, forms: entry.forms, at, passive: false, negated: false, modal: null, bare: true });
    return at + 1;
  }
  if (isAdverb(token.key)) {
    push(reader, 'adverb', at, at + 1);
    return at + 1;
  }
  if (reader.run < 0) reader.run = at;
  return at + 1;
}
