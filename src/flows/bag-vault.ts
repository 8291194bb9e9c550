import type { ReadableBag } from '#edges/bag';
import type { Vault } from '#edges/vault';
import type { Hash } from '#model';
import { objectOfPath, pathOfObject } from '#stages/preserve';

/**
 * The objects of a bundle as a vault that can only be read. `sha256` has the hashes that checking the bag has found, so
 * that nothing is read twice.
 */
export function bagVault(bag: ReadableBag, sha256: ReadonlyMap<string, string>): Vault {
  const paths = new Set(bag.paths);
  const refuse = async (): Promise<never> => {
    throw new TypeError('a bundle is only read; write into a case');
  };
  const check = async (hash: Hash): Promise<'whole' | 'altered' | 'missing'> => {
    const path = pathOfObject(hash);
    if (!paths.has(path)) return 'missing';
    const found = sha256.get(path) ?? (await bag.hash(path, ['sha256'])).get('sha256');
    return `sha256:${found}` === hash ? 'whole' : 'altered';
  };
  return {
    put: refuse,
    remove: refuse,
    sweep: refuse,
    check,
    has: async (hash) => paths.has(pathOfObject(hash)),
    get: async (hash) => {
      const state = await check(hash);
      if (state !== 'whole')
        throw Object.assign(new Error(`${hash} is ${state} in the bundle`), { code: state });
      return await bag.read(pathOfObject(hash));
    },
    stream: (hash) => bag.stream(pathOfObject(hash)),
    async *list() {
      for (const path of bag.paths) {
        if (path.startsWith('data/vault/')) yield { hash: objectOfPath(path), path, bytes: 0 };
      }
    },
  };
}
