import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadableBag, WritableBag } from '#edges/bag';
import type { PassphraseSource, SealingKey } from '#edges/keys';
import type { Notary } from '#edges/notary';
import type { Store } from '#edges/store';
import type {
  BackupPlace,
  BackupSource,
  Case,
  CaseToVerify,
  FileEdges,
  ReadingEdges,
  ViewEdges,
} from '#flows';
import { createCase, finishErasures } from '#flows';
import type { Solver } from '#model';

// The outside is loaded when it is asked for: a command that answers a short question does not wait for a database.

/** Kept beside the installed packages: an empty database takes seconds to make and a fraction of one to copy. */
const CACHE = fileURLToPath(new URL('../../node_modules/.sijill/database', import.meta.url));

/** Files, folders and archives. */
export async function openFileEdges(): Promise<FileEdges> {
  const [{ openFiles }, { openArchive, isArchive }] = await Promise.all([
    import('#edges/files'),
    import('#edges/archive'),
  ]);
  return { openFiles, openArchive, isArchive };
}

/** What reading without storing needs. */
export async function openReading(): Promise<ReadingEdges> {
  const [files, { openGazetteer }] = await Promise.all([openFileEdges(), import('#edges/gazetteer')]);
  return { ...files, gazetteer: await openGazetteer() };
}

/** What exact reasoning needs. */
export async function openSolver(): Promise<Solver> {
  const { loadHighsSolver } = await import('#edges/solver');
  return await loadHighsSolver();
}

/** How a case is opened. `create`: a folder that is not there, or is empty, becomes a new case. */
export type Opening = { readonly create?: boolean; readonly sealing?: boolean; readonly config?: string };

/** An open case and the way to end it; nothing else may open the case until then. */
export type OpenCase = { readonly case: Case; readonly close: () => Promise<void> };

