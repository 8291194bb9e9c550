import type { RemovedKind } from '#model';
import type { Box } from '../markup/page.ts';
import { PART_NAMES, PICTURE_NAMES, WHOLE_PAGE } from './hint-words.table.ts';

/** Names in lower case, their words apart: `relatedPosts_box` → `related posts box`. */
export function nameWords(hint: string): string {
  return hint
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase();
}

/** What part of a page an element is by its tag alone; null when it may be the article. */
export function tagKind(tag: string): RemovedKind | null {
  switch (tag) {
    case 'nav':
    case 'footer':
    case 'menu':
    case 'dir':
    case 'search':
    case 'button':
    case 'dialog':
      return 'navigation';
    case 'aside':
      return 'related';
    case 'figcaption':
      return 'caption';
    case 'form':
    case 'fieldset':
      return 'poll';
    default:
      return null;
  }
}

/** What part of a page a box is by what its maker called it. `prose`: characters of running text in it. */
export function namedKind(box: Box, prose: number): RemovedKind | null {
  if (box.hint.length === 0 || WHOLE_PAGE.has(box.tag)) return null;
  const words = nameWords(box.hint);
  for (const { kind, words: names } of PART_NAMES) if (names.test(words)) return kind;
  return prose < 300 && PICTURE_NAMES.test(words) ? 'caption' : null;
}
