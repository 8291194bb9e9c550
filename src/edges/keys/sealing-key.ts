import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { readKeyFile, writeKeyFile } from './key-file.ts';
import type { KeyProtection, PassphraseSource, SealingKey } from './keys.ts';
import { KeyError } from './keys.ts';

const HASH_SECRET = 32;

/**
 * The key to protected material from `sealing.key` in the config directory. When there is none it is made, unless
 * `make` is false. Whoever loses it loses what is sealed. Throws `KeyError`.
 */
export async function openSealingKey(
  config: string,
  source: PassphraseSource,
  make = true,
): Promise<SealingKey> {
  const path = join(config, 'sealing.key');
  const found = await readKeyFile(path, 'age-x25519', source);
  if (found) {
    const opened = await fromSecret(found.secret, found.protection, false);
    if (opened.recipient !== found.public) {
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
      `there is no key to protected material in ${config}; set SIJILL_CONFIG to the folder that has it`,
    );
  const identity = await generateX25519Identity();
  const secret = new Uint8Array(Buffer.concat([randomBytes(HASH_SECRET), Buffer.from(identity)]));
  const head = { type: 'age-x25519', public: await identityToRecipient(identity) } as const;
  const protection = await writeKeyFile(path, head, { secret, source });
  return protection === null
    ? await openSealingKey(config, source, false)
    : await fromSecret(secret, protection, true);
}

async function fromSecret(
  secret: Uint8Array,
  protection: KeyProtection,
  created: boolean,
): Promise<SealingKey> {
  const hashSecret = secret.slice(0, HASH_SECRET);
  const identity = Buffer.from(secret.subarray(HASH_SECRET)).toString('latin1');
  const recipient = await identityToRecipient(identity);
  return {
    recipient,
    protection,
    created,
    seal: (plain) => {
      const hash = createHmac('sha256', hashSecret);
      let bytes = 0;
      let keyedHash: string | undefined;
      async function* counted(): AsyncGenerator<Uint8Array> {
        for await (const piece of plain) {
          hash.update(piece);
          bytes += piece.length;
          yield piece;
        }
        keyedHash = `hmac-sha256:${hash.digest('hex')}`;
      }
      async function* sealed(): AsyncGenerator<Uint8Array> {
        const encrypter = new Encrypter();
        encrypter.addRecipient(recipient);
        yield* await encrypter.encrypt(asStream(counted()));
      }
      return {
        sealed: sealed(),
        plain: () => {
          if (keyedHash === undefined)
            throw new Error('asked what went under seal before all of it had; read `sealed` to its end');
          return { bytes, keyedHash };
        },
      };
    },
    async *unseal(sealed) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      try {
        yield* await decrypter.decrypt(asStream(sealed));
      } catch (error) {
        if (error instanceof Error && /no identity matched/i.test(error.message)) {
          throw new KeyError(
            'not_for_this_key',
            'this is sealed for another key; ask the person who added it',
            error,
          );
        }
        if (isOfAge(error))
          throw new KeyError('altered', 'what is sealed does not open; restore it from a backup', error);
        throw error;
      }
    },
  };
}

/** Errors that come with a code are of the disk or ours; what age throws has none. */
function isOfAge(error: unknown): boolean {
  return error instanceof Error && !('code' in error);
}

function asStream(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      // Copied: what reads a file may use its buffer again before age has read this piece.
      else controller.enqueue(new Uint8Array(next.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
