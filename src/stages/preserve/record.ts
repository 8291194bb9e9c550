import { toBase64 } from '#tools/base64';
import { canonicalJson } from '#tools/json';

/** A plain object of JSON values, without the salt that its record adds. */
export type RecordBody = Readonly<Record<string, unknown>>;

/**
 * The bytes of a record: canonical JSON (RFC 8785) of the body with a salt of at least 16 random bytes. Who knows the
 * address and guesses the body, say a short name, cannot tell whether the guess is right.
 */
export function recordBytes(body: RecordBody, salt: Uint8Array): Uint8Array {
  if (salt.length < 16)
    throw new RangeError(`a salt of ${salt.length} bytes can be guessed; give at least 16`);
  return new TextEncoder().encode(canonicalJson({ ...body, salt: toBase64(salt) }));
}

/** The body of a record, salt included; null when the bytes are not the one spelling of a salted record. */
export function parseRecord(bytes: Uint8Array): RecordBody | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value) || canonicalJson(value) !== text)
      return null;
    return typeof (value as RecordBody)['salt'] === 'string' ? (value as RecordBody) : null;
  } catch {
    return null;
  }
}
