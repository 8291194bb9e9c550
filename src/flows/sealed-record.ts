import type { Hash } from '#model';
import type { RecordBody } from '#stages/preserve';
import { parseRecord, recordBytes } from '#stages/preserve';
import type { EvidenceEdges, EvidenceReading } from './evidence-edges.ts';

/** What is found where a record should be. `sealed`: protected, and there is no key to it here. */
export type OpenedRecord =
  | { readonly kind: 'open'; readonly body: RecordBody; readonly protected: boolean }
  | { readonly kind: 'sealed' | 'missing' | 'altered' | 'malformed' };

// The first line of every age file (age-encryption.org/v1).
const AGE = new TextEncoder().encode('age-encryption.org/');

/** Puts a salted record into the vault, under seal when it is about something protected, and gives its address. */
export async function sealRecord(
  edges: Pick<EvidenceEdges, 'vault' | 'random' | 'sealing'>,
  body: RecordBody,
  options: { readonly protected?: boolean } = {},
): Promise<Hash> {
  const bytes = recordBytes(body, edges.random(16));
  if (!options.protected) return (await edges.vault.put(bytes)).hash;
  return (await edges.vault.put(sealingOf(edges).seal(pieces(bytes)).sealed)).hash;
}

/** Reads a record, opening it when it is sealed and the key is there. */
export async function openRecord(
  edges: Pick<EvidenceReading, 'vault' | 'sealing'>,
  address: Hash,
): Promise<OpenedRecord> {
  let bytes: Uint8Array;
  try {
    bytes = await edges.vault.get(address);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code === 'missing' || code === 'altered') return { kind: code };
    throw error;
  }
  const isSealed = AGE.every((byte, index) => bytes[index] === byte);
  if (isSealed) {
    if (!edges.sealing) return { kind: 'sealed' };
    try {
      bytes = await gather(edges.sealing.unseal(pieces(bytes)));
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      if (code === 'not_for_this_key') return { kind: 'sealed' };
      if (code === 'altered') return { kind: 'altered' };
      throw error;
    }
  }
  const body = parseRecord(bytes);
  return body ? { kind: 'open', body, protected: isSealed } : { kind: 'malformed' };
}

/** The key to protected things, which whoever calls must have opened. */
export function sealingOf(edges: Pick<EvidenceReading, 'sealing'>): NonNullable<EvidenceReading['sealing']> {
  if (!edges.sealing) throw new TypeError('a protected thing needs the sealing key; open it before');
  return edges.sealing;
}

/** Bytes as a stream of one piece. */
export async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function gather(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
