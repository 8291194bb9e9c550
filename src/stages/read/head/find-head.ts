import { decodeHTML } from 'entities';
import type { Notice, Published, RemovedKind } from '#model';
import type { FoundHead } from '../extracted.ts';
import type { Page } from '../markup/page.ts';
import type { Element } from '../markup/parse.ts';
import { attribute, textOf } from '../markup/parse.ts';
import { bylineName, isAuthorLine } from './byline.ts';
import type { LinkedData } from './json-ld.ts';
import { readLinkedData } from './json-ld.ts';
import { AUTHOR_FIELDS, DATE_FIELDS, PUBLISHER_FIELDS, TITLE_FIELDS } from './meta-fields.table.ts';
import type { DateOrder } from './read-date.ts';
import { readDate, readDateLine } from './read-date.ts';

/** What a page says of itself, and the block in which its title stands (-1: in none). */
export type PageHead = {
  readonly head: FoundHead;
  readonly titleBlock: number;
  readonly notices: readonly Notice[];
};

/** Fields of a page's head by name, in lower case; the first of a name counts. */
type Fields = ReadonlyMap<string, string>;

/** Finds title, byline, publisher, date and language where a page gives them: structured data, fields of its head, its visible lines. */
export function findHead(page: Page, kinds: readonly (RemovedKind | null)[]): PageHead {
  const fields = fieldsOf(page);
  const linked = readLinkedData(page.scripts.filter(isLinkedData).map(textOf));
  const language = fields.get('<html lang>') ?? linked.language ?? fields.get('og:locale');
  const order: DateOrder = /^fr/i.test(language ?? '') ? 'day_first' : 'unknown';
  const publisher = linked.publisher ?? first(fields, PUBLISHER_FIELDS);
  const { title, titleBlock } = findTitle(page, kinds, fields, linked);
  const byline =
    named(linked.author) ??
    named(first(fields, AUTHOR_FIELDS)) ??
    markedAuthor(page, titleBlock) ??
    writtenAuthor(page, titleBlock);
  const dates = datesIn(page, fields, linked, titleBlock, order);
  const [published] = dates;
  const head: FoundHead = {
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
  return { head, titleBlock, notices: disagreement(dates) };
}

const named = (author: string | undefined): string | undefined =>
  author === undefined ? undefined : (bylineName(author) ?? undefined);

const isLinkedData = (script: Element): boolean => /ld\+json/i.test(attribute(script, 'type') ?? '');

function fieldsOf(page: Page): Fields {
  const fields = new Map<string, string>();
  const put = (name: string | null, value: string | null): void => {
    const text = value?.replace(/\s+/g, ' ').trim() ?? '';
    if (name !== null && text.length > 0 && text.length < 1000 && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), text);
  };
  for (const node of page.head?.childNodes ?? []) {
    if (node.nodeName === 'title') put('<title>', textOf(node as Element));
    else if (node.nodeName === 'meta') {
      const meta = node as Element;
      for (const name of ['property', 'name', 'itemprop', 'http-equiv'])
        put(attribute(meta, name), attribute(meta, 'content'));
    }
  }
  const root = page.boxes[0];
  if (root?.tag === 'html')
    put('<html lang>', attribute(root.element, 'lang') ?? attribute(root.element, 'xml:lang'));
  return fields;
}

function first(fields: Fields, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name);
    if (value !== undefined && !/^(?:https?:|@)/.test(value)) return unescaped(value);
  }
  return undefined;
}

/** Some pages escape a field twice. */
function unescaped(value: string): string {
  return /&(?:amp|quot|#\d+|#x[\da-f]+|rsquo|lsquo|rdquo|ldquo|nbsp);/i.test(value)
    ? decodeHTML(value)
    : value;
}

/** Headings looked at for the title. */
const MOST_HEADINGS = 200;

/** The title as the page says it, preferring its own heading where that says the same: a field may be cut or dressed up. */
function findTitle(
  page: Page,
  kinds: readonly (RemovedKind | null)[],
  fields: Fields,
  linked: LinkedData,
): { title?: string; titleBlock: number } {
  const said = [linked.headline, first(fields, TITLE_FIELDS), fields.get('<title>')].filter(
    (text) => text !== undefined,
  );
  const headings = page.blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => /^h[1-3]$/.test(page.boxes[block.box]!.tag))
    .slice(0, MOST_HEADINGS);
  for (const { block, index } of headings) {
    const text = page.content.slice(block.start, block.end).trim();
    if (text.length >= 10 && said.some((title) => sameTitle(title, text)))
      return { title: text, titleBlock: index };
  }
  const main = headings.filter(
    ({ block, index }) =>
      page.boxes[block.box]!.tag === 'h1' &&
      (kinds[index] === null || kinds[index] === 'navigation' || kinds[index] === 'other'),
  );
  const [dressed] = said;
  if (dressed !== undefined)
    return { title: linked.headline ?? first(fields, TITLE_FIELDS) ?? withoutSite(dressed), titleBlock: -1 };
  const [only] = main;
  if (only === undefined) return { titleBlock: -1 };
  return { title: page.content.slice(only.block.start, only.block.end).trim(), titleBlock: only.index };
}

