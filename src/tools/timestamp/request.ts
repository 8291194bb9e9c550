import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';
import { OID } from './object-identifiers.ts';

/**
 * A time-stamp request (RFC 3161 §2.4.1) over a SHA-256, in DER. The nonce, 8 to 20 random bytes, ties the answer to this
 * request; the authority's certificate is asked for, so that the token can be checked years later.
 */
export function timestampRequest(sha256: Uint8Array, nonce: Uint8Array, policy?: string): Uint8Array {
  if (sha256.length !== 32) throw new RangeError(`${sha256.length} bytes are no SHA-256; give 32`);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: OID.sha256 }),
      hashedMessage: new OctetString({ valueHex: sha256.slice().buffer }),
    }),
    nonce: new Integer({ valueHex: positive(nonce).slice().buffer }),
    certReq: true,
    ...(policy !== undefined && { reqPolicy: policy }),
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** The nonce as a positive DER integer: no superfluous zero in front, and one when the first bit is set (X.690 §8.3). */
export function positive(nonce: Uint8Array): Uint8Array {
  let begin = 0;
  while (begin < nonce.length - 1 && nonce[begin] === 0) begin += 1;
  const bytes = nonce.subarray(begin);
  return (bytes[0] ?? 0) >= 0x80 ? Uint8Array.of(0, ...bytes) : bytes;
}
