import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import type { Mention } from './mention.ts';
import { readHead } from './read-head.ts';
import type { Reader } from './reader.ts';
import { spanOf } from './reader.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

const UNREAL = ['not', 'without', 'if', 'would', 'future'] as const;

function harmedBehind(reader: Reader, items: readonly Item[], cue: Cue): readonly [number, number] | null {
  let at = cue.at + 1;
  while (
    isMark(items[at], 'determiner', 'adverb', 'possessive') ||
    (reader.lexicon.tongue === 'fr' && isMark(items[at], 'of'))
  )
    at += 1;
  const head = readHead(items, at, reader);
  if (
    head.kind !== 'people' ||
    head.unit !== null ||
    head.at > at + 3 ||
    senseOf(items[head.at], 'people')?.each !== undefined
  )
    return null;
  return [at, Math.max(head.to, head.at + 1)];
}

function harmedBefore(items: readonly Item[], cue: Cue): readonly [number, number] | null {
  let at = (cue.auxiliary ?? cue.at) - 1;
  for (let steps = 0; at >= 0 && steps < 10; at -= 1, steps += 1) {
    const item = items[at];
    if (item === undefined || isSign(item, ';:.؛') || item.number !== undefined) return null;
    const people = senseOf(item, 'people');
    if (people !== undefined) {
      if (people.each !== undefined || people.unit !== undefined) return null;
      let from = at;
      while (senseOf(items[from - 1], 'describing') !== undefined) from -= 1;
      return [from, at + 1];
    }
    if (isMark(item, 'but', 'if') || senseOf(item, 'say') !== undefined) return null;
  }
  return null;
}

/** People said to be killed, wounded, taken … without any number: one claim for a sentence that counts nobody. */
export function readUnquantified(
  reader: Reader,
  sentence: Sentence,
  cues: readonly Cue[],
  mentions: readonly Mention[],
): Draft | null {
  const { items } = sentence;
  for (const cue of cues) {
    if (cue.outcome !== 'killed' && cue.outcome !== 'abducted' && cue.outcome !== 'injured') continue;
    if (cue.use !== 'object' && cue.use !== 'subject' && !(cue.use === 'either')) continue;
    if (cue.form === 'harmed' || cue.form === 'state') continue;
    const found = cue.use === 'subject' ? harmedBefore(items, cue) : harmedBehind(reader, items, cue);
    if (found === null || mentions.some((mention) => mention.at >= found[0] && mention.at < found[1]))
      continue;
    const near = items.slice(Math.max(0, cue.at - 5), cue.at);
    if (near.some((item) => isMark(item, ...UNREAL)) || items.some((item) => isMark(item, 'if'))) continue;
    if (isMark(items[cue.at - 1], 'to') && cue.use === 'object') continue;
    const head = readHead(items, found[0], reader);
    if (head.kind !== 'people') continue;
    const draft = newDraft('casualty', sentence.start, sentence.end, items[cue.at]?.start ?? sentence.start);
    const [start, end] = spanOf(items, found[0], found[1]);
    draft.outcome = cue.outcome;
    draft.population = {
      words: reader.text.slice(start, end),
      ...(head.statuses.length > 0 ? { status: [...head.statuses] } : {}),
      ...(head.age === undefined ? {} : { age: head.age }),
      ...(head.sex === undefined ? {} : { sex: head.sex }),
      ...(head.community ? { community: reader.text.slice(...spanOf(items, head.at, head.at + 1)) } : {}),
    };
    draft.why = { outcome: spanOf(items, cue.at, cue.at + 1), population: [start, end] };
    const hedge = items.find((item, at) => at < cue.at + 3 && isMark(item, 'alleged', 'feared'));
    if (hedge !== undefined) {
      draft.stance = 'hedges';
      draft.modality = isMark(hedge, 'feared') ? 'feared' : 'alleged';
      draft.why['modality'] = [hedge.start, hedge.end];
    }
    return draft;
  }
  return null;
}
