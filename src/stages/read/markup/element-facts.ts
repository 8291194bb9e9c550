import type { Element } from './parse.ts';

/** What an element's attributes say of it. */
export type ElementFacts = {
  /** Class, id, role and the like as written: what its maker called it. */
  readonly hint: string;
  readonly hidden: boolean;
  /** Whether it leads somewhere. */
  readonly href: boolean;
  /** Whether it may say who wrote the page, or when. */
  readonly marked: boolean;
};

/** Ways to hide text while it stays in the page: out of the flow, out of sight, or of no size. */
const HIDING_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:opacity|font-size)\s*:\s*0(?:px|em|%)?\s*(?:;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}/i;
const HIDING_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|element-invisible|assistive-text|a11y-hidden)(?:\s|$)/i;
const MARKING_CLASS = /author|byline|date|time|publish/i;

/** Reads an element's attributes once. */
export function elementFacts(element: Element): ElementFacts {
  let hint = '';
  let hidden = false;
  let href = false;
  let marked = false;
  for (const { name, value } of element.attrs) {
    switch (name) {
      case 'class':
        hidden ||= HIDING_CLASS.test(value);
        marked ||= MARKING_CLASS.test(value);
        hint += ` ${value}`;
        break;
      case 'itemprop':
      case 'rel':
        marked = true;
        hint += ` ${value}`;
        break;
      case 'id':
      case 'role':
      case 'data-component':
      case 'data-type':
      case 'data-testid':
        hint += ` ${value}`;
        break;
      case 'style':
        hidden ||= HIDING_STYLE.test(value);
        break;
      case 'hidden':
        hidden = true;
        break;
      case 'href':
        href = true;
        break;
    }
  }
  return { hint: hint.trim(), hidden, href, marked };
}
