import type { ManifestLine } from './manifest.ts';
import { parseFetch, parseManifest, staysInside } from './manifest.ts';
import { decodeText, parseBagInfo, parseDeclaration } from './tag-file.ts';

/** Hash functions a manifest may be in (RFC 8493 §2.4 and what older bags use). */
export type BagAlgorithm = 'md5' | 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512';

/** A bag to read: every file below it by its path with slashes, and what reads one. */
export type BagSource = {
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly hash: (
    path: string,
    algorithms: readonly BagAlgorithm[],
  ) => Promise<ReadonlyMap<BagAlgorithm, string>>;
};

/** What may be wrong with a bag. `odd` is no fault: the bag is valid and something in it should not be done. */
export type BagFaultCode =
  | 'no_declaration'
  | 'bad_declaration'
  | 'unknown_version'
  | 'bad_encoding'
  | 'no_manifest'
  | 'unknown_algorithm'
  | 'bad_manifest'
  | 'bad_info'
  | 'bad_fetch'
  | 'listed_twice'
  | 'outside'
  | 'missing'
  | 'altered'
  | 'unlisted'
  | 'odd';

/** One thing found, with the path it is about. */
export type BagFinding = { readonly code: BagFaultCode; readonly path?: string; readonly text: string };

/** What a check found. It is valid when every finding is `odd`. `sha256` has what was read, for bags that list it. */
export type BagReport = {
  readonly valid: boolean;
  readonly files: number;
  readonly sha256: ReadonlyMap<string, string>;
  readonly findings: readonly BagFinding[];
};

const VERSIONS = ['0.93', '0.94', '0.95', '0.96', '0.97', '1.0'];
const LENGTHS: Readonly<Record<BagAlgorithm, number>> = {
  md5: 32,
  sha1: 40,
  sha224: 56,
  sha256: 64,
  sha384: 96,
  sha512: 128,
};
// Files that systems make and take away by themselves.
const SYSTEM_FILES = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

type Listing = {
  readonly name: string;
  readonly algorithm: BagAlgorithm;
  readonly tag: boolean;
  readonly lines: readonly ManifestLine[];
};

/** Checks a bag whole: complete and, file by file, unaltered (RFC 8493 §3). */
export async function checkBag(
  bag: BagSource,
  onFile?: (done: number, of: number) => void,
): Promise<BagReport> {
  const findings: BagFinding[] = [];
  const add = (code: BagFaultCode, text: string, path?: string): void => {
    findings.push({ code, text, ...(path !== undefined && { path }) });
  };
  const sha256 = new Map<string, string>();
  const report = (files: number): BagReport => ({
    sha256,
    valid: findings.every(({ code }) => code === 'odd'),
    files,
    findings,
  });
  if (!bag.paths.includes('bagit.txt')) {
    add('no_declaration', 'there is no bagit.txt; this is no bag', 'bagit.txt');
    return report(0);
  }
  const declaration = parseDeclaration(await bag.read('bagit.txt'));
  if (!declaration) {
    add('bad_declaration', 'bagit.txt does not say version and encoding as it must', 'bagit.txt');
    return report(0);
  }
  const { version, encoding } = declaration;
  if (!VERSIONS.includes(version))
    add('unknown_version', `version ${version} of BagIt is not known`, 'bagit.txt');

  const listings = await readListings(bag, { version, encoding }, add);
  if (!listings.some(({ tag }) => !tag)) add('no_manifest', 'there is no manifest of the payload');
  await checkTagFiles(bag, { version, encoding }, add);

  const expected = new Map<string, Map<BagAlgorithm, string>>();
  for (const listing of listings) {
    for (const { path, hash } of uniqueLines(listing, version, add)) {
      if (!staysInside(path) || (!listing.tag && !path.startsWith('data/'))) {
        add('outside', `${listing.name} names ${path}, which is not in the bag`, path);
        continue;
      }
      const hashes = expected.get(path) ?? new Map<BagAlgorithm, string>();
      expected.set(path, hashes.set(listing.algorithm, hash));
    }
  }
  const present = new Set(bag.paths);
  let done = 0;
  for (const [path, hashes] of expected) {
    const found = findPath(path, present);
    if (found === null) {
      if (SYSTEM_FILES.test(path))
        add('odd', `${path} is listed and not there; systems make such files by themselves`, path);
      else add('missing', `${path} is listed and not there`, path);
    } else {
      if (found !== path) add('odd', `${path} is listed and is there as ${found}`, path);
      const actual = await bag.hash(found, [...hashes.keys()]);
      const known = actual.get('sha256');
      if (known !== undefined) sha256.set(path, known);
      const wrong = [...hashes].filter(([algorithm, hash]) => actual.get(algorithm) !== hash);
      if (wrong.length > 0)
        add('altered', `${path} is not what ${wrong.map(([name]) => name).join(' and ')} says`, path);
    }
    done += 1;
    onFile?.(done, expected.size);
  }
  checkComplete(bag.paths, listings, add);
  return report(expected.size);
}

