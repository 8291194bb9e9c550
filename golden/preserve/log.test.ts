import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { steppingClock } from '#edges/clock';
import { verifySignature } from '#edges/keys';
import { openLog } from '#edges/log';
import { openVault } from '#edges/vault';
import {
  formatProvenEntry,
  formatProvenHead,
  parseProvenEntry,
  parseProvenHead,
  verifyLog,
  verifyProofs,
} from '#stages/preserve';
import { sha256, sha256Name } from '#tools/hash';
import { consistencyProof, inclusionProof, leafHash, makeTree, verifierKey } from '#tools/merkle';
import { appendCreation } from '../../src/flows/append-creation.ts';
import { appendDecision } from '../../src/flows/append-decision.ts';
import { appendErasure } from '../../src/flows/append-erasure.ts';
import { appendIntake } from '../../src/flows/append-intake.ts';
import { appendRecord } from '../../src/flows/append-record.ts';
import { matchGolden } from '../../tests/support/golden.ts';

// A log of format 1, byte for byte: what this version writes, and what every later one must still read. The key is the
// one whose secret is thirty-two zero bytes, so that anybody can make the same.
const ORIGIN = 'sijill/golden';
const stored = (name: string): string => join(import.meta.dirname, name);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function zeroKey() {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const publicKey = new Uint8Array(
    createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32),
  );
  return {
    keyId: sha256Name(publicKey),
    publicKey,
    sign: (message: Uint8Array) => new Uint8Array(sign(null, message, key)),
  };
}

test('the same acts give the same log, heads and proofs', async () => {
  const root = await mkdtemp(join(tmpdir(), 'sijill golden '));
  const signer = zeroKey();
  const log = await openLog(root, {
    origin: ORIGIN,
    clock: steppingClock('2026-01-02T03:04:05.000Z'),
    signer,
  });
  let salts = 0;
  const random = (length: number): Uint8Array => {
    salts += 1;
    return sha256(`salt ${salts}`).slice(0, length);
  };
  const edges = { vault: openVault(root), log, signer, random, verify: verifySignature };
  await appendCreation(edges, { protection: 'none', tool: 'sijill golden' });
  const take = (words: string) =>
    appendIntake(edges, { content: encode(words), name: `${words}.txt`, mediaType: 'text/plain' });
  const { item } = await take('one');
  await take('two');
  await take('one');
  const target = {
    claim: 'c:0123456789abcdef01234567',
    item,
    text: sha256Name('one'),
    quote: 'one',
    start: 0,
    prefix: '',
    suffix: '',
  };
  await appendDecision(edges, { draft: { type: 'reject', target, reason: 'سبب' }, item });
  await appendDecision(edges, { draft: { type: 'take_back', of: 4 }, item });
  await appendRecord(edges, { kind: 'settings', body: { format: 1, policy: 'default' } });
  await appendErasure(edges, { item });

  const lines = await Array.fromAsync(log.lines());
  const heads = await Array.fromAsync(log.checkpoints());
  await log.close();
  const tree = makeTree(lines.map((line) => leafHash(encode(line))));
  const proofs = lines.map((entry, seq) =>
    formatProvenEntry({ seq, entry, proof: inclusionProof(tree, seq, tree.size) }),
  );
  const sizes = heads.map((note) => Number(note.split('\n')[1]));
  const proven = heads.map((note, index) =>
    formatProvenHead({ note, proof: consistencyProof(tree, sizes[index]!, tree.size) }),
  );
  matchGolden(stored('log.jsonl'), `${lines.join('\n')}\n`);
  matchGolden(stored('proofs.jsonl'), `${proofs.join('\n')}\n`);
  matchGolden(stored('heads.jsonl'), `${proven.join('\n')}\n`);
  matchGolden(stored('verifier-key.txt'), `${verifierKey(ORIGIN, signer.publicKey)}\n`);
  await rm(root, { recursive: true, force: true });
});

test('the stored log still verifies, whole and by its proofs', async () => {
  const read = async (name: string): Promise<string[]> =>
    (await readFile(stored(name), 'utf8')).split('\n').slice(0, -1);
  const { publicKey, keyId } = zeroKey();
  const keyOf = (id: string): Uint8Array | undefined => (id === keyId ? publicKey : undefined);
  const heads = (await read('heads.jsonl')).map((line) => parseProvenHead(line)!);
  const lines = (await read('log.jsonl')).map(encode);
  const found = heads.map(({ note }) => ({ text: note, from: 'history' as const }));
  const log = verifyLog({ origin: ORIGIN, lines, heads: found, verify: verifySignature, publicKey: keyOf });
  expect(log).toMatchObject({ findings: [], signedSize: lines.length, firstKey: keyId });
  const entries = (await read('proofs.jsonl')).map((line) => parseProvenEntry(line)!);
  const proofs = verifyProofs({ origin: ORIGIN, entries, heads, verify: verifySignature, publicKey: keyOf });
  expect(proofs.findings).toEqual([]);
  expect(proofs.entries.length).toBe(lines.length);
});
