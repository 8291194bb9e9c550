import { actsOf } from './act.ts';
import type { CasualtyReading } from './casualty-reading.ts';
import type { Draft } from './draft.ts';
import { newDraft } from './draft.ts';
import type { Mention } from './mention.ts';
import { countOf } from './policy.ts';
import type { Reader } from './reader.ts';
import { spanOf } from './reader.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign } from './sentence.ts';

const HIGHER = /^(?:higher|larger|greater|bigger|superieur|eleve|الاعلي|اعلي|الاكبر)$/u;
const LOWER = /^(?:lower|smaller|inferieur|الاقل|ادني|الادني)$/u;

function copyOf(from: Draft, place: number): Draft {
  return {
    ...newDraft('casualty', from.start, from.end, place),
    outcome: from.outcome,
    unit: from.unit,
    count: from.count,
    qualifier: from.qualifier,
    population: from.population,
    why: { ...from.why },
  };
}

function withdrawnOf(reader: Reader, sentence: Sentence, mention: Mention, now: Draft): Draft {
  const [start, end] = spanOf(sentence.items, mention.countFrom, mention.countTo);
  const draft = newDraft(
    'casualty',
    sentence.start,
    sentence.end,
    sentence.items[mention.at]?.start ?? now.place,
  );
  draft.outcome = now.outcome;
  draft.unit = now.unit;
  draft.qualifier = mention.qualifier;
  const count = countOf(mention, mention.qualifier);
  draft.count = count === null ? null : { ...count, words: reader.text.slice(start, end) };
  draft.population = now.population;
  draft.withdrawn = true;
  draft.why['count'] = [start, end];
  if (now.why['outcome'] !== undefined) draft.why['outcome'] = now.why['outcome'];
  return draft;
}

const isRefuted = (items: readonly Item[], mention: Mention): boolean => {
  let at = mention.from - 1;
  if (isSign(items[at], ',،')) at -= 1;
  return (
    isMark(items[at], 'not') ||
    /^(?:instead|rather|au lieu de|et non|وليس|بدلا من)$/u.test(items[at]?.key ?? '') ||
    (items[at]?.key === 'of' && /^(?:instead)$/u.test(items[at - 1]?.key ?? ''))
  );
};

/**
 * Figures a source takes back, and figures others hold to: "35, not 95; the mayor maintains the higher figure". The figure taken
 * back is a claim of its own, marked withdrawn; the new one says what it revises. Refused mentions that become claims are returned.
 */
export function readCorrections(
  reader: Reader,
  sentence: Sentence,
  reading: CasualtyReading,
): { readonly drafts: Draft[]; readonly taken: ReadonlySet<Mention> } {
  const { items } = sentence;
  const drafts: Draft[] = [];
  const taken = new Set<Mention>();
  const now = reading.drafts.find((draft) => draft.kind === 'casualty' && draft.partOf === null);
  if (now === undefined) return { drafts, taken };
  const correcting = items.some((item) => isMark(item, 'correction'));
  for (const { mention, reason } of reading.refused) {
    if (mention.refusal !== null || mention.head.kind === 'thing' || mention.value === null) continue;
    const refuted = mention.head.kind !== 'people' && isRefuted(items, mention);
    if (!refuted && !(correcting && (reason === 'previous_toll' || reason === 'not_casualty'))) continue;
    const old = withdrawnOf(reader, sentence, mention, now);
    now.revises ??= old;
    if (correcting) now.series = null;
    drafts.push(old);
    taken.add(mention);
  }
  for (const act of actsOf(reader, items)) {
    if (act.act !== 'maintain') continue;
    const known = [...reading.drafts.filter((draft) => draft.kind === 'casualty'), ...drafts].filter(
      (draft) => draft.place < (items[act.at]?.start ?? 0) && draft.count?.point !== null,
    );
    const words = items.slice(act.to, act.to + 6);
    if (!words.some((item) => isMark(item, 'number_of', 'total'))) continue;
    const by = (pick: (one: number, other: number) => boolean): Draft | undefined =>
      known.reduce<Draft | undefined>(
        (best, draft) =>
          best === undefined || pick(draft.count?.point ?? 0, best.count?.point ?? 0) ? draft : best,
        undefined,
      );
    const target = words.some((item) => HIGHER.test(item.key))
      ? by((one, other) => one > other)
      : words.some((item) => LOWER.test(item.key))
        ? by((one, other) => one < other)
        : (drafts.at(-1) ?? known.at(-1));
    if (target === undefined) continue;
    const held = copyOf(target, items[act.at]?.start ?? target.place);
    held.revises = target;
    held.why['kind'] = spanOf(items, act.at, act.to);
    held.place = items[act.to]?.start ?? held.place;
    drafts.push(held);
  }
  return { drafts, taken };
}
