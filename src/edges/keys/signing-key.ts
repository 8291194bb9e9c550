import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { join } from 'node:path';
import { toBase64 } from '#tools/base64';
import { sha256Name } from '#tools/hash';
import { readKeyFile, writeKeyFile } from './key-file.ts';
import type { KeyProtection, PassphraseSource, SigningKey } from './keys.ts';
import { KeyError } from './keys.ts';

/**
 * The person's signing key from `signing.key` in the config directory. When there is none it is made, unless `make` is
 * false. Throws `KeyError`.
 */
export async function openSigningKey(
  config: string,
  source: PassphraseSource,
  make = true,
): Promise<SigningKey> {
  const path = join(config, 'signing.key');
  const found = await readKeyFile(path, 'ed25519', source);
  if (found) {
    const key = createPrivateKey({ key: Buffer.from(found.secret), format: 'der', type: 'pkcs8' });
    const opened = signingKey(key, found.protection, false);
    if (toBase64(opened.publicKey) !== found.public) {
      throw new KeyError(
        'malformed',
        `${path} holds two keys that do not belong together; restore it from a backup`,
      );
    }
    return opened;
  }
  if (!make)
    throw new KeyError(
      'absent',
      `there is no signing key in ${config}; set SIJILL_CONFIG to the folder that has it`,
    );
  const key = generateKeyPairSync('ed25519').privateKey;
  const secret = new Uint8Array(key.export({ format: 'der', type: 'pkcs8' }));
  const head = { type: 'ed25519', public: toBase64(publicBytes(key)) } as const;
  const protection = await writeKeyFile(path, head, { secret, source });
  return protection === null
    ? await openSigningKey(config, source, false)
    : signingKey(key, protection, true);
}

function signingKey(key: KeyObject, protection: KeyProtection, created: boolean): SigningKey {
  const publicKey = publicBytes(key);
  return {
    keyId: sha256Name(publicKey),
    publicKey,
    protection,
    created,
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
}

function publicBytes(key: KeyObject): Uint8Array {
  // SubjectPublicKeyInfo ends with the 32 bytes of the key itself (RFC 8410 §4).
  return new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32));
}
