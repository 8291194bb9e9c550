import { fromBase64, toBase64 } from '#tools/base64';
import { sha256 } from '#tools/hash';

/** One signature line of a note: `— name base64(4 bytes of key id ‖ signature)`. */
export type NoteSignature = { readonly name: string; readonly keyId: number; readonly signature: Uint8Array };

/** A signed note (C2SP signed-note): a text of whole lines, and signatures over exactly its bytes. */
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] };

/** One who signs notes with Ed25519. `publicKey` is 32 bytes, what `sign` gives 64. */
export type NoteSigner = {
  readonly name: string;
  readonly publicKey: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
};

/** A key whose signatures are believed, and the function that checks Ed25519 (RFC 8032), which comes from outside. */
export type NoteVerifier = {
  readonly name: string;
  readonly publicKey: Uint8Array;
  readonly verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
};

const ED25519 = 1;
const UTF8 = new TextEncoder();

/** The 32-bit key id of an Ed25519 note key: the first bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key). */
export function noteKeyId(name: string, publicKey: Uint8Array): number {
  const digest = sha256(concat(UTF8.encode(`${name}\n`), Uint8Array.of(ED25519), publicKey));
  return new DataView(digest.buffer, digest.byteOffset).getUint32(0);
}

/** The verifier key in its text form, `name+hex key id+base64(0x01 ‖ public key)`, as other tools take it. */
export function verifierKey(name: string, publicKey: Uint8Array): string {
  const id = noteKeyId(name, publicKey).toString(16).padStart(8, '0');
  return `${name}+${id}+${toBase64(concat(Uint8Array.of(ED25519), publicKey))}`;
}

/** Signs a text, which must end with a line feed, and gives the note. Several signers give several lines. */
export function signNote(text: string, signers: readonly NoteSigner[]): string {
  if (!text.endsWith('\n') || !isPlain(text)) {
    throw new RangeError('a note is whole lines without control characters; end it with a line feed');
  }
  const message = UTF8.encode(text);
  const lines = signers.map((signer) => {
    if (!isName(signer.name))
      throw new RangeError(`"${signer.name}" cannot name a note key; leave out spaces and plus signs`);
    const id = new Uint8Array(4);
    new DataView(id.buffer).setUint32(0, noteKeyId(signer.name, signer.publicKey));
    return `\u2014 ${signer.name} ${toBase64(concat(id, signer.sign(message)))}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** Reads a note without believing it; null when it is none. */
export function parseNote(note: string): Note | null {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n') || !isPlain(note)) return null;
  const lines = note.slice(split + 2, -1).split('\n');
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const parts = /^\u2014 ([^ +]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line);
    const bytes = parts && fromBase64(parts[2]!);
    if (!parts || !bytes || bytes.length < 5) return null;
    const keyId = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
    signatures.push({ name: parts[1]!, keyId, signature: bytes.subarray(4) });
  }
  return { text: note.slice(0, split + 1), signatures };
}

/**
 * The verifiers whose signature on the note holds. Signatures of unknown keys are passed over; one by a known key that
 * does not hold makes the whole note false (C2SP signed-note, "Verification"), and the answer null.
 */
export function openNote(note: Note, verifiers: readonly NoteVerifier[]): NoteVerifier[] | null {
  const message = UTF8.encode(note.text);
  const good: NoteVerifier[] = [];
  for (const { name, keyId, signature } of note.signatures) {
    const verifier = verifiers.find(
      (known) => known.name === name && noteKeyId(known.name, known.publicKey) === keyId,
    );
    if (!verifier) continue;
    if (!verifier.verify(verifier.publicKey, message, signature)) return null;
    good.push(verifier);
  }
  return good;
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const isName = (name: string): boolean => /^[^\s+]+$/u.test(name);
// Control characters other than the line feed are forbidden in notes (C2SP signed-note, "Format").
const isPlain = (text: string): boolean => text.isWellFormed() && !/[\0-\x09\x0b-\x1f]/.test(text);
