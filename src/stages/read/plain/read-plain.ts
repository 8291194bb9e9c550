import type { RemovedKind } from '#model';
import { lineKinds } from '../boilerplate/line-kind.ts';
import { isTeaser, wordsOf } from '../boilerplate/teaser.ts';
import type { Extracted, FoundHead } from '../extracted.ts';
import { bylineName, isAuthorLine, isHeadLine } from '../head/byline.ts';
import type { DateOrder } from '../head/read-date.ts';
import { readDate, readDateLine } from '../head/read-date.ts';
import { removedRanges } from '../removed-ranges.ts';
import { HEAD_KEYS } from './head-keys.table.ts';
import type { Paragraph } from './source-lines.ts';
import { paragraphsOf, withLineFeeds } from './source-lines.ts';

/** Paragraphs at the head of a text in which title, byline and date may stand. */
const HEAD = 10;

/** Reads plain text: its content is the text itself, each line ended by a line feed. */
export function readPlain(source: string): Extracted {
  const { content, spans } = withLineFeeds(source);
  return { content, spans, ...readLines(content), notices: [] };
}

/** Finds head and side parts by the lines alone. */
export function readLines(content: string): Pick<Extracted, 'head' | 'removed'> {
  const paragraphs = paragraphsOf(content);
  const texts = paragraphs.map(({ start, end }) => content.slice(start, end));
  const kinds = lineKinds(texts);
  const head = readHead(texts, kinds);
  markTeasers(texts, kinds);
  return {
    head,
    removed: removedRanges(
      paragraphs.map((paragraph: Paragraph, index) => ({ ...paragraph, kind: kinds[index]! })),
    ),
  };
}

type Head = { -readonly [K in keyof FoundHead]: FoundHead[K] };

/** The head as found; its lines, but for the title, are marked in `kinds`. */
function readHead(texts: readonly string[], kinds: (RemovedKind | null)[]): FoundHead {
  const head: Head = {};
  const keyed = readKeys(texts, kinds, head);
  const order: DateOrder = /\b(?:le|les|des|une|dans)\b/i.test(texts.slice(0, 20).join(' '))
    ? 'day_first'
    : 'unknown';
  for (let index = keyed; index < Math.min(texts.length, keyed + HEAD); index += 1) {
    const text = texts[index]!;
    const published = readDateLine(text, order);
    const name = isAuthorLine(text) ? bylineName(text) : null;
    if (published !== null) head.published ??= published;
    if (name !== null) head.byline ??= name;
    if (published !== null || name !== null || (index > keyed && isHeadLine(text))) kinds[index] ??= 'other';
  }
  const first = texts[keyed];
  if (
    head.title === undefined &&
    first !== undefined &&
    kinds[keyed] === null &&
    isTitle(first, texts.slice(keyed + 1, keyed + 4))
  )
    head.title = first;
  return head;
}

/** `Title: …`, `Date: …` at the very head; gives the index of the first paragraph after them. */
function readKeys(texts: readonly string[], kinds: (RemovedKind | null)[], head: Head): number {
  let index = 0;
  const fields: {
    key: 'title' | 'byline' | 'publisher' | 'published' | 'language' | 'other';
    value: string;
  }[] = [];
  for (; index < texts.length; index += 1) {
    const match = /^([\p{L}_ ]{2,20})\s*:\s*(\S.*)$/u.exec(texts[index]!);
    const key = match === null ? undefined : HEAD_KEYS[match[1]!.trim().toLowerCase()];
    if (key === undefined) break;
    fields.push({ key, value: match![2]!.trim().replace(/^(["'])(.*)\1$/, '$2') });
  }
  // A single "Source: …" may be the first line of a text; two such lines are a head.
  if (fields.length < 2) return 0;
  fields.forEach(({ key, value }, at) => {
    kinds[at] = key === 'title' ? null : 'other';
    if (key === 'other') return;
    if (key === 'published') {
      const published = readDate(value);
      if (published !== null) head.published ??= published;
    } else {
      head[key] ??= value;
    }
  });
  return index;
}

/** A first line without an end, over a byline, a date or a paragraph longer than itself. */
function isTitle(first: string, below: readonly string[]): boolean {
  if (first.length > 160 || /[.,;:،؛]["'”»]?$/.test(first)) return false;
  return below.some(
    (line) => line.length > first.length || isHeadLine(line) || readDateLine(line, 'unknown') !== null,
  );
}

/** A line that heads another article, among paragraphs of this one. The first paragraph heads this one. */
function markTeasers(texts: readonly string[], kinds: (RemovedKind | null)[]): void {
  const long = texts.filter((text, index) => kinds[index] === null && text.length > 120);
  if (long.length < 3) return;
  const spoken = wordsOf(long.join(' '));
  texts.forEach((text, index) => {
    if (index > 0 && kinds[index] === null && isTeaser(text, spoken)) kinds[index] = 'related';
  });
}
