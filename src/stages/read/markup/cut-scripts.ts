import type { SourceSpan } from '#model';

/** A page without what is inside its scripts and styles, and where that was taken out. */
export type CutSource = {
  readonly text: string;
  readonly cuts: readonly { readonly at: number; readonly length: number }[];
};

/**
 * Takes out what stands inside scripts and styles before the page is parsed: half of a page is that, and the parser would
 * read it letter by letter. Comments and quoted attributes are stepped over, so that a `<script` named in one is not taken
 * for one. A script that holds a comment or another script's tag is left to the parser, which knows the rules for it.
 * Null when a tag has more attributes than any has.
 */
export function cutScripts(source: string): CutSource | null {
  const comments: Comments = { next: -1 };
  const parts: string[] = [];
  const cuts: { at: number; length: number }[] = [];
  let kept = 0;
  let removed = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) {
      at = endOfComment(source, at, comments);
      continue;
    }
    const nameEnd = endOfName(source, at + 1);
    if (nameEnd === at + 1) {
      at += 1;
      continue;
    }
    const end = endOfTag(source, nameEnd);
    if (end === null) return null;
    // The names that matter are short; most tags are told from them by their length alone.
    const name = nameEnd - at > 10 ? '' : source.slice(at + 1, nameEnd).toLowerCase();
    if (!RAW.has(name)) {
      at = end;
      continue;
    }
    const close = closing(source, end, name);
    const isCut =
      CUT.has(name) &&
      close > end &&
      !/<!--|<script/i.test(source.slice(end, close)) &&
      !/ld\+json/i.test(source.slice(at, end));
    if (isCut) {
      parts.push(source.slice(kept, end));
      cuts.push({ at: end - removed, length: close - end });
      removed += close - end;
      kept = close;
    }
    at = close;
  }
  if (cuts.length === 0) return { text: source, cuts };
  parts.push(source.slice(kept));
  return { text: parts.join(''), cuts };
}

/** The end of a tag's name; where it would begin, when no letter does. */
function endOfName(source: string, from: number): number {
  const first = source.charCodeAt(from) | 32;
  let at = from;
  if (first < 97 || first > 122) return at;
  for (
    let code = source.charCodeAt(at);
    at < source.length && !isBlank(code) && code !== SLASH && code !== GREATER;
    code = source.charCodeAt(at)
  )
    at += 1;
  return at;
}

/** Elements inside which `<` begins no tag. */
const RAW: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
  'plaintext',
]);
const CUT: ReadonlySet<string> = new Set(['script', 'style']);

/** Where the next `-->` stands that was found, so that it is not looked for again from every comment before it. */
type Comments = { next: number };

function endOfComment(source: string, at: number, comments: Comments): number {
  if (source.startsWith('>', at + 4)) return at + 5;
  if (source.startsWith('->', at + 4)) return at + 6;
  if (comments.next < at + 4) {
    const found = source.indexOf('-->', at + 4);
    comments.next = found < 0 ? source.length : found;
  }
  const odd = source.slice(at + 4, comments.next).indexOf('--!>');
  return odd >= 0 ? at + 8 + odd : Math.min(source.length, comments.next + 3);
}

const GREATER = 62;
const EQUALS = 61;
const SLASH = 47;

/** Attributes of one element at most; a tag made to fill memory has millions. */
const MOST_ATTRIBUTES = 10_000;

/** The end of a tag, its attributes read as the parser reads them (HTML standard, 13.2.5.32–39); null when it has too many. */
function endOfTag(source: string, from: number): number | null {
  const { length } = source;
  let at = from;
  for (let count = 0; at < length; count += 1) {
    if (count > MOST_ATTRIBUTES) return null;
    while (isBlank(source.charCodeAt(at)) || source.charCodeAt(at) === SLASH) at += 1;
    if (source.charCodeAt(at) === GREATER) return at + 1;
    // A name may begin with "=", and ends before one.
    at += 1;
    for (
      let code = source.charCodeAt(at);
      at < length && !isBlank(code) && code !== SLASH && code !== GREATER && code !== EQUALS;
      code = source.charCodeAt(at)
    )
      at += 1;
    let value = at;
    while (isBlank(source.charCodeAt(value))) value += 1;
    if (source.charCodeAt(value) !== EQUALS) continue;
    value += 1;
    while (isBlank(source.charCodeAt(value))) value += 1;
    const quote = source[value];
    if (quote === '"' || quote === "'") {
      const end = source.indexOf(quote, value + 1);
      if (end < 0) return length;
      at = end + 1;
    } else {
      at = value;
      while (at < length && !isBlank(source.charCodeAt(at)) && source.charCodeAt(at) !== GREATER) at += 1;
    }
  }
  return length;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

/** Where the end tag of a raw element begins; the end of the source when it has none. */
function closing(source: string, from: number, name: string): number {
  const tag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  tag.lastIndex = from;
  return tag.exec(source)?.index ?? source.length;
}

/** Spans into a cut source as spans into the whole one. One that a cut fell into is left out. */
export function restoreSpans(spans: readonly SourceSpan[], cuts: CutSource['cuts']): readonly SourceSpan[] {
  if (cuts.length === 0) return spans;
  const before = [0];
  for (const cut of cuts) before.push(before.at(-1)! + cut.length);
  const cutsUpTo = (offset: number): number => {
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cuts[middle]!.at <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return spans.flatMap((span) => {
    const first = cutsUpTo(span.sourceStart);
    if (cutsUpTo(span.sourceEnd - 1) !== first) return [];
    return [
      { ...span, sourceStart: span.sourceStart + before[first]!, sourceEnd: span.sourceEnd + before[first]! },
    ];
  });
}
