import type { DocumentText } from '#model';
import { sha256Hex } from '#tools/hash';
import { assemble } from './assemble.ts';
import { claimsOf } from './draft.ts';
import type { Extraction } from './extraction.ts';
import { masksOf } from './people/masks.ts';

/** Reads a document's text into claims, refused numbers, masks and stated distances. The same text gives the same answer. */
export function extract(document: DocumentText): Extraction {
  const { reader, sentences, drafts, setAside, distances } = assemble(document);
  const claims = claimsOf(
    document.content,
    drafts,
    (draft, ordinal) =>
      `c:${sha256Hex([document.text, draft.start, draft.end, draft.kind, ordinal].join(' ')).slice(0, 24)}`,
  );
  return { claims, setAside, masks: masksOf(reader, sentences), distances };
}
