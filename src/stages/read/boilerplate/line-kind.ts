import type { RemovedKind } from '#model';
import { LINE_RULES, READER_QUESTION } from './line-rules.table.ts';

/** Marks that are obeyed rather than seen; a rule must not miss a line because one stands before it. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u061C\u00AD]/g;

/** The part of a page that a line or paragraph says it is by its own words; null when it may be the article. */
export function lineKind(line: string): RemovedKind | null {
  if (line.length > 600) return null;
  const words = line
    .replace(UNSEEN, '')
    .replace(/\u00A0/g, ' ')
    .trim();
  for (const rule of LINE_RULES) {
    if (words.length <= rule.longest && rule.words.test(words)) return rule.kind;
  }
  return null;
}

/**
 * The parts of a text's lines in order, from each line's own words and from its neighbours: a question to the reader is
 * a poll's when what one signs by answering stands within three lines of it, and so are the answers between the two.
 */
export function lineKinds(lines: readonly string[]): (RemovedKind | null)[] {
  const said = lines.map(lineKind);
  const kinds = said.map((kind, index) => {
    if (kind !== null || !READER_QUESTION.test(lines[index]!.trim())) return kind;
    return said.slice(Math.max(0, index - 3), index + 4).includes('poll') ? 'poll' : null;
  });
  return kinds.map((kind, index) => {
    const line = lines[index]!;
    const between = kinds[index - 1] === 'poll' && kinds.slice(index + 1, index + 4).includes('poll');
    return kind === null && between && line.length <= 60 && !/[.!؟]\s*$/.test(line) ? 'poll' : kind;
  });
}
