import type { Memory } from './casualty-reading.ts';
import type { Draft } from './draft.ts';
import { draftOf, sumOf } from './figure-draft.ts';
import type { Counted } from './grouping.ts';
import { inOneList, isFamily, listsOf, partLead } from './grouping.ts';
import type { Mention } from './mention.ts';
import type { Reader } from './reader.ts';
import type { Refused } from './refused.ts';
import type { Item, Sentence } from './sentence.ts';
import { isMark, isSign } from './sentence.ts';

/** Makes drafts of counted mentions: sums of lists, parts of totals, lone relatives refused. */
export function composed(
  reader: Reader,
  sentence: Sentence,
  counted: readonly Counted[],
  refused: Refused[],
  memory: Memory,
  sources: Map<Draft, Counted>,
  wholes: ReadonlyMap<Mention, Mention>,
): Draft[] {
  const { items } = sentence;
  const drafts: Draft[] = [];
  const byMention = new Map<Mention, Draft>();
  const lists = listsOf(items, counted);
  const inList = new Map<Mention, Counted[]>();
  for (const list of lists) for (const each of list) inList.set(each.mention, list);
  const sums = new Map<Counted[], Draft>();
  for (const each of counted) {
    const { mention } = each;
    const list = inList.get(mention);
    if (mention.implied === 'none' || mention.value === 0) {
      const none = draftOf(reader, sentence, each);
      none.polarity = 'negated';
      sources.set(none, each);
      drafts.push(none);
      continue;
    }
    if (mention.implied === 'kin' && list === undefined) {
      refused.push({ mention, reason: 'kin_singular' });
      continue;
    }
    let sum: Draft | null = null;
    if (list !== undefined) {
      sum = sums.get(list) ?? null;
      if (sum === null) {
        sum = sumOf(reader, sentence, list);
        sums.set(list, sum);
        drafts.push(sum);
        sources.set(sum, each);
        if (isFamily(list))
          sum.additive = !list.some(({ mention: one }) => one.implied === 'kin' || possessed(items, one));
      }
      byMention.set(mention, sum);
      if (isFamily(list)) continue;
    }
    const draft = draftOf(reader, sentence, each);
    if (sum !== null) draft.partOf = sum;
    const part = partLead(items, mention);
    if (part !== null && draft.partOf === null) {
      const parent = counted.findLast(
        (other) =>
          other.mention.at < mention.at &&
          other.mention.to <= Math.max(part, mention.from) &&
          (byMention.get(other.mention)?.partOf ?? null) === null,
      );
      draft.partOf = (parent === undefined ? null : byMention.get(parent.mention)) ?? memory.draft;
    } else if (wholes.has(mention)) {
      draft.partOf = byMention.get(wholes.get(mention) as Mention) ?? null;
    } else if (
      draft.partOf === null &&
      each.attached.cue === null &&
      counted[0] !== undefined &&
      counted[0] !== each &&
      mention.head.kind !== 'cue'
    ) {
      const opener = counted[0];
      const opened = isMark(items[opener.mention.from - 1], 'of') && opener.mention.from <= 2;
      const listedUnder = items.slice(opener.mention.to, mention.from).some((item) => isSign(item, ':—–('));
      if (opened || listedUnder) draft.partOf = byMention.get(opener.mention) ?? null;
    }
    const opener = counted[0];
    if (
      draft.partOf === null &&
      opener !== undefined &&
      opener !== each &&
      mention.head.kind === 'none' &&
      isTallied(items, opener.mention, mention)
    )
      draft.partOf = byMention.get(opener.mention) ?? null;
    if (
      draft.partOf === null &&
      opener !== undefined &&
      opener !== each &&
      isMark(items[mention.from - 2], 'alone')
    )
      draft.partOf = byMention.get(opener.mention) ?? null;
    if (mention.head.kind === 'cue' && mention.head.partitive && mention.head.form === 'event') {
      const parent = counted.find((other) => other.mention.at < mention.at);
      if (parent !== undefined) draft.partOf = byMention.get(parent.mention) ?? null;
    }
    byMention.set(mention, list === undefined ? draft : (sum ?? draft));
    sources.set(draft, each);
    drafts.push(draft);
  }
  // Members of one "including" list share its parent.
  for (const [index, one] of counted.entries()) {
    const before = counted[index - 1];
    const draft = byMention.get(one.mention);
    const earlier = before === undefined ? undefined : byMention.get(before.mention);
    if (
      draft !== undefined &&
      earlier !== undefined &&
      draft !== earlier &&
      draft.partOf === null &&
      earlier.partOf !== null &&
      before !== undefined &&
      (inOneList(items, before.mention, one.mention) ||
        (one.mention.head.kind === 'none' && isMark(items[one.mention.to], 'in')))
    )
      draft.partOf = earlier.partOf;
  }
  return drafts;
}

/** "158 civilians: Tartous 49, Latakia 25": a label and a figure, behind a colon or a dash. */
function isTallied(items: readonly Item[], total: Mention, mention: Mention): boolean {
  const label = items[mention.from - 1];
  if ((label === undefined || label.token.type !== 'word') && !isMark(items[mention.to], 'in')) return false;
  return items.slice(total.to, mention.from).some((item) => isSign(item, ':—–('));
}

function possessed(items: readonly Item[], mention: Mention): boolean {
  return isMark(items[mention.from - 1], 'possessive') || isMark(items[mention.at - 1], 'possessive');
}
