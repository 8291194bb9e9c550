import type { SourceSpan } from '#model';

/** Text with every line ended by a line feed alone, and the spans that lead back. */
export function withLineFeeds(source: string): {
  readonly content: string;
  readonly spans: readonly SourceSpan[];
} {
  if (!source.includes('\r')) {
    return {
      content: source,
      spans:
        source.length === 0
          ? []
          : [{ start: 0, end: source.length, sourceStart: 0, sourceEnd: source.length }],
    };
  }
  const spans: SourceSpan[] = [];
  const lines = source.split(/(?<=\n)|(?<=\r)(?!\n)/);
  let at = 0;
  let from = 0;
  const content = lines.map((line) => {
    const ended = /[\r\n]$/.test(line);
    const text = line.replace(/[\r\n]+$/, '');
    if (text.length > 0)
      spans.push({ start: at, end: at + text.length, sourceStart: from, sourceEnd: from + text.length });
    from += line.length;
    at += text.length + (ended ? 1 : 0);
    return ended ? `${text}\n` : text;
  });
  return { content: content.join(''), spans };
}

/** A paragraph: where it stands, without the white space around it. */
export type Paragraph = { readonly start: number; readonly end: number };

/** Lines looked at; an article of more is a list of something, and side parts are not looked for beyond. */
const MOST_LINES = 200_000;

/**
 * The paragraphs of a text. A line is a paragraph, unless the text is wrapped by hand: then lines that follow one another
 * without an empty line between them are one.
 */
export function paragraphsOf(content: string): Paragraph[] {
  const lines: Paragraph[] = [];
  for (const match of content.matchAll(/[^\n]+/g)) {
    const text = match[0];
    const lead = text.length - text.trimStart().length;
    const length = text.trim().length;
    if (lines.length === MOST_LINES) break;
    if (length > 0) lines.push({ start: match.index + lead, end: match.index + lead + length });
  }
  return isWrapped(content, lines) ? joined(content, lines) : lines;
}

const follows = (content: string, line: Paragraph, next: Paragraph | undefined): boolean =>
  next !== undefined && !/\n[^\S\n]*\n/.test(content.slice(line.end, next.start));

/** Wrapped by hand: most lines that another follows at once are of the length of a line and end within a sentence. */
function isWrapped(content: string, lines: readonly Paragraph[]): boolean {
  const followed = lines.filter((line, index) => follows(content, line, lines[index + 1]));
  if (followed.length < 4) return false;
  const full = followed.filter((line) => {
    const text = content.slice(line.start, line.end);
    return text.length >= 45 && text.length <= 110 && !/[.!?؟:]["'”»)]?$/.test(text);
  });
  return full.length > followed.length * 0.6;
}

function joined(content: string, lines: readonly Paragraph[]): Paragraph[] {
  const paragraphs: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    if (before !== undefined && last !== undefined && follows(content, before, line)) last.end = line.end;
    else paragraphs.push({ ...line });
  });
  return paragraphs;
}
