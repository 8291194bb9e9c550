import { sha256 } from '#tools/hash';

const LEAF = 0;
const NODE = 1;

/** RFC 6962 §2.1: SHA-256(0x00 ‖ data). The prefix keeps a leaf from being passed off as an inner node. */
export function leafHash(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 1);
  bytes[0] = LEAF;
  bytes.set(data, 1);
  return sha256(bytes);
}

/** RFC 6962 §2.1: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = NODE;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return sha256(bytes);
}

/** The hash of the empty tree, SHA-256 of nothing. */
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0));

/** A tree that only grows, holding the roots of its complete subtrees: logarithmic memory, whatever its size. */
export type Frontier = { readonly size: number; readonly nodes: readonly Uint8Array[] };

/** The tree of no leaves. */
export const EMPTY_FRONTIER: Frontier = { size: 0, nodes: [] };

/** The tree with one more leaf, by its leaf hash. */
export function appendLeaf(tree: Frontier, leaf: Uint8Array): Frontier {
  const nodes = [...tree.nodes];
  let right = leaf;
  // Every trailing one bit of the size is a complete subtree that the new leaf closes.
  for (let rest = tree.size; rest % 2 === 1; rest = Math.floor(rest / 2))
    right = nodeHash(nodes.pop()!, right);
  nodes.push(right);
  return { size: tree.size + 1, nodes };
}

/** The Merkle tree hash of a growing tree. */
export function frontierRoot(tree: Frontier): Uint8Array {
  let root: Uint8Array | undefined;
  for (const node of tree.nodes.toReversed()) root = root === undefined ? node : nodeHash(node, root);
  return root ?? EMPTY_ROOT;
}

/** The roots of the tree's prefixes, asked for by size in any order; each node of the tree is hashed once. */
export type Tree = {
  readonly size: number;
  /** The Merkle tree hash of leaves `from`, `from + 1`, … `to - 1` (RFC 6962 §2.1, MTH(D[from:to])). */
  readonly hash: (from: number, to: number) => Uint8Array;
};

/** A tree over leaf hashes held in memory, from which roots and proofs of every prefix are read. */
export function makeTree(leaves: readonly Uint8Array[]): Tree {
  // levels[k][i] is the root of the complete subtree of leaves i·2^k … (i+1)·2^k - 1.
  const levels: Uint8Array[][] = [[...leaves]];
  for (let below = levels[0]!; below.length > 1; below = levels.at(-1)!) {
    const level: Uint8Array[] = [];
    for (let i = 0; i + 1 < below.length; i += 2) level.push(nodeHash(below[i]!, below[i + 1]!));
    levels.push(level);
  }
  const hash = (from: number, to: number): Uint8Array => {
    if (!(from >= 0 && from <= to && to <= leaves.length)) {
      throw new RangeError(`no leaves ${from} to ${to} in a tree of ${leaves.length}; ask within the tree`);
    }
    const count = to - from;
    if (count === 0) return EMPTY_ROOT;
    const level = Math.log2(count);
    if (Number.isInteger(level) && from % count === 0) return levels[level]![from / count]!;
    const split = from + largestPowerBelow(count);
    return nodeHash(hash(from, split), hash(split, to));
  };
  return { size: leaves.length, hash };
}

/** The largest power of two smaller than `count`, for `count` above 1 (the split of RFC 6962 §2.1). */
export function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
