import type { ByteSource } from '#edges/vault';
import type { Hash, IntakeRecord, LogEntry } from '#model';
import type { EvidenceEntry } from '#stages/preserve';
import { makeLedger } from '#stages/preserve';
import type { EvidenceEdges } from './evidence-edges.ts';
import { openRecord, pieces, sealingOf, sealRecord } from './sealed-record.ts';

/** What is taken in, and what is known of it. With `protected` bytes, name and all are kept under seal only. */
export type Intake = Omit<IntakeRecord, 'format' | 'salt' | 'bytes'> & {
  readonly content: ByteSource;
  readonly protected?: boolean;
  /** The program that took it in, with its version (Berkeley Protocol, ¶167). */
  readonly tool?: string;
};

/** What was taken in: `item` names it from now on. `existed`: the same bytes were held before. */
export type TakenIn = {
  readonly item: Hash;
  readonly entry: LogEntry;
  readonly bytes: number;
  readonly existed: boolean;
};

/**
 * Takes bytes in: vault, record, log, in that order, so that a kill in between leaves bytes nobody was told of and never
 * an entry without bytes. Nothing reads them before this has answered.
 */
export async function appendIntake(edges: EvidenceEdges, intake: Intake): Promise<TakenIn> {
  const { content, protected: isProtected, ...known } = intake;
  const stored = isProtected
    ? await putSealed(edges, content)
    : { ...(await edges.vault.put(content)), keyedHash: undefined };
  const body = {
    format: 1,
    ...known,
    bytes: stored.bytes,
    ...(stored.keyedHash !== undefined && { keyedHash: stored.keyedHash }),
  };
  const record = await sealRecord(edges, body, { protected: isProtected === true });
  const [entry] = await edges.log.append([
    { kind: 'intake', object: stored.hash, record, ...(isProtected && { protected: true as const }) },
  ]);
  return { item: stored.hash, entry: entry!, bytes: stored.bytes, existed: stored.existed };
}

type PutSealed = {
  readonly hash: Hash;
  readonly bytes: number;
  readonly existed: boolean;
  readonly keyedHash: string;
};

/** The plain bytes go through memory only. The same bytes twice are known by their keyed hash. */
async function putSealed(edges: EvidenceEdges, content: ByteSource): Promise<PutSealed> {
  const { sealed, plain } = sealingOf(edges).seal(content instanceof Uint8Array ? pieces(content) : content);
  const { hash } = await edges.vault.put(sealed);
  const { bytes, keyedHash } = plain();
  const known = await findSealed(edges, keyedHash);
  if (known === null) return { hash, bytes, existed: false, keyedHash };
  // Sealed twice the bytes differ; the second copy was never logged.
  await edges.vault.remove(hash);
  return { hash: known, bytes, existed: true, keyedHash };
}

async function findSealed(edges: EvidenceEdges, keyedHash: string): Promise<Hash | null> {
  const entries: EvidenceEntry[] = [];
  for await (const entry of edges.log.read()) entries.push(entry);
  for (const { item, intakes, now } of makeLedger(entries).items) {
    const record = intakes[0]?.record;
    if (now.kind === 'erased' || !intakes[0]?.protected || record === undefined) continue;
    const opened = await openRecord(edges, record);
    if (opened.kind === 'open' && opened.body['keyedHash'] === keyedHash) return item;
  }
  return null;
}
