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

/** One id for one body however it is written; a name the register does not know stands for itself. */
export function bodyId(name: string): string {
  return bodyNamed(name)?.id ?? foldName(name).replaceAll(' ', '-');
}

/** Whether one of the two bodies repeats the other's figures as its own. */
export function areOneHouse(a: string, b: string): boolean {
  const parent = (id: string): string => BODIES.find((body) => body.id === id)?.partOf ?? id;
  return a === b || parent(a) === b || parent(b) === a;
}
