import { describe, expect, it } from 'vitest';
import { holdsSpans } from './spans.ts';
import { makeTree } from './tree.ts';

describe('makeTree', () => {
  const tree = makeTree([
    { id: 'coast' },
    { id: 'town', within: 'coast' },
    { id: 'quarter', within: 'town' },
    { id: 'village', within: 'coast' },
  ]);

  it('puts what lies inside a node into its stretch', () => {
    expect(holdsSpans([tree.span('coast')!], [tree.span('quarter')!])).toBe(true);
    expect(holdsSpans([tree.span('town')!], [tree.span('village')!])).toBe(false);
  });

  it('leaves room for elsewhere in a node', () => {
    const parts = [tree.span('town')!, tree.span('village')!];
    expect(holdsSpans(parts, [tree.span('coast')!])).toBe(false);
  });

  it('knows nothing of other places', () => {
    expect(tree.span('elsewhere')).toBeUndefined();
    expect(makeTree([]).all).toEqual([[0, 0]]);
  });
});
