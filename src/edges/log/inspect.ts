import type { Frontier } from '#tools/merkle';
import { appendLeaf, EMPTY_FRONTIER, frontierRoot, leafHash, openNote, parseNote } from '#tools/merkle';
import type { ReadHead } from './heads.ts';
import { checkpointPath, readHeadFile, readHistory } from './heads.ts';
import type { LogSigner } from './log.ts';
import { LogError } from './log.ts';
import { linesOf, listSegments } from './segments.ts';

/** The log as found: the tree its last head signs, and what lies behind it unsigned. */
export type Inspected = {
  readonly tree: Frontier;
  readonly last: string | null;
  /** Where the history's last whole line ends. */
  readonly historyEnd: number;
  /** The segment that holds the last signed entry, and where that entry ends in it; null when nothing is signed. */
  readonly end: { readonly path: string; readonly first: number; readonly offset: number } | null;
  /** Segments with anything behind the last signed entry, the first possibly in its middle. */
  readonly tail: readonly { readonly path: string; readonly from: number }[];
  readonly tailEntries: number;
};

/** What the log is compared with when it is opened. */
export type Known = { readonly origin: string; readonly signer?: LogSigner; readonly lastSeen?: string };

/** Reads the log through and compares it with its last head and the one kept outside. Throws `LogError`. */
export async function inspectLog(folder: string, known: Known): Promise<Inspected> {
  // In the reverse of the order they are written in: read beside a writer, none is ahead of what is read after it.
  const outside = known.lastSeen === undefined ? null : await readHeadFile(known.lastSeen);
  const copy = await readHeadFile(checkpointPath(folder));
  let last: ReadHead | null = null;
  let historyEnd = 0;
  for await (const read of readHistory(folder)) {
    last = read;
    historyEnd = read.next;
  }
  const size = last?.head.size ?? 0;
  for (const head of [last, copy, outside]) {
    if (head && head.head.origin !== known.origin) {
      throw new LogError(
        'wrong_case',
        `the log's heads are of "${head.head.origin}" and this case is "${known.origin}"; do not mix folders`,
      );
    }
  }
  if (copy && copy.head.size > size) {
    throw new LogError(
      'truncated',
      `the history of heads ends at ${size} entries and the last head covers ${copy.head.size}; restore the log from a backup`,
    );
  }
  if (outside && outside.head.size > size) {
    throw new LogError(
      'rolled_back',
      `the log has ${size} entries and had ${outside.head.size} when this machine last saw it: an older copy was put in its place. If you restored a backup on purpose, remove ${known.lastSeen}`,
    );
  }
  const found = await readTree(folder, size, outside?.head.size ?? 0);
  if (last && !same(frontierRoot(found.tree), last.head.root)) {
    throw new LogError(
      'altered',
      `the ${size} entries are not those that were signed; run verify to see which, then restore the log from a backup`,
    );
  }
  if (outside && !same(frontierRoot(found.earlier), outside.head.root)) {
    throw new LogError(
      'forked',
      `the first ${outside.head.size} entries are not those this machine saw; two copies of the case went different ways`,
    );
  }
  if (last && known.signer) checkSigner(last.note, known.origin, known.signer);
  return { ...found, last: last?.note ?? null, historyEnd };
}

type FoundTree = Pick<Inspected, 'tree' | 'end' | 'tail' | 'tailEntries'> & { readonly earlier: Frontier };

async function readTree(folder: string, size: number, earlierSize: number): Promise<FoundTree> {
  let tree = EMPTY_FRONTIER;
  let earlier = EMPTY_FRONTIER;
  let end: Inspected['end'] = null;
  let tailEntries = 0;
  const tail: { path: string; from: number }[] = [];
  for (const { path, first } of await listSegments(folder)) {
    if (tree.size < size && first !== tree.size) {
      throw new LogError(
        'truncated',
        `the log lacks the entries from ${tree.size} to ${first - 1}; restore it from a backup`,
      );
    }
    let signed = 0;
    for await (const { bytes, next } of linesOf(path)) {
      if (tree.size < size) {
        tree = appendLeaf(tree, leafHash(bytes));
        if (tree.size === earlierSize) earlier = tree;
        signed = next;
        end = { path, first, offset: next };
      } else {
        tailEntries += 1;
      }
    }
    if (tree.size === size) tail.push({ path, from: signed });
  }
  if (tree.size < size) {
    throw new LogError(
      'truncated',
      `the log ends after ${tree.size} entries and ${size} were acknowledged; restore it from a backup`,
    );
  }
  return { tree, earlier, end, tail, tailEntries };
}

/** Ed25519 gives the same signature each time (RFC 8032 §5.1.6), so one's own is checked by making it again. */
function checkSigner(note: string, origin: string, signer: LogSigner): void {
  const good = openNote(parseNote(note)!, [
    {
      name: origin,
      publicKey: signer.publicKey,
      verify: (_, message, signature) => same(signer.sign(message), signature),
    },
  ]);
  if (good === null)
    throw new LogError(
      'bad_signature',
      'the signature on the last head does not hold; restore the log from a backup',
    );
  if (good.length === 0) {
    throw new LogError(
      'unknown_key',
      'the log was last signed by another key; set SIJILL_CONFIG to the folder of that key',
    );
  }
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
