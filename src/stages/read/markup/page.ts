import type { SourceSpan } from '#model';
import type { Element } from './parse.ts';

/** A block-level element of the page that holds text. Boxes stand in document order, parents before children. */
export type Box = {
  readonly tag: string;
  readonly element: Element;
  /** Index of the box around it, -1 for the outermost. */
  readonly parent: number;
  /** Class, id, role and the like as written: what its maker called it. */
  readonly hint: string;
  /** Whether the page hides it, and with it all inside. */
  readonly hidden: boolean;
  /** Blocks of text inside: the first, and the one after the last. */
  readonly first: number;
  past: number;
  /** Index of the box after the last one inside. */
  after: number;
};

/** A run of text between two block boundaries, at `start`–`end` of the content. */
export type Block = {
  readonly start: number;
  end: number;
  /** Index of the innermost box around it. */
  readonly box: number;
  /** Characters that are links. */
  linked: number;
};

/** An inline element that may say who wrote the page or when, with its place in the content. */
export type Mark = { readonly element: Element; readonly tag: string; readonly start: number; end: number };

/** A page laid out as text: everything a browser would show, in document order. */
export type Page = {
  readonly content: string;
  readonly spans: readonly SourceSpan[];
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  /** The page's head, if it has one. */
  readonly head: Element | null;
  /** Scripts of the head and then of the body, in order; they may say what the page is. */
  readonly scripts: readonly Element[];
  /** Elements left out, by name: scripts, frames and the like. */
  readonly dropped: ReadonlyMap<string, number>;
};