type Add = (code: BagFaultCode, text: string, path?: string) => void;

async function readListings(
  bag: BagSource,
  said: { version: string; encoding: string },
  add: Add,
): Promise<Listing[]> {
  const listings: Listing[] = [];
  for (const name of bag.paths) {
    const parts = /^(tag)?manifest-([A-Za-z0-9-]+)\.txt$/.exec(name);
    if (!parts) continue;
    const algorithm = parts[2]!.toLowerCase().replaceAll('-', '');
    if (!Object.hasOwn(LENGTHS, algorithm)) {
      add('unknown_algorithm', `${name} is in a hash function that is not known`, name);
      continue;
    }
    const text = decodeText(await bag.read(name), said.encoding);
    if (text === null) {
      add('bad_encoding', `${name} is not in ${said.encoding}`, name);
      continue;
    }
    const { lines, unreadable, oddities } = parseManifest(text, said.version);
    if (
      unreadable.length > 0 ||
      lines.some(({ hash }) => hash.length !== LENGTHS[algorithm as BagAlgorithm])
    ) {
      add('bad_manifest', `${name} has lines that name no file with its hash`, name);
    }
    for (const oddity of oddities) add('odd', `${name} is written in an odd way (${oddity})`, name);
    listings.push({ name, algorithm: algorithm as BagAlgorithm, tag: parts[1] !== undefined, lines });
  }
  return listings;
}

async function checkTagFiles(
  bag: BagSource,
  said: { version: string; encoding: string },
  add: Add,
): Promise<void> {
  if (bag.paths.includes('bag-info.txt')) {
    const text = decodeText(await bag.read('bag-info.txt'), said.encoding);
    if (text === null || parseBagInfo(text) === null)
      add('bad_info', 'bag-info.txt cannot be read', 'bag-info.txt');
  }
  if (bag.paths.includes('fetch.txt')) {
    const text = decodeText(await bag.read('fetch.txt'), said.encoding);
    const paths = text === null ? null : parseFetch(text, said.version);
    if (paths === null) add('bad_fetch', 'fetch.txt cannot be read', 'fetch.txt');
    for (const path of paths ?? []) {
      if (!staysInside(path) || !path.startsWith('data/'))
        add('outside', `fetch.txt names ${path}, which is not in the payload`, path);
    }
  }
}

/** From version 1.0 on a path stands once in a manifest; before, twice was bad manners unless the hashes differ. */
function uniqueLines(listing: Listing, version: string, add: Add): ManifestLine[] {
  const seen = new Map<string, string>();
  for (const { path, hash } of listing.lines) {
    const before = seen.get(path);
    if (before === undefined) seen.set(path, hash);
    else if (before !== hash || version === '1.0')
      add('listed_twice', `${listing.name} lists ${path} twice`, path);
    else add('odd', `${listing.name} lists ${path} twice`, path);
  }
  return [...seen].map(([path, hash]) => ({ path, hash }));
}

/** The file a listed path means: itself, or on systems that spell letters or their case otherwise, the one of that name. */
function findPath(path: string, present: ReadonlySet<string>): string | null {
  if (present.has(path)) return path;
  const fold = (name: string): string => name.normalize('NFC').toLowerCase();
  const folded = fold(path);
  for (const name of present) if (fold(name) === folded) return name;
  return null;
}

/** Every payload file stands in every payload manifest from 1.0 on, and in one before (RFC 8493 §2.1.3). */
function checkComplete(paths: readonly string[], listings: readonly Listing[], add: Add): void {
  const manifests = listings.filter(({ tag }) => !tag);
  for (const { name, lines } of manifests) {
    const listed = new Set(lines.flatMap(({ path }) => [path, path.normalize('NFC'), path.normalize('NFD')]));
    for (const path of paths) {
      if (path.startsWith('data/') && !listed.has(path))
        add('unlisted', `${path} is in the payload and not in ${name}`, path);
    }
  }
}