/** Opens a case with this person's keys and takes its lock. Throws what the edges throw, each saying what to do. */
export async function openCase(path: string, opening: Opening = {}): Promise<OpenCase> {
  const { createCaseFolder, isNewFolder, readCaseFolder } = await import('#edges/case-folder');
  const [{ takeLock }, { systemClock, systemRandom }] = await Promise.all([
    import('#edges/lock'),
    import('#edges/clock'),
  ]);
  const random = systemRandom();
  const isNew = opening.create === true && (await isNewFolder(path));
  const keys = await openKeys(opening);
  const { folder, id, derived } = isNew
    ? await createCaseFolder(path, newId(random))
    : await readCaseFolder(path);
  const lock = await takeLock(folder);
  const closing: (() => Promise<void>)[] = [lock.release];
  const close = async (): Promise<void> => {
    for (const end of closing.toReversed()) await end();
  };
  try {
    const clock = systemClock();
    const vault = await (await import('#edges/vault')).openVault(folder);
    const { openLog } = await import('#edges/log');
    const origin = originOf(id);
    const log = await openLog(folder, {
      origin,
      clock,
      signer: keys.signer,
      lastSeen: keys.lastSeen(origin),
    });
    closing.push(log.close);
    const store = await openDerived(derived, id);
    closing.push(store.close);
    const held: Case = {
      id,
      folder,
      vault,
      log,
      store,
      clock,
      random,
      signer: keys.signer,
      protection: keys.signer.protection,
      verify: keys.verify,
      ...(keys.sealing && { sealing: keys.sealing }),
      gazetteer: once(async () => (await import('#edges/gazetteer')).openGazetteer()),
      solver: once(openSolver),
    };
    await vault.sweep();
    await finishErasures(held);
    await createCase(held);
    return { case: held, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What checking a case needs. It takes no lock and no key, and writes nothing. */
export async function openCaseToVerify(path: string): Promise<CaseToVerify & { readonly folder: string }> {
  const { readCaseFolder } = await import('#edges/case-folder');
  const { folder, id } = await readCaseFolder(path);
  const { openVault } = await import('#edges/vault');
  const { readRawLog } = await import('#edges/log');
  const { configDirectory, lastSeenPath, verifySignature } = await import('#edges/keys');
  const origin = originOf(id);
  const log = await readRawLog(folder, lastSeenPath(configDirectory(process.env), origin));
  return { folder, origin, vault: await openVault(folder), log, verify: verifySignature };
}

/** What the views of an open case need beside it. */
export async function openViewEdges(path: string): Promise<ViewEdges> {
  const { readOutlines } = await import('#edges/gazetteer');
  return { outlines: readOutlines, toVerify: () => openCaseToVerify(path) };
}

/** A case to copy, which another process may hold, and the new folder it goes to. */
export async function openBackup(
  path: string,
  to: string,
): Promise<{ from: BackupSource; place: BackupPlace }> {
  const { createCaseFolder, readCaseFolder } = await import('#edges/case-folder');
  const [{ openVault }, { openLog, writeLogCopy }, { systemClock }] = await Promise.all([
    import('#edges/vault'),
    import('#edges/log'),
    import('#edges/clock'),
  ]);
  const { folder, id } = await readCaseFolder(path);
  const copy = await createCaseFolder(to, id);
  const place = { origin: originOf(id), clock: systemClock() };
  return {
    from: { vault: await openVault(folder), openLog: () => openLog(folder, place) },
    place: { vault: await openVault(copy.folder), folder: copy.folder, writeLogCopy },
  };
}

/** A folder to write a bundle into, with the page that checks it. Throws when it is not empty. */
export async function openNewBundle(path: string): Promise<{ bag: WritableBag; verifier: Uint8Array }> {
  const { createBagFolder } = await import('#edges/bag');
  const { readFile } = await import('node:fs/promises');
  const page = fileURLToPath(new URL('./verifier/verify.html', import.meta.url));
  return { verifier: new Uint8Array(await readFile(page)), bag: await createBagFolder(path) };
}

/** A bundle to check; no key is needed and nothing is written. */
export async function openBundle(
  path: string,
): Promise<{ bag: ReadableBag; verify: CaseToVerify['verify'] }> {
  const [{ openBagFolder }, { verifySignature }] = await Promise.all([
    import('#edges/bag'),
    import('#edges/keys'),
  ]);
  return { bag: await openBagFolder(path), verify: verifySignature };
}

/** What asks time-stamp authorities. */
export async function openTimeStamps(): Promise<Notary> {
  const { openNotary } = await import('#edges/notary');
  return openNotary();
}

/** Where the sample case lies when nothing else is said, and the keys it uses. */
export async function demoPlaces(): Promise<{ folder: string; config: string }> {
  const { configDirectory, dataDirectory } = await import('#edges/keys');
  return {
    folder: join(dataDirectory(process.env), 'sample-case'),
    config: join(configDirectory(process.env), 'sample'),
  };
}

function originOf(id: string): string {
  return `sijill/${id}`;
}

function newId(random: (length: number) => Uint8Array): string {
  return Buffer.from(random(12)).toString('hex');
}

async function openKeys(opening: Opening): Promise<{
  signer: Awaited<ReturnType<typeof import('#edges/keys')['openSigningKey']>>;
  sealing: SealingKey | null;
  verify: typeof import('#edges/keys')['verifySignature'];
  lastSeen: (origin: string) => string;
}> {
  const { configDirectory, lastSeenPath, openSealingKey, openSigningKey, passphraseFrom, verifySignature } =
    await import('#edges/keys');
  const config = opening.config ?? configDirectory(process.env);
  const given =
    process.env['SIJILL_PASSPHRASE'] !== undefined || (process.stdin.isTTY && opening.config === undefined);
  // Where nobody can be asked a new key has no passphrase; the first entry of the log says so.
  const source = given
    ? askedOnce(passphraseFrom(process.env, { input: process.stdin, output: process.stderr }))
    : ({ kind: 'none' } as const);
  const signer = await openSigningKey(config, source);
  const sealing = opening.sealing === true ? await openSealingKey(config, source) : null;
  return { signer, sealing, verify: verifySignature, lastSeen: (origin) => lastSeenPath(config, origin) };
}

/** A person has one passphrase for both keys, and is asked for it once. */
function askedOnce(source: PassphraseSource): PassphraseSource {
  if (source.kind !== 'ask') return source;
  let asked: Promise<string> | undefined;
  return {
    kind: 'ask',
    ask: (about) => {
      asked ??= source.ask(about);
      return asked;
    },
  };
}

async function openDerived(folder: string, id: string): Promise<Store> {
  const { openPglite, openPostgres, openStore } = await import('#edges/store');
  const url = process.env['DATABASE_URL'];
  if (url !== undefined && url !== '') {
    const schema = `case_${id.replaceAll('-', '_')}`;
    return await openStore(() => openPostgres({ url, schema }));
  }
  return await openStore(() => openPglite({ folder, cache: CACHE }));
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
