import { createCipheriv, createDecipheriv, randomBytes, randomUUID, scrypt } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { fromBase64, toBase64 } from '#tools/base64';
import { canonicalJson } from '#tools/json';
import type { KeyProtection, PassphraseSource } from './keys.ts';
import { KeyError } from './keys.ts';

/** What stands open in a key file; it is bound to the secret, so that neither can be exchanged alone. */
type Head = { readonly format: 1; readonly type: 'ed25519' | 'age-x25519'; readonly public: string };

/** A key file as JSON. The secret is in the open, or under scrypt (RFC 7914) and AES-256-GCM (NIST SP 800-38D). */
type KeyFile = Head & {
  readonly protection: KeyProtection;
  readonly secret: string;
  readonly scrypt?: { readonly n: number; readonly r: number; readonly p: number; readonly salt: string };
  readonly nonce?: string;
};

/** A key read from its file, its secret open. */
export type OpenedKey = {
  readonly public: string;
  readonly secret: Uint8Array;
  readonly protection: KeyProtection;
};

// 128 MiB and about a third of a second a guess.
const COST = { n: 1 << 17, r: 8, p: 1 };
const derive = promisify<
  string,
  Uint8Array,
  number,
  { N: number; r: number; p: number; maxmem: number },
  Buffer
>(scrypt);

/** Reads a key; null when there is no such file. Throws `KeyError`. */
export async function readKeyFile(
  path: string,
  type: Head['type'],
  source: PassphraseSource,
): Promise<OpenedKey | null> {
  let text: string;
  try {
    const mode = (await stat(path)).mode;
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new KeyError(
        'too_open',
        `${path} can be read by others; make it yours alone: chmod 600 "${path}"`,
      );
    }
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof KeyError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new KeyError('no_permission', `cannot read the key ${path}; check who owns it`, error);
  }
  const file = parseKeyFile(text, path, type);
  if (file.protection === 'none')
    return { public: file.public, secret: decode(file.secret, path), protection: 'none' };
  return { public: file.public, secret: await decrypt(file, path, source), protection: 'passphrase' };
}

/** Writes a new key, readable by its owner alone; null when another process has just made one. Throws `KeyError`. */
export async function writeKeyFile(
  path: string,
  head: Omit<Head, 'format'>,
  key: { secret: Uint8Array; source: PassphraseSource },
): Promise<KeyProtection | null> {
  const open: Head = { format: 1, type: head.type, public: head.public };
  const file = await encrypt(open, key.secret, await passphraseOf(key.source, true));
  try {
    await writeOnce(path, `${canonicalJson(file)}\n`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw new KeyError(
      'no_permission',
      `cannot write the key ${path}; check who owns the folder and that the disk has room`,
      error,
    );
  }
  return file.protection;
}

async function passphraseOf(source: PassphraseSource, confirm: boolean): Promise<string | null> {
  switch (source.kind) {
    case 'none':
      return null;
    case 'given':
      return source.passphrase;
    case 'ask':
      return await source.ask({ confirm });
  }
}

async function encrypt(head: Head, secret: Uint8Array, passphrase: string | null): Promise<KeyFile> {
  if (passphrase === null) return { ...head, protection: 'none', secret: toBase64(secret) };
  if (passphrase === '')
    throw new KeyError(
      'passphrase_needed',
      'an empty passphrase protects nothing; give one, or choose none in so many words',
    );
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(passphrase, salt, COST), nonce);
  cipher.setAAD(Buffer.from(canonicalJson(head)));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  return {
    ...head,
    protection: 'passphrase',
    scrypt: { ...COST, salt: toBase64(salt) },
    nonce: toBase64(nonce),
    secret: toBase64(sealed),
  };
}

async function decrypt(file: KeyFile, path: string, source: PassphraseSource): Promise<Uint8Array> {
  const passphrase = await passphraseOf(source, false);
  if (passphrase === null) {
    throw new KeyError(
      'passphrase_needed',
      `the key ${path} has a passphrase; set SIJILL_PASSPHRASE or run this in a terminal`,
    );
  }
  const sealed = decode(file.secret, path);
  const head: Head = { format: file.format, type: file.type, public: file.public };
  try {
    const key = await deriveKey(passphrase, decode(file.scrypt?.salt ?? '', path), file.scrypt ?? COST);
    const decipher = createDecipheriv('aes-256-gcm', key, decode(file.nonce ?? '', path));
    decipher.setAAD(Buffer.from(canonicalJson(head)));
    decipher.setAuthTag(sealed.subarray(-16));
    return new Uint8Array(Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]));
  } catch (error) {
    throw new KeyError('wrong_passphrase', `the passphrase does not open the key ${path}; try again`, error);
  }
}

async function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  cost: { n: number; r: number; p: number },
): Promise<Buffer> {
  // Typed on another keyboard the same letters may come composed or not.
  const options = { N: cost.n, r: cost.r, p: cost.p, maxmem: 256 * cost.n * cost.r };
  return await derive(passphrase.normalize('NFKC'), salt, 32, options);
}

function parseKeyFile(text: string, path: string, type: Head['type']): KeyFile {
  try {
    const file = JSON.parse(text) as Partial<KeyFile>;
    const complete =
      file.format === 1 &&
      file.type === type &&
      typeof file.public === 'string' &&
      typeof file.secret === 'string';
    if (complete && (file.protection === 'none' || file.protection === 'passphrase')) return file as KeyFile;
  } catch {
    // Falls through to the one message.
  }
  throw new KeyError('malformed', `${path} is no ${type} key file of format 1; restore it from a backup`);
}

function decode(text: string, path: string): Uint8Array {
  const bytes = fromBase64(text);
  if (!bytes) throw new KeyError('malformed', `${path} is damaged; restore it from a backup`);
  return bytes;
}

/** Whole or not at all: two processes that make the first key at once must not each believe in another one. */
async function writeOnce(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
    await link(draft, path);
  } finally {
    await file.close();
    await unlink(draft);
  }
}
