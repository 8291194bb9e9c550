import type { DefaultTreeAdapterTypes } from 'parse5';
import { defaultTreeAdapter, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;

/** Elements of one page at most; markup made to fill memory repeats its formatting without end. */
const ELEMENT_LIMIT = 300_000;

class TooManyElements extends Error {}

/** The tree of a page as a browser builds it, with source locations; null when it has more elements than any page has. */
export function parseMarkup(source: string): Document | null {
  let count = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (tag, namespace, attributes) => {
      count += 1;
      if (count > ELEMENT_LIMIT) throw new TooManyElements();
      return defaultTreeAdapter.createElement(tag, namespace, attributes);
    },
    // Only where text stands is asked for afterwards; to keep the place of every tag as well costs a sixth of the time.
    setNodeSourceCodeLocation: (node, location) => {
      if (node.nodeName === '#text') defaultTreeAdapter.setNodeSourceCodeLocation(node, location);
    },
    updateNodeSourceCodeLocation: (node, { endOffset }) => {
      if (node.sourceCodeLocation && endOffset !== undefined) node.sourceCodeLocation.endOffset = endOffset;
    },
  };
  try {
    return parse(source, { sourceCodeLocationInfo: true, treeAdapter });
  } catch (error) {
    if (error instanceof TooManyElements) return null;
    throw error;
  }
}

/** An attribute's value, or null. */
export function attribute(element: Element, name: string): string | null {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return null;
}

/** All text below a node, as it stands. */
export function textOf(node: Element): string {
  const parts: string[] = [];
  const open: Node[] = [...node.childNodes].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.nodeName === '#text' && 'value' in next) parts.push(next.value);
    else if ('childNodes' in next)
      for (let at = next.childNodes.length - 1; at >= 0; at -= 1) open.push(next.childNodes[at]!);
  }
  return parts.join('');
}
