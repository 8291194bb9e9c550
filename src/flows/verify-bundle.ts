import type { ReadableBag } from '#edges/bag';
import type { Vault } from '#edges/vault';
import type { Hash } from '#model';
import type {
  BundleAbout,
  EvidenceEntry,
  Fault,
  Finding,
  ProvenEntry,
  ProvenHead,
  Remark,
  VerifySignature,
} from '#stages/preserve';
import {
  BUNDLE,
  goneFindings,
  isFault,
  makeLedger,
  objectOfPath,
  parseAbout,
  parseContents,
  parseProvenEntry,
  parseProvenHead,
  parseWithheld,
  pathOfObject,
  strangeKeys,
  verifyLog,
  verifyProofs,
} from '#stages/preserve';
import type { BagFaultCode, BagReport } from '#tools/bagit';
import { checkBag } from '#tools/bagit';
import { sha256Hex } from '#tools/hash';
import { bagVault } from './bag-vault.ts';
import type { CaseToVerify, VerifyProgress } from './case-to-verify.ts';
import { openRecord } from './sealed-record.ts';
import { verifyObjects } from './verify-objects.ts';
import { verifyTokens } from './verify-tokens.ts';

/** What was checked of a bundle and what was found. It holds when no finding is a fault. */
export type BundleReport = {
  readonly holds: boolean;
  readonly about: BundleAbout | null;
  readonly files: number;
  readonly entries: number;
  readonly objects: number;
  readonly decisions: number;
  readonly withheld: number;
  /** The key of the first entry: compare it with what the makers say elsewhere. */
  readonly firstKey: Hash | null;
  readonly findings: readonly Finding[];
};

const BAG_CODES: Readonly<Record<BagFaultCode, Fault | Remark>> = {
  no_declaration: 'malformed',
  bad_declaration: 'malformed',
  unknown_version: 'malformed',
  bad_encoding: 'malformed',
  no_manifest: 'malformed',
  unknown_algorithm: 'malformed',
  bad_manifest: 'malformed',
  bad_info: 'malformed',
  bad_fetch: 'malformed',
  listed_twice: 'malformed',
  outside: 'malformed',
  missing: 'missing',
  altered: 'altered',
  unlisted: 'added',
  odd: 'odd',
};

/** Checks a bundle from its bag inwards: files, proofs, heads, signatures, objects, decisions, list of contents. */
export async function verifyBundle(
  bag: ReadableBag,
  { verify, trusted, now }: { readonly verify: VerifySignature } & Pick<CaseToVerify, 'trusted' | 'now'>,
  onProgress?: (progress: VerifyProgress) => void,
): Promise<BundleReport> {
  const checked = await checkBag(bag, (done, of) => onProgress?.({ doing: 'objects', done, of, bytes: 0 }));
  const findings: Finding[] = checked.findings.map(({ code, path, text }) => ({
    code: BAG_CODES[code],
    text,
    ...(path !== undefined && { path }),
  }));
  for (const path of bag.paths) {
    const isTag = !path.startsWith('data/') && !path.startsWith('tagmanifest-');
    if (isTag && !checked.sha256.has(path))
      findings.push({ code: 'added', path, text: `${path} is in no manifest` });
  }
  const read = async (path: string): Promise<string> =>
    bag.paths.includes(path) ? new TextDecoder().decode(await bag.read(path)) : '';
  const about = parseAbout(await read(BUNDLE.about));
  if (!about) {
    findings.push({ code: 'malformed', path: BUNDLE.about, text: 'this bag is no evidence bundle' });
    const rest = { files: checked.files, entries: 0, objects: 0, decisions: 0, withheld: 0, firstKey: null };
    return { holds: false, about, ...rest, findings };
  }
  const vault = bagVault(bag, checked.sha256);
  const proven = linesOf(await read(BUNDLE.proofs), BUNDLE.proofs, parseProvenEntry, findings);
  const heads = linesOf(await read(BUNDLE.heads), BUNDLE.heads, parseProvenHead, findings);
  const keys = await keysOf(vault, proven);
  const publicKey = (keyId: Hash): Uint8Array | undefined => keys.get(keyId);
  const {
    entries,
    size,
    findings: proofFindings,
  } = verifyProofs({ origin: about.origin, entries: proven, heads, publicKey, verify });
  findings.push(...proofFindings);
  if (about.size !== size)
    findings.push({
      code: 'altered',
      path: BUNDLE.about,
      text: `says ${about.size} entries; the last head covers ${size}`,
    });
  if (about.whole)
    findings.push(...wholeLog(await read(BUNDLE.log), { about, heads, entries, verify, publicKey }));
  if ((await read(BUNDLE.checkpoint)) !== (heads.at(-1)?.note ?? '')) {
    findings.push({ code: 'altered', path: BUNDLE.checkpoint, text: 'is not the last head' });
  }

  const withheld = new Set(parseWithheld(await read(BUNDLE.withheld)) ?? []);
  const ledger = makeLedger(entries);
  findings.push(...goneFindings(ledger, entries), ...strangeKeys(ledger, entries));
  const objects = await verifyObjects({ origin: about.origin, vault, verify, ledger, keys }, onProgress);
  for (const finding of objects.findings) {
    const left = finding.code === 'missing' && finding.hash !== undefined && withheld.has(finding.hash);
    // In a bundle nothing lies about that no entry names.
    const code = left
      ? 'withheld'
      : finding.code === 'unlogged' || finding.code === 'stray'
        ? 'added'
        : finding.code;
    const words = left ? { text: `what entry ${finding.seq} names was left out of this bundle` } : {};
    findings.push({ ...finding, code, ...words });
  }
  findings.push(
    ...(await checkContents({ bag, checked, vault, entries, about }, await read(BUNDLE.contents))),
  );
  const timing = {
    vault,
    entries,
    heads: heads.map(({ note }) => note),
    ...(trusted && { trusted }),
    ...(now && { now }),
  };
  findings.push(...(await verifyTokens(timing)));
  return {
    holds: !findings.some(isFault),
    about,
    files: checked.files,
    entries: entries.length,
    objects: objects.checked,
    decisions: objects.decisions,
    withheld: withheld.size,
    firstKey: entries[0]?.by ?? null,
    findings,
  };
}

