import type { RemovedKind } from '#model';
import { ARTICLE_NAMES, PART_NAMES, PICTURE_NAMES, WHOLE_PAGE } from './hint-words.table.ts';

/** What the names of a box say: the part they name, whether they name a picture, whether they name the article. */
export type Named = {
  readonly kind: RemovedKind | null;
  readonly picture: boolean;
  readonly article: boolean;
};

/** Reads names, their words apart and in lower case: `relatedPosts_box` → `related posts box`. */
export function namesIn(hint: string): Named {
  if (hint.length === 0) return { kind: null, picture: false, article: false };
  const words = hint
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase();
  const part = PART_NAMES.find(({ words: names }) => names.test(words));
  return { kind: part?.kind ?? null, picture: PICTURE_NAMES.test(words), article: ARTICLE_NAMES.test(words) };
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

/** What part of a page a box is by its names. `prose`: characters of running text in it. */
export function namedKind(tag: string, named: Named, prose: number): RemovedKind | null {
  if (WHOLE_PAGE.has(tag)) return null;
  // Page builders put the article into a part named both: elementor-widget-theme-post-content.
  if (named.article && prose > 500) return null;
  return named.kind ?? (named.picture && prose < 300 ? 'caption' : null);
}
