import type { Vault } from '#edges/vault';
import type { EvidenceEntry, Finding, OutsideTime } from '#stages/preserve';
import { checkTimes, isAddress } from '#stages/preserve';
import { parseCheckpoint, parseNote } from '#tools/merkle';
import { openRecord } from './sealed-record.ts';

/** Tokens and the heads they may be of. `trusted`: certificates of the one who checks; without them those of the case. */
export type TokensToVerify = {
  readonly vault: Vault;
  readonly entries: readonly EvidenceEntry[];
  readonly heads: readonly string[];
  readonly trusted?: readonly Uint8Array[];
  readonly now?: Date;
};

/** Checks every token, and every entry's time against the good ones. */
export async function verifyTokens(held: TokensToVerify): Promise<Finding[]> {
  const tokens = held.entries.filter(({ kind }) => kind === 'token');
  if (tokens.length === 0) return [];
  const findings: Finding[] = [];
  const times: OutsideTime[] = [];
  for (const entry of tokens) {
    const checked = await verifyOne(held, entry);
    findings.push(checked.finding);
    if (checked.time) times.push(checked.time);
  }
  return [...findings, ...checkTimes(held.entries, times)];
}

async function verifyOne(
  held: TokensToVerify,
  entry: EvidenceEntry,
): Promise<{ finding: Finding; time?: OutsideTime }> {
  const { verifyToken } = await import('#tools/timestamp');
  const { seq } = entry;
  const bad = (text: string): { finding: Finding } => ({ finding: { code: 'bad_token', seq, text } });
  const record = entry.record === undefined ? null : await openRecord(held, entry.record);
  if (record?.kind !== 'open' || entry.object === undefined)
    return bad(`the token of entry ${seq} has no record that can be read`);
  const { size, roots } = record.body;
  const note = held.heads.find((one) => parseCheckpoint(parseNote(one)?.text ?? '')?.size === size);
  if (note === undefined)
    return bad(`the head over ${String(size)} entries that entry ${seq} has a time for is not here`);
  if (!isAddress(roots)) return bad(`entry ${seq} names no certificates`);
  let token: Uint8Array;
  let own: Uint8Array;
  try {
    [token, own] = [await held.vault.get(entry.object), await held.vault.get(roots)];
  } catch {
    return bad(`the token of entry ${seq} or its certificates are not here, or altered`);
  }
  const data = new TextEncoder().encode(note);
  const trust = held.trusted === undefined ? { roots: [own] } : { roots: held.trusted, others: [own] };
  const verdict = await verifyToken(token, { data, ...trust, ...(held.now && { now: held.now }) });
  if (verdict.kind === 'refused') return bad(`the token of entry ${seq} does not hold (${verdict.fault})`);
  const whose = held.trusted === undefined ? ', a certificate kept with the case' : '';
  const ended = verdict.expired ? '; its certificate has ended since' : '';
  const text = `${String(size)} entries were there at ${verdict.time.toISOString()}, says ${verdict.authority}, vouched for by ${verdict.root}${whose}${ended}`;
  const time = {
    size: size as number,
    time: verdict.time.getTime(),
    accuracy: (verdict.accuracy ?? 0) * 1000,
  };
  return { finding: { code: 'timed', seq, text }, time };
}
