import type { RemovedKind } from '#model';
import { isHeadLine } from '../head/byline.ts';
import type { Block, Page } from '../markup/page.ts';
import { lineKind, lineKinds } from './line-kind.ts';

type Kinds = (RemovedKind | null)[];

/**
 * The part each block is, given the box that holds the article: what stands outside it, what stands in side parts within
 * it, what says itself that it is none of the article, and the scraps before its first and after its last paragraph.
 */
export function cleanArticle(
  page: Page,
  boxKinds: readonly (RemovedKind | null)[],
  chosen: number,
  prose: readonly number[],
): Kinds {
  const root = page.boxes[chosen];
  if (root === undefined) return [];
  const kinds: Kinds = page.blocks.map((block, index) => {
    const kind = boxKinds[block.box]!;
    // What a side part says of itself is more exact than where it stands.
    if (kind === 'related' || kind === 'navigation')
      return prose[index]! > 0 ? (lineKind(textOf(page, block)) ?? kind) : kind;
    if (kind !== null) return kind;
    if (index >= root.first && index < root.past) return null;
    return prose[index]! > 0 ? 'related' : 'navigation';
  });
  const inside = page.blocks.map((_, index) => index).filter((index) => kinds[index] === null);
  const mark = (index: number, kind: RemovedKind): void => {
    kinds[index] ??= kind;
  };
  markByWords(page, inside, mark);
  markLinks(page, inside, mark);
  markHead(
    page,
    inside.filter((index) => kinds[index] === null),
    prose,
    mark,
  );
  markTail(
    page,
    inside.filter((index) => kinds[index] === null),
    prose,
    mark,
  );
  markEmptyHeadings(page, kinds, root.first, root.past);
  return kinds;
}

type Mark = (index: number, kind: RemovedKind) => void;

const textOf = (page: Page, block: Block): string => page.content.slice(block.start, block.end);
const isHeading = (page: Page, block: Block): boolean => /^h[1-6]$/.test(page.boxes[block.box]!.tag);

function markByWords(page: Page, inside: readonly number[], mark: Mark): void {
  const said = lineKinds(inside.map((index) => textOf(page, page.blocks[index]!)));
  inside.forEach((index, at) => {
    const kind = said[at]!;
    // A heading about an offer heads the text that speaks of it.
    if (kind !== null && !(kind === 'advertisement' && isHeading(page, page.blocks[index]!)))
      mark(index, kind);
  });
}

/** A block that is one link leads elsewhere. */
function markLinks(page: Page, inside: readonly number[], mark: Mark): void {
  for (const index of inside) {
    const block = page.blocks[index]!;
    if (block.linked > (block.end - block.start) * 0.8) mark(index, 'related');
  }
}

/** Before the first paragraph: byline, date, section, the name of a photographer. Headings and what is set as a paragraph stay. */
function markHead(page: Page, inside: readonly number[], prose: readonly number[], mark: Mark): void {
  const first = inside.findIndex((index) => prose[index]! > 100);
  for (const index of inside.slice(0, Math.max(0, first))) {
    const block = page.blocks[index]!;
    if (isHeading(page, block)) continue;
    const text = textOf(page, block).trim();
    if ((isScrap(page, block) && prose[index] === 0) || text.split('\n').every(isHeadLine))
      mark(index, 'other');
  }
}

/** After the last paragraph: names of sections, keywords, scraps. */
function markTail(page: Page, inside: readonly number[], prose: readonly number[], mark: Mark): void {
  const last = inside.findLastIndex((index) => prose[index]! > 0);
  if (last < 0) return;
  for (const index of inside.slice(last + 1).toReversed()) {
    if (!isScrap(page, page.blocks[index]!)) return;
    mark(index, 'navigation');
  }
}

/** Whether a block is a few words set by themselves, and not as a paragraph, an item, a cell, a quotation or a heading. One with a number may be what is looked for. */
function isScrap(page: Page, block: Block): boolean {
  if (block.end - block.start > 80 || /\p{Nd}/u.test(textOf(page, block))) return false;
  return !/^(?:p|li|dd|dt|td|th|pre|blockquote|h[1-6])$/.test(page.boxes[block.box]!.tag);
}

/** A heading over nothing but what was taken out is taken out with it. */
function markEmptyHeadings(page: Page, kinds: Kinds, from: number, past: number): void {
  let below: RemovedKind | null = null;
  let text = false;
  for (let index = past - 1; index >= from; index -= 1) {
    const kind = kinds[index]!;
    const block = page.blocks[index]!;
    if (kind !== null) {
      if (kind !== 'caption' && kind !== 'hidden') below = kind;
    } else if (!isHeading(page, block)) {
      text = true;
    } else {
      if (!text && below !== null && page.boxes[block.box]!.tag !== 'h1') kinds[index] = below;
      below = null;
      text = false;
    }
  }
}
