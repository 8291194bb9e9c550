import type { Cue } from './cue.ts';
import type { Mention } from './mention.ts';
import type { Reader } from './reader.ts';
import { spanOf } from './reader.ts';
import type { Item } from './sentence.ts';
import { isMark, isSign, senseOf } from './sentence.ts';

const isActor = (item: Item | undefined): boolean => {
  const people = senseOf(item, 'people');
  const body = senseOf(item, 'body');
  return (
    people?.status === 'fighter' ||
    people?.status === 'security' ||
    body?.role === 'armed_group' ||
    body?.role === 'state'
  );
};

/** An actor that is not half of a word for a place or a thing: "rebel-held", "government-controlled". */
const isActorAt = (items: readonly Item[], at: number): boolean =>
  isActor(items[at]) && !(isSign(items[at + 1], '-') && items[at + 1]?.token.spaced === false);

function extend(items: readonly Item[], at: number): readonly [number, number] {
  let from = at;
  while (from > 0) {
    const before = items[from - 1];
    if (before === undefined || before.token.type !== 'word' || before.number !== undefined) break;
    const adjective =
      senseOf(before, 'describing') !== undefined ||
      (before.token.capital && before.senses.length === 0) ||
      senseOf(before, 'body') !== undefined ||
      senseOf(before, 'people') !== undefined;
    if (!adjective || isMark(before, 'determiner', 'preposition', 'in')) break;
    from -= 1;
  }
  let to = at + 1;
  while (
    to < items.length &&
    (senseOf(items[to], 'body') !== undefined ||
      (items[to]?.token.capital === true && items[to]?.senses.length === 0) ||
      senseOf(items[to], 'people')?.status !== undefined)
  )
    to += 1;
  return [from, to];
}

/** "by X", "على يد X", "par X" behind the casualty word. */
function agentBehind(items: readonly Item[], from: number): readonly [number, number] | null {
  for (let at = from; at < Math.min(items.length, from + 12); at += 1) {
    const item = items[at];
    if (isSign(item, ';؛')) return null;
    if (!isMark(item, 'by')) continue;
    for (let place = at + 1; place <= at + 5; place += 1) {
      if (isActorAt(items, place)) return extend(items, place);
      const name = items[place];
      const direct = place === at + 1 || (place === at + 2 && isMark(items[at + 1], 'determiner'));
      if (direct && name?.token.capital === true && name.senses.length === 0 && name.token.type === 'word')
        return extend(items, place);
      if (items[place]?.token.type === 'sign') break;
    }
  }
  return null;
}

/** "when armed groups stormed": actors in a clause of time or place behind a passive. */
function agentInClause(items: readonly Item[], from: number): readonly [number, number] | null {
  let inClause = false;
  for (let at = from; at < Math.min(items.length, from + 14); at += 1) {
    const item = items[at];
    if (isSign(item, ';؛')) return null;
    if (
      /^(?:when|as|after|while|lorsque|quand|عندما|حين|نصبتها|نفذتها|شنتها|ارتكبتها)$/u.test(item?.key ?? '')
    )
      inClause = true;
    if (inClause && isActorAt(items, at)) return extend(items, at);
    // "in ambushes set by": an unlisted verb right before a named actor.
  }
  return null;
}

/** Who is said to have done it, as worded, from the words of the same sentence alone; null when it names nobody. */
export function perpetratorOf(
  items: readonly Item[],
  cue: Cue | null,
  mention: Mention | null,
): readonly [number, number] | null {
  if (cue === null) return null;
  const behind = agentBehind(items, cue.at + 1);
  if (behind !== null) return behind;
  // "ارتكبت المجموعات المسلحة مجزرة راح ضحيتها": the doer of what led to it.
  for (let at = cue.at - 1; cue.use === 'either' && at >= Math.max(1, cue.at - 8); at -= 1) {
    if (isActor(items[at]) && /^(?:و?ارتكبت?|و?نفذت?|و?شنت?|و?اقتحمت?)$/u.test(items[at - 1]?.key ?? ''))
      return extend(items, at);
  }
  if (cue.use === 'object' || (cue.use === 'either' && mention !== null && mention.from - cue.at > 1)) {
    const [from, to] =
      cue.use === 'object' ? [Math.max(0, cue.at - 14), cue.at] : [cue.at + 1, mention?.from ?? cue.at + 1];
    for (let at = to - 1; at >= from; at -= 1) {
      const item = items[at];
      if (isSign(item, ';؛') || (isMark(item, 'but') && cue.use === 'object')) break;
      if (mention !== null && at >= mention.from && at < mention.to) continue;
      if (isActorAt(items, at)) return extend(items, at);
    }
  }
  return agentInClause(
    items,
    Math.max(cue.at, mention?.to ?? cue.at) + (cue.at > (mention?.at ?? 0) ? 1 : 0),
  );
}

/** The same as spans of the text. */
export function perpetratorWords(
  reader: Reader,
  items: readonly Item[],
  cue: Cue | null,
  mention: Mention | null,
): { readonly words: string; readonly span: readonly [number, number] } | null {
  const found = perpetratorOf(items, cue, mention);
  if (found === null) return null;
  const span = spanOf(items, found[0], found[1]);
  return { words: reader.text.slice(span[0], span[1]), span };
}
