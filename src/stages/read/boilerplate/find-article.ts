import type { RemovedKind } from '#model';
import type { Block, Box, Page } from '../markup/page.ts';
import { cleanArticle } from './clean-article.ts';
import type { Named } from './part-kind.ts';
import { namedKind, namesIn, tagKind } from './part-kind.ts';

type Kinds = (RemovedKind | null)[];

/** For each block the part of the page it is, or null when it is the article's. */
export function findArticle(page: Page): Kinds {
  const plain = page.blocks.map((block) => proseIn(page, block));
  const sums = runningSum(plain);
  const facts = boxFacts(page, sums);
  const attempt = (trustNames: boolean) => {
    const kinds = boxKinds(page, facts, sums, trustNames);
    const weights = page.blocks.map((block, index) =>
      weigh(page, block, plain[index]!, kinds[block.box]!, sums),
    );
    return { kinds, ...choose(page, facts, weights) };
  };
  const strict = attempt(true);
  const loose = attempt(false);
  const { kinds, box } = loose.weight > strict.weight * 2 ? loose : strict;
  return cleanArticle(page, kinds, box, plain);
}

/** Characters of running text in a block: none in headings, links and scraps. */
function proseIn(page: Page, block: Block): number {
  const length = block.end - block.start;
  const linked = block.linked / length;
  const tag = page.boxes[block.box]!.tag;
  if (linked > 0.5 || /^h[1-6]$/.test(tag)) return 0;
  const sentence = SENTENCE_END.test(page.content.slice(Math.max(block.start, block.end - 4), block.end));
  return length > 80 || (sentence && length > 30) ? length * (1 - linked) : 0;
}

const SENTENCE_END = /[.!?…؟。！？:]["'»”’)\]]*\s*$/;

function runningSum(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}

/** What a box is by itself, whatever it stands in. */
type BoxFacts = { readonly kind: RemovedKind | null; readonly cards: boolean; readonly article: boolean };

function boxFacts(page: Page, sums: readonly number[]): BoxFacts[] {
  // The same names come again and again on one page.
  const known = new Map<string, Named>();
  return page.boxes.map((box, index) => {
    let named = known.get(box.hint);
    if (named === undefined) {
      named = namesIn(box.hint);
      known.set(box.hint, named);
    }
    const kind = box.hidden
      ? 'hidden'
      : (tagKind(box.tag) ?? namedKind(box.tag, named, sums[box.past]! - sums[box.first]!));
    return { kind, cards: kind === null && isCardList(page, index, sums), article: named.article };
  });
}

/** The part each box is in, its own or that of a box around it. */
function boxKinds(
  page: Page,
  facts: readonly BoxFacts[],
  sums: readonly number[],
  trustNames: boolean,
): Kinds {
  const kinds: Kinds = [];
  const total = sums.at(-1)!;
  page.boxes.forEach((box, index) => {
    const above = box.parent < 0 ? null : kinds[box.parent]!;
    const { kind, cards } = facts[index]!;
    // Not trusting names: a box that holds most of the running text is no side part, whatever it is called. Cards and
    // hidden text stand in for the article only where there is hardly any other, as on pages that show themselves by a script.
    const share = total === 0 ? 0 : (sums[box.past]! - sums[box.first]!) / total;
    const whole = !trustNames && kind !== 'comments' && share > (kind === 'hidden' ? 0.9 : 0.4);
    const listed = cards && (trustNames || share <= 0.8);
    kinds.push(above ?? (kind !== null && !whole ? kind : listed ? 'related' : null));
  });
  return kinds;
}

/** Whether a box is a list of cards: three or more boxes made alike, each a link with a line or two about another page. */
function isCardList(page: Page, index: number, sums: readonly number[]): boolean {
  const box = page.boxes[index]!;
  const counts = new Map<string, number>();
  let alike = 0;
  let prose = 0;
  let cards = 0;
  for (let at = index + 1; at < box.after; at = page.boxes[at]!.after) {
    const inner = page.boxes[at]!;
    if (inner.tag === 'p') return false;
    const length = sums[inner.past]! - sums[inner.first]!;
    prose += length;
    if (!isCard(page, inner, length)) continue;
    cards += length;
    const like = `${inner.tag} ${inner.hint.split(/[\s\d]/, 1)[0]}`;
    const count = (counts.get(like) ?? 0) + 1;
    counts.set(like, count);
    alike = Math.max(alike, count);
  }
  return alike >= 3 && cards > prose * 0.7;
}

function isCard(page: Page, box: Box, prose: number): boolean {
  if (prose > 450 || box.past - box.first > 12) return false;
  for (let at = box.first; at < box.past; at += 1) {
    const block = page.blocks[at]!;
    if (block.linked > (block.end - block.start) * 0.8 && block.end - block.start > 15) return true;
  }
  return false;
}

function weigh(
  page: Page,
  block: Block,
  prose: number,
  kind: RemovedKind | null,
  sums: readonly number[],
): number {
  const length = block.end - block.start;
  if (kind !== null) return -Math.min(length, 100) * 0.3;
  if (prose === 0) {
    if (block.linked > length * 0.5) return -Math.min(length, 150);
    return /^(?:h[1-6]|li|d[dt]|t[dh])$/.test(page.boxes[block.box]!.tag) ? 0 : -10;
  }
  // A paragraph among others is a text; a paragraph alone, with its like in other boxes, is a teaser.
  let box = page.boxes[block.box]!;
  if (box.tag === 'p' && box.parent >= 0) box = page.boxes[box.parent]!;
  const near = sums[box.past]! - sums[box.first]!;
  const outer = box.parent < 0 ? box : page.boxes[box.parent]!;
  const far = sums[outer.past]! - sums[outer.first]!;
  return prose * Math.min(1, Math.max(near, far / 2) / 500);
}

function choose(
  page: Page,
  facts: readonly BoxFacts[],
  weights: readonly number[],
): { readonly box: number; readonly weight: number } {
  const sums = runningSum(weights);
  let best = { box: 0, weight: -Infinity };
  page.boxes.forEach((box, index) => {
    if (box.tag === 'p') return;
    const weight = (sums[box.past]! - sums[box.first]!) * (facts[index]!.article ? 1.1 : 1);
    if (weight >= best.weight) best = { box: index, weight };
  });
  // Without a sentence anywhere there is no telling where the article is: all of the page may be it.
  return best.weight > 0 ? best : { box: 0, weight: 0 };
}
