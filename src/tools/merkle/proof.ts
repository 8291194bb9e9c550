import type { Tree } from './tree.ts';
import { EMPTY_ROOT, largestPowerBelow, nodeHash } from './tree.ts';

/** Proof that leaf `index` is in the tree of the first `size` leaves (RFC 6962 §2.1.1, PATH(m, D[n])). */
export function inclusionProof(tree: Tree, index: number, size: number): Uint8Array[] {
  if (!(index >= 0 && index < size && size <= tree.size)) {
    throw new RangeError(`no leaf ${index} among the first ${size} of ${tree.size}; ask within the tree`);
  }
  const path = (at: number, from: number, to: number): Uint8Array[] => {
    if (to - from === 1) return [];
    const split = from + largestPowerBelow(to - from);
    return at < split
      ? [...path(at, from, split), tree.hash(split, to)]
      : [...path(at, split, to), tree.hash(from, split)];
  };
  return path(index, 0, size);
}

/** Proof that the tree of `size1` leaves is the beginning of the tree of `size2` (RFC 6962 §2.1.2). */
export function consistencyProof(tree: Tree, size1: number, size2: number): Uint8Array[] {
  if (!(size1 > 0 && size1 <= size2 && size2 <= tree.size)) {
    throw new RangeError(`no proof from ${size1} to ${size2} in a tree of ${tree.size}; ask within the tree`);
  }
  const subproof = (keep: number, from: number, to: number, whole: boolean): Uint8Array[] => {
    if (keep === to) return whole ? [] : [tree.hash(from, to)];
    const split = from + largestPowerBelow(to - from);
    return keep <= split
      ? [...subproof(keep, from, split, whole), tree.hash(split, to)]
      : [...subproof(keep, split, to, false), tree.hash(from, split)];
  };
  return subproof(size1, 0, size2, true);
}

/** What an inclusion proof claims: that `leaf` (a leaf hash) stands at `index` in the tree of `size` with `root`. */
export type Inclusion = {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/** Whether an inclusion proof holds (RFC 9162 §2.1.3.2). */
export function verifyInclusion(claim: Inclusion): boolean {
  if (!isCount(claim.index) || !isCount(claim.size) || claim.index >= claim.size) return false;
  return verifySubtreeInclusion({ ...claim, start: 0, end: claim.size });
}

/** What a consistency proof claims: that the first `size1` leaves of the tree of `size2` give `root1`. */
export type Consistency = {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/** Whether a consistency proof holds (RFC 9162 §2.1.4.2). A first tree of no leaves proves nothing and is refused. */
export function verifyConsistency(claim: Consistency): boolean {
  const { size1, size2, root1, root2, proof } = claim;
  if (!isCount(size1) || !isCount(size2) || size1 === 0 || size1 > size2) return false;
  if (size1 === size2) return proof.length === 0 && same(root1, root2);
  return verifySubtreeConsistency({ ...claim, start: 0, end: size1, size: size2 });
}

/**
 * The same for a subtree `start`…`end - 1` (draft-ietf-plants-merkle-tree-certs, §4): the leaves of a subtree are
 * numbered from the whole tree's beginning, and `start` is a multiple of a power of two no smaller than its length.
 */
export type SubtreeInclusion = Omit<Inclusion, 'size'> & { readonly start: number; readonly end: number };

/** Whether `leaf` stands at `index` within the subtree whose hash is `root`. */
export function verifySubtreeInclusion(claim: SubtreeInclusion): boolean {
  const { index, start, end, leaf, root, proof } = claim;
  if (!isCount(index) || !isSubtree(start, end) || index < start || index >= end) return false;
  if (!isHash(leaf) || !isHash(root) || !proof.every(isHash)) return false;
  let at = index - start;
  let last = end - start - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    at = half(at);
    last = half(last);
  }
  return last === 0 && same(hash, root);
}

/** What a subtree consistency proof claims: that the leaves `start`…`end - 1` of the tree of `size` give `root1`. */
export type SubtreeConsistency = {
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
};

/** Whether a subtree with hash `root1` is part of the tree of `size` leaves with `root2`. */
export function verifySubtreeConsistency(claim: SubtreeConsistency): boolean {
  const { start, end, size, root1, root2, proof } = claim;
  if (!isCount(start) || !isCount(end) || !isCount(size) || start > end || end > size) return false;
  // The subtree of no leaves is part of every tree, and says nothing about it.
  if (start === end) return proof.length === 0 && same(root1, EMPTY_ROOT);
  if (!isSubtree(start, end)) return false;
  if (start === 0 && end === size) return proof.length === 0 && same(root1, root2);
  if (!isHash(root1) || !isHash(root2) || !proof.every(isHash)) return false;
  let left = start;
  let right = end - 1;
  let last = size - 1;
  // Climb to where the subtree's right edge stops being a left child; a subtree reaching the tree's end climbs on
  // until it is a whole node of it.
  if (right === last) {
    while (left !== right) [left, right, last] = [half(left), half(right), half(last)];
  } else {
    while (left !== right && right % 2 === 1) [left, right, last] = [half(left), half(right), half(last)];
  }
  const rest = [...proof];
  let first = root1;
  let second = root1;
  if (left !== right) {
    const begin = rest.shift();
    if (begin === undefined) return false;
    first = begin;
    second = begin;
  }
  for (const sibling of rest) {
    if (last === 0) return false;
    if (right % 2 === 1 || right === last) {
      if (left < right) first = nodeHash(sibling, first);
      second = nodeHash(sibling, second);
      while (right % 2 === 0 && right !== 0) [left, right, last] = [half(left), half(right), half(last)];
    } else {
      second = nodeHash(second, sibling);
    }
    [left, right, last] = [half(left), half(right), half(last)];
  }
  return last === 0 && same(first, root1) && same(second, root2);
}

/** Whether leaves `start`…`end - 1` can be a subtree: aligned to a power of two at least as large as their number. */
function isSubtree(start: number, end: number): boolean {
  if (!isCount(start) || !isCount(end) || start >= end) return false;
  let width = 1;
  while (width < end - start) width *= 2;
  return start % width === 0;
}

// Sizes may pass 2^32, where bitwise operators of the language no longer hold.
const half = (count: number): number => Math.floor(count / 2);
const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 0;
const isHash = (hash: Uint8Array): boolean => hash.length === 32;
const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);
