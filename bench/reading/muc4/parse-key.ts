import type { Fill, Template } from './template.ts';
import { STRING_SLOTS } from './template.ts';

type Part =
  | { readonly kind: 'quoted' | 'bare'; readonly text: string }
  | { readonly kind: 'slash' | 'colon' };

const LEXEME = /\s*(?:"((?:[^"\\]|\\.)*)"|([/:])|((?:(?!["/:]).)+))/y;

function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  LEXEME.lastIndex = 0;
  for (let match = LEXEME.exec(line); match !== null; match = LEXEME.exec(line)) {
    const [, quoted, sign, bare] = match;
    if (quoted !== undefined)
      parts.push({ kind: 'quoted', text: quoted.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ').trim() });
    else if (sign !== undefined) parts.push({ kind: sign === '/' ? 'slash' : 'colon' });
    else if (bare !== undefined && bare.trim() !== '') parts.push({ kind: 'bare', text: bare.trim() });
  }
  return parts;
}

/** Reads one line of a slot; null for "nothing" and "not applicable". */
export function parseFill(slot: number, line: string): Fill | null {
  let text = line.trim();
  if (text === '-' || text === '*' || text === '') return null;
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  const optional = text.startsWith('?') || bracketed !== undefined;
  text = (bracketed ?? text).replace(/^\?\s*/, '');
  if (slot === 2 || slot === 3) {
    return { values: text.split('/').map((value) => value.trim()), tags: [], optional };
  }
  const values: string[] = [];
  const tags: string[] = [];
  let inTag = false;
  for (const part of partsOf(text)) {
    if (part.kind === 'colon') inTag = true;
    else if (part.kind === 'bare' && part.text === '-') continue;
    // A set value in the middle of a line begins a new alternative of value and tag.
    else if (part.kind === 'bare') {
      inTag = false;
      if (!STRING_SLOTS.has(slot)) values.push(part.text);
    } else if (part.kind === 'quoted') (inTag ? tags : values).push(part.text);
  }
  return values.length === 0 ? null : { values, tags, optional };
}

const HEAD = /^(\d+)\.\s+[A-Z][A-Z ]*:\s[A-Z ]+?\s{2,}(.*)$/;

/** Reads a file of answer keys. Messages without an incident are returned with an empty list of templates. */
export function parseKeys(text: string): ReadonlyMap<string, readonly Template[]> {
  const found = new Map<string, Template[]>();
  let message = '';
  let optional = false;
  let empty = false;
  let slot = 0;
  let slots = new Map<number, Fill[]>();
  const finish = (): void => {
    if (message === '') return;
    const list = found.get(message) ?? [];
    if (!empty && slots.size > 0) list.push({ message, optional, slots });
    found.set(message, list);
  };
  for (const line of text.split('\n')) {
    if (line.startsWith(';') || line.trim() === '') continue;
    const head = HEAD.exec(line);
    const value = (head?.[2] ?? line).trim();
    if (head !== null) slot = Number(head[1]);
    if (head !== null && slot === 0) {
      finish();
      message = value.split(/[ (]/)[0] ?? value;
      optional = false;
      empty = false;
      slots = new Map();
    } else if (slot === 1) {
      optional = value.includes('OPTIONAL');
      empty = value.startsWith('*');
    } else {
      const fill = parseFill(slot, value);
      if (fill !== null) slots.set(slot, [...(slots.get(slot) ?? []), fill]);
    }
  }
  finish();
  return found;
}
