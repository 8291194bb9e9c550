import type { ReactNode } from 'react';
import { Fragment } from 'react';

/** Turns `one <b>two</b>` into nodes, each tag drawn by the function of its name; tags do not nest. */
export function rich(text: string, tags: Readonly<Record<string, (words: string) => ReactNode>>): ReactNode {
  const parts = text.split(/(<(\w+)>.*?<\/\2>)/g);
  const nodes: ReactNode[] = [];
  for (let index = 0; index < parts.length; index += 3) {
    nodes.push(<Fragment key={index}>{parts[index]}</Fragment>);
    const name = parts[index + 2];
    if (name === undefined) continue;
    const inner = (parts[index + 1] ?? '').slice(name.length + 2, -(name.length + 3));
    nodes.push(<Fragment key={`${index}-${name}`}>{tags[name]?.(inner) ?? inner}</Fragment>);
  }
  return nodes;
}
