import type { Body } from './bodies.table.ts';
import { BODIES } from './bodies.table.ts';

/** A speaker's name made comparable: lower case, no accents, vowels, quotation marks or leading article. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .toLowerCase()
    .replace(/['’‘"“”]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|le|la|les|l) /u, '');
}

const BY_NAME: ReadonlyMap<string, Body> = new Map(
  BODIES.flatMap((body) => body.names.map((name) => [foldName(name), body] as const)),
);

/** The body that goes by this name, when the register knows it. */
export function bodyNamed(name: string): Body | undefined {
  return BY_NAME.get(foldName(name));
}

/** Names long enough to be known inside a longer phrase: "the Syrian Observatory for Human Rights on Tuesday". */
const LONG_NAMES: readonly (readonly [string, Body])[] = [...BY_NAME]
  .filter(([name]) => name.includes(' ') && name.length > 11)
  .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

/** The body a phrase of a sentence names: by the whole phrase, else by the longest of its names that stands in it. */
export function bodySpoken(phrase: string): Body | undefined {
  const folded = ` ${foldName(phrase)} `;
  return BY_NAME.get(folded.trim()) ?? LONG_NAMES.find(([name]) => folded.includes(` ${name} `))?.[1];
}

/** The body a bare description stands for ("the Observatory", "the network") among those a text names, if only one fits. */
export function bodyDescribed(description: string, among: readonly Body[]): Body | undefined {
  const word = foldName(description);
  if (word.includes(' ') || word.length < 4) return undefined;
  const fitting = among.filter(
    ({ role, names }) => word === role || names.some((name) => ` ${foldName(name)} `.includes(` ${word} `)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** One id for one body however it is written; a name the register does not know stands for itself. */
export function bodyId(name: string): string {
  return bodyNamed(name)?.id ?? foldName(name).replaceAll(' ', '-');
}

/** Whether one of the two bodies repeats the other's figures as its own. */
export function areOneHouse(a: string, b: string): boolean {
  const parent = (id: string): string => BODIES.find((body) => body.id === id)?.partOf ?? id;
  return a === b || parent(a) === b || parent(b) === a;
}