function linesOf<T>(text: string, path: string, parse: (line: string) => T | null, findings: Finding[]): T[] {
  const parsed: T[] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '') findings.push({ code: 'malformed', path, text: 'ends in the middle of a line' });
  for (const [index, line] of lines.entries()) {
    const value = parse(line);
    if (value === null) findings.push({ code: 'malformed', path, text: `line ${index + 1} cannot be read` });
    else parsed.push(value);
  }
  return parsed;
}

/** A bundle of the whole case has every line of the log: the head can be made anew, and nothing was left out. */
function wholeLog(
  text: string,
  held: {
    readonly about: BundleAbout;
    readonly heads: readonly ProvenHead[];
    readonly entries: readonly EvidenceEntry[];
    readonly verify: VerifySignature;
    readonly publicKey: (keyId: Hash) => Uint8Array | undefined;
  },
): Finding[] {
  const { about, verify, publicKey } = held;
  const lines = text.split('\n').slice(0, -1);
  const heads = held.heads.map(({ note }, index) => ({
    text: note,
    from: 'history' as const,
    line: index + 1,
  }));
  const encoder = new TextEncoder();
  const log = verifyLog({
    origin: about.origin,
    lines: lines.map((line) => encoder.encode(line)),
    heads,
    verify,
    publicKey,
  });
  const findings = [...log.findings];
  if (held.entries.length !== lines.length) {
    findings.push({
      code: 'missing',
      path: BUNDLE.proofs,
      text: `${lines.length} entries and ${held.entries.length} proofs`,
    });
  }
  return findings;
}

async function keysOf(vault: Vault, proven: readonly ProvenEntry[]): Promise<Map<Hash, Uint8Array>> {
  const ids = new Set<Hash>();
  for (const { entry } of proven) {
    for (const [, id] of entry.matchAll(/"by":"(sha256:[0-9a-f]{64})"/g)) ids.add(id!);
    if (entry.includes('"kind":"key"'))
      for (const [, id] of entry.matchAll(/"object":"(sha256:[0-9a-f]{64})"/g)) ids.add(id!);
  }
  const keys = new Map<Hash, Uint8Array>();
  for (const id of ids) if ((await vault.check(id)) === 'whole') keys.set(id, await vault.get(id));
  return keys;
}

/** Whatever is neither log nor object is bound to the log by the record of an export, which names its list. */
async function checkContents(
  bundle: {
    readonly bag: ReadableBag;
    readonly checked: BagReport;
    readonly vault: Vault;
    readonly entries: readonly EvidenceEntry[];
    readonly about: BundleAbout;
  },
  text: string,
): Promise<Finding[]> {
  const { bag, checked, entries, about } = bundle;
  const findings: Finding[] = [];
  const contents = parseContents(text);
  if (!contents)
    return [{ code: 'malformed', path: BUNDLE.contents, text: 'the list of contents cannot be read' }];
  const hash = sha256Hex(text);
  let named = false;
  for (const entry of entries.filter(({ kind }) => kind === 'export')) {
    const opened = entry.record === undefined ? null : await openRecord(bundle, entry.record);
    if (opened?.kind !== 'open' || opened.body['contents'] !== hash) continue;
    named = opened.body['tier'] === about.tier && opened.body['whole'] === about.whole;
  }
  if (!named)
    findings.push({
      code: 'altered',
      path: BUNDLE.contents,
      text: 'no export in the log names this list of contents',
    });
  for (const [path, expected] of contents) {
    if (!bag.paths.includes(path))
      findings.push({ code: 'missing', path, text: `${path} is in the list of contents and not here` });
    else if (checked.sha256.get(path) !== expected)
      findings.push({ code: 'altered', path, text: `${path} is not what the log says was exported` });
  }
  const ours = new Set<string>([
    BUNDLE.about,
    BUNDLE.contents,
    BUNDLE.log,
    BUNDLE.proofs,
    BUNDLE.heads,
    BUNDLE.checkpoint,
  ]);
  const tags = new Set(['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt']);
  for (const path of bag.paths) {
    const address = objectOfPath(path);
    const isObject = address !== null && path === pathOfObject(address);
    if (!isObject && !contents.has(path) && !ours.has(path) && !tags.has(path)) {
      findings.push({ code: 'added', path, text: `${path} is no part of what was exported` });
    }
  }
  return findings;
}
