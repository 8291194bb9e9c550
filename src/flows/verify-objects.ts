import type { ListedObject } from '#edges/vault';
import type { Hash } from '#model';
import type { EvidenceEntry, Finding, Ledger, RecordBody } from '#stages/preserve';
import { isAddress, readDecision } from '#stages/preserve';
import type { CaseToVerify, VerifyProgress } from './case-to-verify.ts';
import { openRecord } from './sealed-record.ts';

/** The objects of a case and what the log says of them. */
export type ObjectsToVerify = Omit<CaseToVerify, 'log'> & {
  readonly ledger: Ledger;
  readonly keys: ReadonlyMap<Hash, Uint8Array>;
};

/** What was read and found. */
export type VerifiedObjects = {
  readonly findings: readonly Finding[];
  readonly checked: number;
  readonly bytes: number;
  readonly decisions: number;
};

// Records of reasons are short; nothing larger is read to see whether it is one.
const SMALL = 1 << 16;

// Reading small files is mostly waiting for the system.
const AT_ONCE = 8;

/** Reads every object that an entry names, opens every record, checks every decision, and looks for what is too many. */
export async function verifyObjects(
  held: ObjectsToVerify,
  onProgress?: (progress: VerifyProgress) => void,
): Promise<VerifiedObjects> {
  const { ledger, vault } = held;
  const findings: Finding[] = [];
  const mentioned = new Set<Hash>();
  const decisionAt = placesOfDecisions(ledger);
  let bytes = 0;
  let done = 0;
  let decisions = 0;

  async function checkObject(address: Hash, seq: number): Promise<Finding | null> {
    const state = await vault.check(address, (piece) => {
      bytes += piece;
    });
    return state === 'whole'
      ? null
      : { code: state, seq, hash: address, text: `what entry ${seq} is about is ${state}` };
  }

  async function checkRecord(address: Hash, seq: number): Promise<Finding | null> {
    const opened = await openRecord(held, address);
    if (opened.kind === 'sealed') {
      const damage = await checkObject(address, seq);
      return damage ?? { code: 'sealed', seq, hash: address, text: `the record of entry ${seq} is sealed` };
    }
    if (opened.kind !== 'open') {
      return { code: opened.kind, seq, hash: address, text: `the record of entry ${seq} is ${opened.kind}` };
    }
    for (const named of addressesIn(opened.body)) mentioned.add(named);
    const entry = decisionAt.get(address);
    if (!entry) return null;
    decisions += 1;
    return decisionFault(held, entry, opened.body);
  }

  const queue = [...ledger.addresses].reverse();
  const work = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [address, { seq, role }] = next;
      const finding = role === 'record' ? await checkRecord(address, seq) : await checkObject(address, seq);
      if (finding) findings.push(finding);
      done += 1;
      onProgress?.({ doing: 'objects', done, of: ledger.addresses.size, bytes });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  const hasSealed = findings.some(({ code }) => code === 'sealed');
  for await (const object of vault.list()) {
    const finding = strangeness(object, ledger, mentioned);
    if (!finding) continue;
    // A sealed record may name others, as a decision its reason; without the key that cannot be told.
    const mayBeNamed = finding.code === 'unlogged' && hasSealed && object.bytes < SMALL;
    if (mayBeNamed && (await openRecord(held, finding.hash!)).kind === 'sealed') {
      findings.push({ ...finding, code: 'sealed', text: 'sealed bytes that only a sealed record may name' });
    } else findings.push(finding);
  }
  for (const address of mentioned) {
    // An address within a record may name what was never kept, as the hash of a text; what is here must be whole.
    if (ledger.addresses.has(address) || (await vault.check(address)) !== 'altered') continue;
    findings.push({ code: 'altered', hash: address, text: 'something that a record names is altered' });
  }
  return { findings: findings.sort(byPlace), checked: done, bytes, decisions };
}

/** Where the record of each decision is now. */
function placesOfDecisions(ledger: Ledger): Map<Hash, EvidenceEntry> {
  const places = new Map<Hash, EvidenceEntry>();
  for (const entry of ledger.decisions) {
    const where = entry.record === undefined ? null : ledger.find(entry.record);
    if (where?.kind === 'held') places.set(where.address, entry);
  }
  return places;
}

function decisionFault(held: ObjectsToVerify, entry: EvidenceEntry, body: RecordBody): Finding | null {
  const { seq } = entry;
  const publicKey = held.keys.get(entry.by);
  const isNamed = held.ledger.keys.some((key) => key.keyId === entry.by && key.seq < seq);
  if (!publicKey || !isNamed) {
    return {
      code: 'unknown_key',
      seq,
      hash: entry.by,
      text: `decision ${seq} is signed by a key the log does not name before it`,
    };
  }
  const decision = readDecision(body, entry, { publicKey, verify: held.verify });
  if (typeof decision !== 'string') return null;
  return { code: decision, seq, text: `decision ${seq} is not what its key signed for this place` };
}

/** Addresses anywhere in a record, such as that of a decision's reason: known, though no entry names them. */
function addressesIn(value: unknown): Hash[] {
  if (isAddress(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesIn) : [];
}

function strangeness(object: ListedObject, ledger: Ledger, mentioned: ReadonlySet<Hash>): Finding | null {
  const { hash, path } = object;
  if (hash === null) return { code: 'stray', path, text: 'a file in the vault whose name is no address' };
  const where = ledger.find(hash);
  if (where.kind === 'erased' || where.address !== hash) {
    return {
      code: 'not_erased',
      hash,
      text: 'logged as erased and still in the vault; open the case for writing to finish it',
    };
  }
  if (ledger.addresses.has(hash) || mentioned.has(hash)) return null;
  return {
    code: 'unlogged',
    hash,
    text: 'bytes that no entry names: left by an intake cut short, or put there by hand; no part of the record',
  };
}

const byPlace = (a: Finding, b: Finding): number =>
  (a.seq ?? Number.MAX_SAFE_INTEGER) - (b.seq ?? Number.MAX_SAFE_INTEGER) ||
  ((a.hash ?? '') < (b.hash ?? '') ? -1 : 1);
