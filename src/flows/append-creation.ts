import type { LogEntry } from '#model';
import type { EvidenceEdges } from './evidence-edges.ts';
import { sealRecord } from './sealed-record.ts';

/**
 * The first entry of a case: its key, whose public half goes into the vault (its address is the key's id), and whether
 * the secret half has a passphrase.
 */
export async function appendCreation(
  edges: EvidenceEdges,
  about: { readonly protection: 'passphrase' | 'none'; readonly tool: string },
): Promise<LogEntry> {
  const key = await edges.vault.put(edges.signer.publicKey);
  const record = await sealRecord(edges, { format: 1, protection: about.protection, tool: about.tool });
  const [entry] = await edges.log.append([{ kind: 'created', object: key.hash, record }]);
  return entry!;
}
