import type { Notary, NotaryTrouble } from '#edges/notary';
import type { LogEntry } from '#model';
import { sha256 } from '#tools/hash';
import { parseCheckpoint, parseNote } from '#tools/merkle';
import type { TokenTime } from '#tools/timestamp';
import type { EvidenceEdges } from './evidence-edges.ts';
import { sealRecord } from './sealed-record.ts';

/** An authority: where it is asked, and the certificates, PEM or DER, that its tokens have to lead to. */
export type Authority = { readonly address: string; readonly roots: Uint8Array; readonly policy?: string };

/** What came of asking. `refused`: the authority answered, and its token does not hold. */
export type Stamped =
  | { readonly kind: 'stamped'; readonly entry: LogEntry; readonly size: number; readonly time: TokenTime }
  | NotaryTrouble
  | { readonly kind: 'refused'; readonly fault: string; readonly message: string }
  | { readonly kind: 'empty'; readonly message: string };

/**
 * Gets a time stamp over the last signed head (RFC 3161) and logs it: the token and the authority's certificates in the
 * vault, the size of the head and the moment of asking in the record. Nothing is claimed before the token has been
 * checked. Offline it answers with the trouble, and asking again later shows the delay: the entries say when they were
 * made, and the token when they were there.
 */
export async function appendToken(
  edges: EvidenceEdges,
  notary: Notary,
  asked: { readonly authority: Authority; readonly at: string },
): Promise<Stamped> {
  const { timestampRequest, verifyToken } = await import('#tools/timestamp');
  const { authority } = asked;
  const note = edges.log.checkpoint();
  const head = note === null ? null : parseCheckpoint(parseNote(note)?.text ?? '');
  if (note === null || !head)
    return { kind: 'empty', message: 'there is nothing to stamp yet; take something in first' };
  const data = new TextEncoder().encode(note);
  const nonce = edges.random(16);
  const answer = await notary.ask(authority.address, timestampRequest(sha256(data), nonce, authority.policy));
  if ('kind' in answer) return answer;
  const check = {
    data,
    nonce,
    roots: [authority.roots],
    ...(authority.policy !== undefined && { policy: authority.policy }),
  };
  const time = await verifyToken(answer, check);
  if (time.kind === 'refused') {
    const message = `the answer of ${authority.address} does not hold (${time.fault}); check its certificates or use another authority`;
    return { kind: 'refused', fault: time.fault, message };
  }
  const token = await edges.vault.put(answer);
  const roots = await edges.vault.put(authority.roots);
  const body = { format: 1, size: head.size, address: authority.address, roots: roots.hash, asked: asked.at };
  const record = await sealRecord(edges, body);
  const [entry] = await edges.log.append([{ kind: 'token', object: token.hash, record }]);
  return { kind: 'stamped', entry: entry!, size: head.size, time };
}
