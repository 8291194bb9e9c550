import type { CasualtyReading, Memory } from './casualty-reading.ts';
import { composed } from './compose-figures.ts';
import type { Shooting } from './cue.ts';
import { cuesOf } from './cue.ts';
import type { Draft } from './draft.ts';
import type { Counted } from './grouping.ts';
import { partLead } from './grouping.ts';
import type { Head } from './head.ts';
import {
  amongNamed,
  byAntecedent,
  byLoss,
  continued,
  inherit,
  listedUnder,
  openingOf,
  wholeOf,
} from './inherited-outcome.ts';
import type { Mention } from './mention.ts';
import { mentionsOf } from './mentions-of.ts';
import { isConditional, isPrevious, moodOf } from './mood.ts';
import { outcomeOf } from './outcome.ts';
import { readHead } from './read-head.ts';
import type { Reader } from './reader.ts';
import type { Refused } from './refused.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign } from './sentence.ts';

/** The mention with the noun its sentence says it was: "213 were fighters", "six of them children". */
function withPredicate(reader: Reader, items: readonly Item[], mention: Mention): Mention {
  if (mention.head.kind !== 'none' || mention.refusal !== null || mention.implied !== null) return mention;
  let at = mention.to;
  if (isMark(items[at], 'including')) at += 1;
  while (isMark(items[at], 'be', 'adverb') || (isSign(items[at], ',') && isMark(items[at - 1], 'including')))
    at += 1;
  if (at === mention.to) return mention;
  const head: Head = readHead(items, at, reader);
  return head.kind === 'people' ? { ...mention, head, to: Math.max(head.to, mention.to) } : mention;
}

/** Reads what one sentence says of people killed, wounded, missing and so on. */
export function readCasualties(
  reader: Reader,
  sentence: Sentence,
  shooting: Shooting,
  memory: Memory,
): CasualtyReading {
  const { items } = sentence;
  const mentions = mentionsOf(reader, sentence).map((mention) => withPredicate(reader, items, mention));
  if (mentions.length === 0)
    return {
      drafts: [],
      refused: [],
      mentions,
      cues: cuesOf(reader, items, mentions, shooting),
      sources: new Map(),
    };
  const cues = cuesOf(reader, items, mentions, shooting);
  const refused: Refused[] = [];
  const counted: Counted[] = [];
  const wholes = new Map<Mention, Mention>();
  const unreal = isConditional(items);
  let known = memory.outcome;
  for (const [index, mention] of mentions.entries()) {
    if (mention.refusal !== null) {
      refused.push({ mention, reason: null });
      continue;
    }
    const part = partLead(items, mention);
    const parent =
      part === null ? undefined : counted.findLast((other) => other.mention.to <= Math.max(part, 1));
    if (
      mention.implied === null &&
      mention.head.kind !== 'thing' &&
      isPrevious(items, mention, mentions[index + 1])
    ) {
      refused.push({ mention, reason: 'previous_toll' });
      known ??= mention.head.outcome;
      continue;
    }
    const last = counted.at(-1);
    const whole = wholeOf(items, mention, mentions, counted);
    const attached =
      (whole === null ? null : inherit(whole.attached, null, mention, true)) ??
      outcomeOf(reader, items, mention, mentions, cues) ??
      (part !== null && mention.head.kind !== 'thing'
        ? (amongNamed(items, part) ?? inherit(parent?.attached ?? null, part < 5 ? known : null, mention))
        : null) ??
      byLoss(items, mention, known) ??
      byAntecedent(
        items,
        mention,
        known,
        memory.correcting || items.some((item) => isMark(item, 'correction', 'revise')),
      ) ??
      openingOf(items, mention, mentions, counted, known) ??
      continued(items, mention, last) ??
      listedUnder(items, mention, cues);
    if (attached === null) {
      if (mention.implied === null && items[mention.at]?.number?.article !== true)
        refused.push({ mention, reason: 'not_casualty' });
      continue;
    }
    const mood = moodOf(items, mention, attached);
    if (unreal || mood.unreal !== null) {
      if (mention.qualifier !== 'more_than' || mood.unreal === 'counterfactual' || unreal) {
        refused.push({ mention, reason: mood.unreal ?? 'hypothetical' });
        continue;
      }
    }
    counted.push({ mention, attached });
    if (whole !== null) wholes.set(mention, whole.mention);
    known = attached.outcome;
  }
  const sources = new Map<Draft, Counted>();
  const drafts = composed(reader, sentence, counted, refused, memory, sources, wholes);
  return { drafts, refused, mentions, cues, sources };
}
