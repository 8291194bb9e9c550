import type { Outcome } from '#model';
import type { Mention } from './mention.ts';
import type { Reader } from './reader.ts';
import type { CueForm } from './sense.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

/**
 * A casualty word as it is used in its sentence. `object`: the harmed stand behind it; `subject`: before it; `either`: Arabic
 * verbs; `noun`: what happened, with "of" or a count; `toll`: a running figure; `state`: said of the harmed, before it.
 */
export type Cue = {
  readonly at: number;
  readonly outcome: Outcome;
  readonly form: CueForm;
  readonly use: 'object' | 'subject' | 'either' | 'noun' | 'toll';
  /** The auxiliary that made it passive, or the perfect. */
  readonly auxiliary: number | null;
};

/** What a shooting means in this document, and for one sentence's items. */
export type Shooting = 'killed' | 'injured';

const startsNounPhrase = (items: readonly Item[], at: number): boolean => {
  const item = isSign(items[at], '"“«‘\'') ? items[at + 1] : items[at];
  if (item === undefined) return false;
  if (item.number !== undefined || senseOf(item, 'vague') !== undefined) return true;
  const qualifier = senseOf(item, 'qualifier');
  if (qualifier?.side === 'before')
    return !isMark(item, 'preposition') || items[at + 1]?.number !== undefined;
  if (isMark(item, 'in', 'preposition', 'by', 'and', 'or', 'to', 'of', 'be', 'have', 'but', 'from', 'adverb'))
    return false;
  if (isMark(item, 'determiner', 'possessive', 'other', 'more', 'pronoun')) return true;
  if (senseOf(item, 'people') !== undefined || senseOf(item, 'describing') !== undefined) return true;
  if (senseOf(item, 'time') !== undefined || senseOf(item, 'weekday') !== undefined) return false;
  return item.token.type === 'word' && item.token.capital && !item.token.upper && item.senses.length === 0;
};

type Auxiliary = { readonly kind: 'be' | 'have' | 'none'; readonly at: number | null };

/** Looks left over adverbs for the auxiliary of a participle. */
function auxiliaryOf(items: readonly Item[], at: number): Auxiliary {
  for (let place = at - 1; place >= 0 && place >= at - 5; place -= 1) {
    const item = items[place];
    if (isMark(item, 'been')) return { kind: 'be', at: place };
    if (isMark(item, 'have')) return { kind: 'have', at: place };
    if (isMark(item, 'be')) return { kind: 'be', at: place };
    if (
      isMark(item, 'adverb', 'not', 'alleged', 'so_far', 'all') ||
      isSign(item, ',') ||
      senseOf(item, 'time') !== undefined
    )
      continue;
    // "were wounded and killed": the auxiliary carries over to the second participle.
    if (
      isMark(item, 'and', 'or') &&
      (senseOf(items[place - 1], 'cue') !== undefined || items[place - 1]?.senses.length === 0)
    ) {
      const carried = place >= 2 ? auxiliaryOf(items, place - 1) : null;
      return carried?.kind === 'be' ? carried : { kind: 'none', at: null };
    }
    break;
  }
  return { kind: 'none', at: null };
}

function usageOf(
  reader: Reader,
  items: readonly Item[],
  at: number,
  form: CueForm,
): Pick<Cue, 'use' | 'auxiliary'> {
  const english = reader.lexicon.tongue === 'en';
  switch (form) {
    case 'active':
      return { use: 'object', auxiliary: null };
    case 'ing': {
      const before = items[at - 1];
      if (isMark(items[at + 1], 'of') || (isMark(before, 'determiner') && !startsNounPhrase(items, at + 1)))
        return { use: 'noun', auxiliary: null };
      return {
        use:
          isMark(before, 'be', 'been') && english && !startsNounPhrase(items, at + 1) ? 'subject' : 'object',
        auxiliary: null,
      };
    }
    case 'past': {
      const auxiliary = auxiliaryOf(items, at);
      if (auxiliary.kind === 'be') return { use: 'subject', auxiliary: auxiliary.at };
      if (auxiliary.kind === 'have') return { use: 'object', auxiliary: auxiliary.at };
      return { use: english && startsNounPhrase(items, at + 1) ? 'object' : 'subject', auxiliary: null };
    }
    case 'dies':
    case 'state':
      return { use: 'subject', auxiliary: auxiliaryOf(items, at).at };
    case 'harmed':
      return { use: 'subject', auxiliary: auxiliaryOf(items, at).at };
    case 'verb':
      return { use: 'either', auxiliary: null };
    case 'event':
    case 'name':
    case 'pair':
      return { use: 'noun', auxiliary: null };
    case 'toll':
      return { use: 'toll', auxiliary: null };
  }
}

const PREFERENCE: readonly CueForm[] = [
  'toll',
  'past',
  'active',
  'verb',
  'dies',
  'ing',
  'state',
  'harmed',
  'event',
  'name',
  'pair',
];

/** The casualty words of a sentence that are not themselves what a number counts, as they are used. */
export function cuesOf(
  reader: Reader,
  items: readonly Item[],
  mentions: readonly Mention[],
  shooting: Shooting,
): Cue[] {
  const cues: Cue[] = [];
  const counted = new Set(
    mentions
      .filter((mention) => mention.head.kind === 'cue' && mention.refusal === null)
      .map((mention) => mention.head.at),
  );
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || item.senses.length === 0 || counted.has(at)) continue;
    const forms = item.senses.filter((sense) => sense.is === 'cue');
    if (forms.length === 0) {
      if (senseOf(item, 'shot') === undefined) continue;
      const form: CueForm = item.key.endsWith('ing')
        ? 'ing'
        : item.key.startsWith('shoot')
          ? 'active'
          : 'past';
      cues.push({ at, outcome: shooting, form, ...usageOf(reader, items, at, form) });
      continue;
    }
    const plainNoun =
      reader.lexicon.tongue === 'fr' &&
      !item.token.upper &&
      forms.some((sense) => sense.form === 'event') &&
      !/[éÉ]/u.test(reader.text.slice(item.start, item.end).normalize('NFC'));
    const best = plainNoun
      ? forms.find((sense) => sense.form === 'event')
      : PREFERENCE.map((form) => forms.find((sense) => sense.form === form)).find(
          (sense) => sense !== undefined,
        );
    if (best === undefined) continue;
    cues.push({ at, outcome: best.outcome, form: best.form, ...usageOf(reader, items, at, best.form) });
  }
  return cues;
}

/** Whether the text of a document speaks of people who survived gunfire. */
export function shootingOf(reader: Reader): Shooting {
  for (const token of reader.tokens) if (reader.lexicon.survived.has(token.key)) return 'injured';
  return 'killed';
}
