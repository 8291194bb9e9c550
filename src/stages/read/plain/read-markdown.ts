import { decodeHTML } from 'entities';
import type { Extracted, FoundHead } from '../extracted.ts';
import { readDate } from '../head/read-date.ts';
import type { TextBuilder } from '../markup/text-builder.ts';
import { addVerbatim, finishText, newText } from '../markup/text-builder.ts';
import { HEAD_KEYS } from './head-keys.table.ts';
import { readLines } from './read-plain.ts';

/** What stands at the start of a line and is no text: heading marks, quotation marks, bullets, boxes to tick. */
const LINE_MARKS = /^[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)?/;
/** Lines that are marks alone: rules, underlined headings, rows between the head and body of a table, definitions of links. */
const MARK_LINE =
  /^[ \t]*(?:([-*_])(?:[ \t]*\1){2,}|={2,}|-{2,}|\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?|\[[^\]]+\]:[ \t]+\S.*)[ \t]*$/;
const FENCE = /^[ \t]*(?:```|~~~)/;
/** Marks within a line; the text that stays is in the named groups. Each has a length, or one never ended would be looked for to the end of the text. */
const INLINE =
  /\\(?<escaped>[!-/:-@[-`{-~])|!\[[^\][]{0,1000}\]\([^()]{0,2000}\)|\[(?<link>[^\][]{0,1000}|!\[[^\][]{0,1000}\]\([^()]{0,2000}\))\](?:\([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500})?\)|\[[^\][]{0,200}\])|<(?<auto>https?:[^\s<>]{1,2000})>|<!--[^<]{0,2000}?-->|<\/?[a-zA-Z][^<>]{0,2000}>|(?<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]\w{1,31});)|`+|\*\*|__|~~|(?<=^|[\s([{"'“«])[*_](?=\S)|(?<=\S)[*_](?=$|[\s.,;:!?)\]}"'”»])/g;

/** Reads Markdown: its content is the text as shown, marks taken out, a line a line. Front matter gives the head. */
export function readMarkdown(source: string): Extracted {
  const front = /^---\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(source);
  const text = newText();
  let at = front?.[0].length ?? 0;
  let fenced = false;
  let title: string | undefined;
  while (at < source.length) {
    const end = lineEnd(source, at);
    const line = source.slice(at, end);
    if (FENCE.test(line)) fenced = !fenced;
    else if (fenced) put(text, source, at, end);
    else if (!MARK_LINE.test(line)) {
      const before = text.length;
      addLine(text, source, at, end);
      if (title === undefined && /^#[ \t]/.test(line)) title = text.parts.join('').slice(before).trim();
    }
    at = end + (source.startsWith('\r\n', end) ? 2 : 1);
    if (at <= source.length)
      addVerbatim(text, '\n', [{ text: '\n', sourceStart: at - 1, sourceEnd: at, exact: true }]);
  }
  const { content, spans } = finishText(text);
  const { head, removed } = readLines(content);
  const told = front === null ? {} : frontMatter(front[1]!);
  return {
    content,
    spans,
    removed,
    head: { ...head, ...told, ...(title !== undefined && { title }) },
    notices: [],
  };
}

function lineEnd(source: string, from: number): number {
  const feed = source.indexOf('\n', from);
  const end = feed < 0 ? source.length : feed;
  return end > from && source[end - 1] === '\r' ? end - 1 : end;
}

function put(text: TextBuilder, source: string, start: number, end: number): void {
  if (end > start)
    addVerbatim(text, source.slice(start, end), [
      { text: source.slice(start, end), sourceStart: start, sourceEnd: end, exact: true },
    ]);
}

/** One line without its marks. A table's bars become tabs. */
function addLine(text: TextBuilder, source: string, start: number, end: number): void {
  const line = source.slice(start, end);
  const lead = LINE_MARKS.exec(line)?.[0].length ?? 0;
  const isRow = /^[ \t]*\|.*\|[ \t]*$/.test(line);
  addInline(text, source, start + lead, end, isRow);
}

function addInline(text: TextBuilder, source: string, start: number, end: number, isRow: boolean): void {
  const slice = source.slice(start, end);
  let at = 0;
  const upTo = (index: number): void => {
    putCells(text, source, start + at, start + index, isRow);
    at = index;
  };
  for (const match of slice.matchAll(INLINE)) {
    if (match.index < at) continue;
    upTo(match.index);
    at = match.index + match[0].length;
    const { escaped, link, auto, entity } = match.groups ?? {};
    if (escaped !== undefined) put(text, source, start + at - 1, start + at);
    else if (link !== undefined)
      addInline(text, source, start + match.index + 1, start + match.index + 1 + link.length, false);
    else if (auto !== undefined) put(text, source, start + match.index + 1, start + at - 1);
    else if (entity !== undefined) {
      addVerbatim(text, entity, [
        { text: decodeHTML(entity), sourceStart: start + match.index, sourceEnd: start + at, exact: false },
      ]);
    }
  }
  upTo(slice.length);
}

function putCells(text: TextBuilder, source: string, start: number, end: number, isRow: boolean): void {
  if (!isRow) {
    put(text, source, start, end);
    return;
  }
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && source[at] !== '|') continue;
    put(text, source, from, at);
    if (at < end && text.length > 0) addVerbatim(text, '\t', null);
    from = at + 1;
  }
}

function frontMatter(block: string): FoundHead {
  const head: { -readonly [K in keyof FoundHead]: FoundHead[K] } = {};
  for (const line of block.split(/\r?\n/)) {
    const match = /^([\p{L}_ -]{2,20})\s*:\s*(\S.*)$/u.exec(line);
    const key = match === null ? undefined : HEAD_KEYS[match[1]!.trim().toLowerCase()];
    const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (key === undefined || value === undefined || key === 'other') continue;
    if (key === 'published') {
      const published = readDate(value);
      if (published !== null) head.published ??= published;
    } else head[key] ??= value;
  }
  return head;
}
