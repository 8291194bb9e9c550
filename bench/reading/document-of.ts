import type { DocumentText } from '#model';
import { sha256Name } from '#tools/hash';

/** A document made of bare text, as the benchmarks hand it to the reader. */
export function documentOf(content: string, language: string, published?: string): DocumentText {
  const text = sha256Name(content);
  return {
    id: text,
    name: 'text',
    mediaType: 'text/plain',
    language,
    text,
    reader: 'bench',
    content,
    removed: [],
    spans: [],
    notices: [],
    ...(published === undefined ? {} : { published: { start: published, end: published, precision: 'day' as const } }),
  };
}