/** Whether a heading is the title said elsewhere, where the name of the site may follow or the end be cut off. */
function sameTitle(said: string, heading: string): boolean {
  const key = (text: string): string =>
    (
      unescaped(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ');
  const a = key(said);
  const b = key(heading);
  return b.length > 0 && (a.startsWith(b) || (a.length >= 20 && b.startsWith(a)));
}

function withoutSite(title: string): string {
  return unescaped(title.replace(/\s+[|–—»·]\s+[^|–—»·]{2,40}$|\s+-\s+[^-]{2,30}$/, ''));
}

function markedAuthor(page: Page, titleBlock: number): string | undefined {
  const near = page.blocks[Math.max(0, titleBlock)]?.start ?? 0;
  for (const { element, start, end } of page.marks) {
    const said = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'rel') ?? ''}`;
    const named =
      /\b(?:author|byline)\b/i.test(said) ||
      /\b(?:author(?:[-_]?name)?|byline)\b/i.test(attribute(element, 'class') ?? '');
    if (!named || start < near || start > near + 1500) continue;
    const name = bylineName(attribute(element, 'content') ?? page.content.slice(start, end));
    if (name !== null) return name;
  }
  return undefined;
}

function writtenAuthor(page: Page, titleBlock: number): string | undefined {
  for (const line of linesNear(page, titleBlock, 0, 12)) {
    if (isAuthorLine(line)) return bylineName(line) ?? undefined;
  }
  return undefined;
}

/** The lines of the blocks around the title: some pages set a date and a byline apart by a line break alone. */
function linesNear(page: Page, titleBlock: number, above: number, below: number): string[] {
  const from = Math.max(0, titleBlock);
  return page.blocks
    .slice(Math.max(0, from - above), from + below)
    .flatMap(({ start, end }) => page.content.slice(start, end).split('\n'))
    .map((line) => line.trim());
}

/** Every date of publication that the page gives, the most trustworthy first: data, fields, times marked, lines near the title. */
function datesIn(
  page: Page,
  fields: Fields,
  linked: LinkedData,
  titleBlock: number,
  order: DateOrder,
): Published[] {
  const dates: Published[] = [];
  const take = (text: string | null | undefined): void => {
    const date = text === null || text === undefined ? null : readDate(text, order);
    if (date !== null) dates.push(date);
  };
  take(linked.published);
  for (const name of DATE_FIELDS) take(fields.get(name));
  for (const date of markedDates(page, titleBlock, order)) dates.push(date);
  if (dates.length > 0) return dates;
  for (const line of linesNear(page, titleBlock, 4, 15)) {
    const date = readDateLine(line, order);
    if (date !== null) return [date];
  }
  return [];
}

/** Dates marked as those of publication near the title; farther off, where other articles may be announced, only one that all agree on. */
function markedDates(page: Page, titleBlock: number, order: DateOrder): Published[] {
  const from = page.blocks[Math.max(0, titleBlock)]?.start ?? 0;
  const near: Published[] = [];
  const far: Published[] = [];
  for (const { element, tag, start, end } of page.marks.slice(0, MOST_MARKS)) {
    const property = attribute(element, 'itemprop') ?? '';
    const said = `${property} ${attribute(element, 'class') ?? ''}`;
    if (/modif|updat/i.test(said)) continue;
    const isPublished =
      /datepublished|pub-?date|published|entry-date/i.test(said) || attribute(element, 'pubdate') !== null;
    const isNear = start >= from - 300 && start < from + 1500;
    if (!isPublished && !(tag === 'time' && titleBlock >= 0 && start >= from && start < from + 600)) continue;
    const text =
      attribute(element, 'content') ?? attribute(element, 'datetime') ?? page.content.slice(start, end);
    const date = readDate(text, order);
    if (date !== null) (isNear ? near : far).push(date);
  }
  if (near.length > 0) return near;
  return far.every((date) => date.start === far[0]?.start) ? far.slice(0, 1) : [];
}

/** Marks looked at for a date. */
const MOST_MARKS = 2000;

function disagreement(dates: readonly Published[]): Notice[] {
  const [published] = dates;
  const other = dates.find((date) => date.start.slice(0, 7) !== published?.start.slice(0, 7));
  if (published === undefined || other === undefined) return [];
  return [
    {
      code: 'dates_differ',
      text: `it gives two dates of publication, ${published.start} and ${other.start}; the first is taken`,
    },
  ];
}
