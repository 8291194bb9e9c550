import type { DocumentText, Notice } from '#model';
import { sha256Name } from '#tools/hash';
import type { Extracted } from './extracted.ts';
import { languageOf } from './language.ts';
import type { ReadHint } from './outcome.ts';
import { unseenNotices } from './unseen.ts';

/** Version of what this stage makes of the same bytes; raised with every change that can change an answer. */
export const READER_VERSION = 'read/1';

/** Everything known of a file once it is read. */
type Found = {
  readonly bytes: Uint8Array;
  readonly hint: ReadHint;
  readonly mediaType: string;
  readonly extracted: Extracted;
  /** What was noticed before its text was looked at. */
  readonly notices: readonly Notice[];
};

/** What the bringer says goes before what the file says; where they differ, that is noted. */
export function assemble({ bytes, hint, mediaType, extracted, notices }: Found): DocumentText {
  const { content, spans, removed, head } = extracted;
  const published = hint.published ?? head.published;
  const publisher = hint.source ?? head.publisher;
  return {
    id: hint.id ?? sha256Name(bytes),
    name: hint.name,
    mediaType,
    language: languageOf(readable(content, removed), head.language ?? null),
    ...(head.title !== undefined && { title: head.title }),
    ...(publisher !== undefined && { publisher }),
    ...(head.byline !== undefined && { byline: head.byline }),
    ...(published !== undefined && { published }),
    text: sha256Name(content),
    reader: READER_VERSION,
    content,
    removed,
    spans,
    notices: [...notices, ...extracted.notices, ...differences(hint, extracted), ...unseenNotices(content)],
  };
}

function differences(hint: ReadHint, { head }: Extracted): Notice[] {
  if (hint.published === undefined || head.published === undefined) return [];
  const [told, found] = [hint.published.start, head.published.start];
  if (told.slice(0, 10) === found.slice(0, 10)) return [];
  const text = `it says it was published ${found}; read as published ${told}, as its bringer says`;
  return [{ code: 'published_differs', text }];
}

/** The text without what is left out, as far as the language needs it. */
function readable(content: string, removed: Extracted['removed']): string {
  const parts: string[] = [];
  let at = 0;
  let length = 0;
  for (const { start, end } of [...removed, { start: content.length, end: content.length }]) {
    parts.push(content.slice(at, start));
    length += start - at;
    if (length > 6000) break;
    at = end;
  }
  return length > 0 ? parts.join(' ') : content;
}
