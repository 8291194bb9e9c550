import type { Notice, RemovedKind } from '#model';
import { findArticle } from '../boilerplate/find-article.ts';
import type { Extracted } from '../extracted.ts';
import { findHead } from '../head/find-head.ts';
import type { Unreadable } from '../outcome.ts';
import { removedRanges } from '../removed-ranges.ts';
import { cutScripts, restoreSpans } from './cut-scripts.ts';
import { layOut } from './lay-out.ts';
import type { Page } from './page.ts';
import { parseMarkup } from './parse.ts';

/** Reads a page: everything a browser would show as content, in document order, and what of it is the article. */
export function readPage(source: string): Extracted | Unreadable {
  // The parser counts a carriage return and a line feed as one; of equal length, both stay where they were.
  const whole = source.includes('\r') ? source.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : source;
  const cut = cutScripts(whole);
  const document = cut === null ? null : parseMarkup(cut.text);
  if (cut === null || document === null) {
    return {
      kind: 'unreadable',
      code: 'too_large',
      message:
        'more elements or attributes than any page has, as in one made to fill memory; save the article alone and add that',
    };
  }
  const page = layOut(document, cut.text);
  const kinds = findArticle(page);
  const { head, titleBlock, notices } = findHead(page, kinds);
  const parts = page.blocks.map(({ start, end }, index) => ({
    start,
    end,
    kind: index === titleBlock ? null : kinds[index]!,
  }));
  return {
    content: page.content,
    spans: restoreSpans(page.spans, cut.cuts),
    removed: removedRanges(parts),
    head,
    notices: [...notices, ...droppedNotices(page, kinds)],
  };
}

function droppedNotices(page: Page, kinds: readonly (RemovedKind | null)[]): Notice[] {
  const count = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + (page.dropped.get(name) ?? 0), 0);
  const notices: Notice[] = [];
  const scripts = count(['script']);
  const frames = count(['iframe', 'frame', 'object', 'embed']);
  const hidden = kinds.filter((kind) => kind === 'hidden').length;
  if (scripts > 0) notices.push({ code: 'scripts_dropped', text: `scripts left out: ${scripts}` });
  if (frames > 0)
    notices.push({
      code: 'frames_dropped',
      text: `frames and embedded objects left out: ${frames}; what they showed is not in the file`,
    });
  if (hidden > 0)
    notices.push({
      code: 'hidden_text',
      text: `stretches of text that the page hides: ${hidden}; kept, and not read`,
    });
  return notices;
}
