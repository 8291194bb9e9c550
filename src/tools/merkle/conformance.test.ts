import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluationData } from '../../../tests/support/evaluation-data.ts';
import {
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './index.ts';

// The vectors of transparency-dev/merkle (Apache-2.0).
const root = evaluationData('eval/conformance/merkle/testdata') ?? '';
const present = root !== '';

type Vector = Record<string, unknown> & { readonly desc: string; readonly wantErr: boolean };

const bytes = (value: unknown): Uint8Array =>
  new Uint8Array(Buffer.from((value as string | null) ?? '', 'base64'));
const number = (value: unknown): number => value as number;
const proof = (vector: Vector): Uint8Array[] => ((vector['proof'] as string[] | null) ?? []).map(bytes);

const CHECKS: Readonly<Record<string, (vector: Vector) => boolean>> = {
  inclusion: (v) =>
    verifyInclusion({
      index: number(v['leafIdx']),
      size: number(v['treeSize']),
      leaf: bytes(v['leafHash']),
      root: bytes(v['root']),
      proof: proof(v),
    }),
  consistency: (v) =>
    verifyConsistency({
      size1: number(v['size1']),
      size2: number(v['size2']),
      root1: bytes(v['root1']),
      root2: bytes(v['root2']),
      proof: proof(v),
    }),
  subtreeinclusion: (v) =>
    verifySubtreeInclusion({
      index: number(v['leafIdx']),
      start: number(v['start']),
      end: number(v['end']),
      leaf: bytes(v['leafHash']),
      root: bytes(v['root']),
      proof: proof(v),
    }),
  subtreeconsistency: (v) =>
    verifySubtreeConsistency({
      start: number(v['start']),
      end: number(v['end']),
      size: number(v['size']),
      root1: bytes(v['root1']),
      root2: bytes(v['root2']),
      proof: proof(v),
    }),
};

describe.skipIf(!present)('outside vectors of Merkle proofs', () => {
  test.each(Object.keys(CHECKS))('%s', (kind) => {
    const files = readdirSync(join(root, kind), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    expect(files.length).toBeGreaterThan(90);
    const wrong = files.filter((name) => {
      const vector = JSON.parse(readFileSync(join(root, kind, name), 'utf8')) as Vector;
      return CHECKS[kind]!(vector) === vector.wantErr;
    });
    expect(wrong).toEqual([]);
  });
});
