/** What the structured data of a page says of its article. */
export type LinkedData = {
  readonly headline?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
};

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|Posting)$/;
/** Objects looked at in one page; more are no description of an article. */
const MOST = 500;
/** Characters of one block at most. */
const LONGEST = 1_000_000;

/** Reads the JSON-LD blocks of a page: the first article among them, else the page itself. Broken blocks are passed over. */
export function readLinkedData(blocks: readonly string[]): LinkedData {
  const things: Thing[] = [];
  for (const block of blocks) {
    const parsed = block.length > LONGEST ? undefined : parse(block);
    if (parsed !== undefined) collect(parsed, things);
  }
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const page = article ?? things.find((thing) => typesOf(thing).some((type) => type.endsWith('WebPage')));
  if (page === undefined) return {};
  const named = (value: unknown): string | undefined => nameOf(value, things);
  return clean({
    headline: textOf(page['headline']) ?? (page === article ? textOf(page['name']) : undefined),
    author: named(page['author']) ?? named(page['creator']),
    publisher: named(page['publisher']),
    published: textOf(page['datePublished']),
    language: textOf(page['inLanguage']),
  });
}

type Thing = Readonly<Record<string, unknown>>;

/** Blocks are often wrapped in a comment, or hold line breaks inside strings, which JSON forbids. */
function parse(block: string): unknown {
  const text = block
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [text, text.replace(/[\u0000-\u001F]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {}
  }
  return undefined;
}

function collect(root: unknown, into: Thing[]): void {
  const open: unknown[] = [root];
  for (let at = 0; at < open.length && into.length < MOST && at < MOST * 20; at += 1) {
    const value = open[at];
    if (typeof value !== 'object' || value === null) continue;
    if (isThing(value)) into.push(value);
    for (const inner of Object.values(value).slice(0, MOST)) open.push(inner);
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((value) => typeof value === 'string');
}

/** The name of a person or body: a string, an object with a name, a reference to one, or several of them. */
function nameOf(value: unknown, things: readonly Thing[]): string | undefined {
  if (typeof value === 'string') return /^https?:/.test(value) ? undefined : textOf(value);
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 10)
      .map((one) => nameOf(one, things))
      .filter((name) => name !== undefined);
    return names.length === 0 ? undefined : [...new Set(names)].join(', ');
  }
  if (!isThing(value)) return undefined;
  const id = value['@id'];
  const whole =
    value['name'] === undefined && typeof id === 'string'
      ? things.find((thing) => thing['@id'] === id && thing['name'] !== undefined)
      : value;
  return textOf(whole?.['name']);
}

function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value !== 'string') return undefined;
  const text = value.toWellFormed().replace(/\s+/g, ' ').trim();
  return text.length === 0 || text.length > 500 ? undefined : text;
}

function clean(data: { [K in keyof LinkedData]: LinkedData[K] | undefined }): LinkedData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
