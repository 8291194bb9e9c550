import type { DocumentText, Published } from '#model';
import { sha256Hex } from '#tools/hash';

/** A text of a benchmark as a document: nothing known of it but its words, its language and its day. */
export function documentOf(options: {
  readonly name: string;
  readonly content: string;
  readonly language: string;
  readonly published?: Published | null;
  readonly title?: string;
  readonly removed?: DocumentText['removed'];
}): DocumentText {
  const { name, content, language, published, title, removed } = options;
  const hash = `sha256:${sha256Hex(content)}`;
  return {
    id: hash,
    name,
    mediaType: 'text/plain',
    language,
    ...(title === undefined ? {} : { title }),
    ...(published == null ? {} : { published }),
    text: hash,
    reader: 'bench',
    content,
    removed: removed ?? [],
    spans: [{ start: 0, end: content.length, sourceStart: 0, sourceEnd: content.length }],
    notices: [],
  };
}
