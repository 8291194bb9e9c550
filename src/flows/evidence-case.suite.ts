import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { steppingClock, systemRandom } from '#edges/clock';
import { openSealingKey, openSigningKey, verifySignature } from '#edges/keys';
import { openLog, readRawLog } from '#edges/log';
import { openVault } from '#edges/vault';
import { appendCreation } from './append-creation.ts';
import type { EvidenceEdges } from './evidence-edges.ts';
import type { VerifyReport } from './verify-case.ts';
import { verifyCase } from './verify-case.ts';

/** A case in a temporary folder, with real edges, for tests. */
export type TestCase = {
  readonly root: string;
  readonly folder: string;
  readonly config: string;
  readonly edges: EvidenceEdges;
  /** Checks a folder, this case's own when none is given, without its keys unless told. */
  readonly verify: (options?: {
    readonly folder?: string;
    readonly sealing?: boolean;
    readonly outside?: boolean;
  }) => Promise<VerifyReport>;
  readonly copy: (name: string) => Promise<string>;
  readonly end: () => Promise<void>;
};

const ORIGIN = 'sijill/test-case';

/** Makes a case with its first entry, made at `start` and each other a second later. */
export async function makeTestCase(start = '2026-01-02T03:04:05.000Z'): Promise<TestCase> {
  const root = await mkdtemp(join(tmpdir(), 'sijill case '));
  const folder = join(root, 'case');
  const config = join(root, 'config');
  const signer = await openSigningKey(config, { kind: 'none' });
  const sealing = await openSealingKey(config, { kind: 'none' });
  const lastSeen = join(config, 'seen');
  const log = await openLog(folder, {
    origin: ORIGIN,
    clock: steppingClock(start),
    signer,
    lastSeen,
    rotateAfter: 8,
  });
  const edges: EvidenceEdges = {
    vault: openVault(folder),
    log,
    signer,
    sealing,
    verify: verifySignature,
    random: systemRandom(),
  };
  await appendCreation(edges, { protection: 'none', tool: 'test' });
  return {
    root,
    folder,
    config,
    edges,
    verify: async (options = {}) => {
      const place = options.folder ?? folder;
      return await verifyCase({
        origin: ORIGIN,
        vault: openVault(place),
        log: await readRawLog(place, options.outside === false ? undefined : lastSeen),
        verify: verifySignature,
        ...(options.sealing && { sealing }),
      });
    },
    copy: async (name) => {
      await cp(folder, join(root, name), { recursive: true });
      return join(root, name);
    },
    end: async () => {
      await log.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The codes found, without doubles, in order. */
export function codesOf(report: VerifyReport): string[] {
  return [...new Set(report.findings.map((finding) => finding.code))].sort();
}

/** A short text as bytes. */
export const text = (words: string): Uint8Array => new TextEncoder().encode(words);
