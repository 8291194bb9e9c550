import type { Span, Spans } from './spans.ts';

/**
 * A tree whose nodes are numbered so that everything inside a node is one stretch. A node's own number stands for
 * "elsewhere in it": inside the node and in none of the parts that the tree lists.
 */
export type Tree = {
  /** The stretch of a node with all it holds; undefined when the tree does not know it. */
  span(id: string): Span | undefined;
  /** Every number of the tree. */
  readonly all: Spans;
};

/** Numbers a tree from its nodes. A node whose parent is not listed is a root. Cycles are refused where files are read. */
export function makeTree(nodes: readonly { readonly id: string; readonly within?: string }[]): Tree {
  const known = new Set(nodes.map(({ id }) => id));
  const children = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const roots: string[] = [];
  for (const { id, within } of nodes) {
    if (within === undefined || !known.has(within)) roots.push(id);
    else children.get(within)!.push(id);
  }
  const spans = new Map<string, Span>();
  let next = 0;
  const number = (id: string): void => {
    const from = next++;
    for (const child of children.get(id) ?? []) number(child);
    spans.set(id, [from, next - 1]);
  };
  for (const root of roots) number(root);
  return {
    span: (id) => spans.get(id),
    // A file that names no place still speaks of somewhere.
    all: [[0, Math.max(next - 1, 0)]],
  };
}
