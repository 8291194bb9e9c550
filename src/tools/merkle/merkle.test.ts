import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  appendLeaf,
  consistencyProof,
  EMPTY_FRONTIER,
  EMPTY_ROOT,
  frontierRoot,
  inclusionProof,
  leafHash,
  makeTree,
  verifyConsistency,
  verifyInclusion,
} from './index.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

// The inputs and roots of the reference implementation of Certificate Transparency.
const INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const LEAVES = INPUTS.map((input) => leafHash(Buffer.from(input, 'hex')));

test('roots of the reference implementation, grown leaf by leaf and read from the whole tree', () => {
  expect(hex(EMPTY_ROOT)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  const tree = makeTree(LEAVES);
  let grown = EMPTY_FRONTIER;
  expect(frontierRoot(grown)).toEqual(EMPTY_ROOT);
  for (const [index, root] of ROOTS.entries()) {
    grown = appendLeaf(grown, LEAVES[index]!);
    expect(hex(frontierRoot(grown))).toBe(root);
    expect(hex(tree.hash(0, index + 1))).toBe(root);
  }
});

test('inclusion and consistency are proven for every leaf and prefix of every tree up to 33', () => {
  const leaves = Array.from({ length: 33 }, (_, i) => leafHash(Uint8Array.of(i)));
  const tree = makeTree(leaves);
  let checked = 0;
  for (let size = 1; size <= leaves.length; size += 1) {
    const root = tree.hash(0, size);
    for (let index = 0; index < size; index += 1) {
      const proof = inclusionProof(tree, index, size);
      expect(verifyInclusion({ index, size, leaf: leaves[index]!, root, proof })).toBe(true);
      const root1 = tree.hash(0, index + 1);
      const between = consistencyProof(tree, index + 1, size);
      expect(verifyConsistency({ size1: index + 1, size2: size, root1, root2: root, proof: between })).toBe(
        true,
      );
      checked += 1;
    }
  }
  expect(checked).toBe(561);
});

test('a proof with any byte changed, cut or lengthened proves nothing', () => {
  const leaves = Array.from({ length: 21 }, (_, i) => leafHash(Uint8Array.of(i)));
  const tree = makeTree(leaves);
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), fc.nat(31), fc.integer({ min: 1, max: 255 }), (a, b, at, change) => {
      const [index, size] = [Math.min(a, b), Math.max(a, b) + 1];
      const [leaf, root] = [leaves[index]!, tree.hash(0, size)];
      const proof = inclusionProof(tree, index, size);
      const flip = (hash: Uint8Array): Uint8Array => hash.with(at, hash[at]! ^ change);
      expect(verifyInclusion({ index, size, leaf: flip(leaf), root, proof })).toBe(false);
      expect(verifyInclusion({ index, size, leaf, root: flip(root), proof })).toBe(false);
      expect(verifyInclusion({ index, size, leaf, root, proof: [...proof, leaf] })).toBe(false);
      for (let step = 0; step < proof.length; step += 1) {
        expect(
          verifyInclusion({ index, size, leaf, root, proof: proof.with(step, flip(proof[step]!)) }),
        ).toBe(false);
        expect(verifyInclusion({ index, size, leaf, root, proof: proof.toSpliced(step, 1) })).toBe(false);
      }
    }),
  );
});

test('what is outside the tree is refused', () => {
  const tree = makeTree(LEAVES);
  expect(() => inclusionProof(tree, 8, 8)).toThrow(RangeError);
  expect(() => inclusionProof(tree, 0, 9)).toThrow(RangeError);
  expect(() => consistencyProof(tree, 0, 8)).toThrow(RangeError);
  expect(() => tree.hash(3, 2)).toThrow(RangeError);
});
