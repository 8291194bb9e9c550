import { elementFacts } from './element-facts.ts';
import { BLOCKS, CELLS, DROPPED, LINES, VERBATIM } from './elements.table.ts';
import type { Block, Box, Mark, Page } from './page.ts';
import type { Document, Element, Node } from './parse.ts';
import { piecesOf } from './pieces.ts';
import type { TextBuilder } from './text-builder.ts';
import { addGap, addText, addVerbatim, CELL, finishText, LINE, newText, PARAGRAPH } from './text-builder.ts';

/** Boxes deeper than this are laid out in the box at this depth: no page needs more, and hostile ones have a hundred thousand. */
const DEPTH_LIMIT = 256;

/** What holds inside an element, and what must be undone when it ends. */
type Frame = {
  readonly element: Element | Document;
  next: number;
  readonly box: number;
  readonly depth: number;
  readonly linked: boolean;
  readonly verbatim: boolean;
  readonly gap: number;
  readonly opened: Box | null;
  readonly mark: Mark | null;
};

type State = {
  readonly source: string;
  readonly text: TextBuilder;
  readonly boxes: Box[];
  readonly blocks: Block[];
  readonly marks: Mark[];
  readonly dropped: Map<string, number>;
  head: Element | null;
  readonly scripts: Element[];
  block: Block | null;
};

/** Lays a parsed page out as text. `source` is what was parsed. */
export function layOut(document: Document, source: string): Page {
  const state: State = {
    source,
    text: newText(),
    boxes: [],
    blocks: [],
    marks: [],
    dropped: new Map(),
    head: null,
    scripts: [],
    block: null,
  };
  const outermost: Frame = {
    element: document,
    next: 0,
    box: -1,
    depth: 0,
    linked: false,
    verbatim: false,
    gap: 0,
    opened: null,
    mark: null,
  };
  // A stack of our own: markup nested a hundred thousand deep would overflow the machine's.
  const frames: Frame[] = [outermost];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.element.childNodes[frame.next];
    if (child === undefined) {
      frames.pop();
      leave(state, frame);
      continue;
    }
    frame.next += 1;
    const inner = visit(state, frame, child);
    if (inner !== null) frames.push(inner);
  }
  const { content, spans } = finishText(state.text);
  const { boxes, blocks, marks, dropped, head, scripts } = state;
  return { content, spans, boxes, blocks, marks, dropped, head, scripts };
}

function visit(state: State, frame: Frame, node: Node): Frame | null {
  if (node.nodeName === '#text' && 'value' in node) {
    addTextNode(state, frame, node.value, node.sourceCodeLocation ?? null);
    return null;
  }
  if (!('tagName' in node)) return null;
  const tag = node.tagName;
  if (DROPPED.has(tag)) {
    drop(state, node, tag);
    return null;
  }
  if (tag === 'br') {
    addGap(state.text, state.text.gap >= LINE ? PARAGRAPH : LINE);
    if (state.text.gap === PARAGRAPH) state.block = null;
    return null;
  }
  return enter(state, frame, node, tag);
}

function drop(state: State, element: Element, tag: string): void {
  if (tag === 'head') {
    state.head ??= element;
    for (const inner of element.childNodes)
      if (inner.nodeName === 'script') drop(state, inner as Element, 'script');
    return;
  }
  state.dropped.set(tag, (state.dropped.get(tag) ?? 0) + 1);
  if (tag === 'script') state.scripts.push(element);
}

function enter(state: State, frame: Frame, element: Element, tag: string): Frame {
  const isBlock = BLOCKS.has(tag) || tag.includes('-');
  const gap = !isBlock ? 0 : CELLS.has(tag) ? CELL : LINES.has(tag) ? LINE : PARAGRAPH;
  if (isBlock) endBlock(state, gap);
  const facts = elementFacts(element);
  const opens = facts.hidden || (isBlock && frame.depth < DEPTH_LIMIT);
  const opened: Box | null = opens
    ? {
        tag,
        element,
        parent: frame.box,
        hint: facts.hint,
        hidden: facts.hidden,
        first: state.blocks.length,
        past: 0,
        after: 0,
      }
    : null;
  if (opened !== null) {
    // Text hidden within a line is a block of its own, or it could not be told from the line.
    if (!isBlock) endBlock(state, 0);
    state.boxes.push(opened);
  }
  const mark: Mark | null =
    facts.marked || tag === 'time' ? { element, tag, start: state.text.length, end: 0 } : null;
  return {
    element,
    next: 0,
    box: opened === null ? frame.box : state.boxes.length - 1,
    depth: frame.depth + (opens ? 1 : 0),
    linked: frame.linked || (tag === 'a' && facts.href),
    verbatim: frame.verbatim || VERBATIM.has(tag),
    gap,
    opened,
    mark,
  };
}

function leave(state: State, frame: Frame): void {
  if (frame.opened !== null) {
    endBlock(state, frame.gap);
    frame.opened.past = state.blocks.length;
    frame.opened.after = state.boxes.length;
  } else if (frame.gap > 0) {
    endBlock(state, frame.gap);
  }
  if (frame.mark !== null) {
    frame.mark.end = state.text.length;
    state.marks.push(frame.mark);
  }
}

function endBlock(state: State, gap: number): void {
  addGap(state.text, gap);
  state.block = null;
}

type Location = { readonly startOffset: number; readonly endOffset: number } | null;

function addTextNode(state: State, frame: Frame, value: string, location: Location): void {
  if (value.length === 0) return;
  const { text } = state;
  const before = text.length;
  if (!frame.verbatim && !/[^\t\n\f\r ]/.test(value)) {
    addGap(text, 1);
    return;
  }
  text.began = null;
  const pieces =
    location === null ? null : piecesOf(state.source, location.startOffset, location.endOffset, value);
  if (frame.verbatim) addVerbatim(text, value, pieces);
  else addText(text, value, pieces);
  if (text.began === null) return;
  if (state.block === null) {
    state.block = { start: text.began, end: text.length, box: frame.box, linked: 0 };
    state.blocks.push(state.block);
  }
  state.block.end = text.length;
  if (frame.linked) state.block.linked += text.length - before;
}
