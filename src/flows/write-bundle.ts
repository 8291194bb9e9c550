import type { WritableBag } from '#edges/bag';
import type { Hash } from '#model';
import type { EvidenceEntry } from '#stages/preserve';
import { BUNDLE, formatProvenEntry, formatProvenHead, makeLedger, pathOfObject } from '#stages/preserve';
import type { ManifestLine } from '#tools/bagit';
import { formatBagInfo, formatManifest } from '#tools/bagit';
import { sha256Hex } from '#tools/hash';
import { canonicalJson } from '#tools/json';
import type { Tree } from '#tools/merkle';
import { consistencyProof, inclusionProof, leafHash, makeTree } from '#tools/merkle';
import { appendRecord } from './append-record.ts';
import { chooseEntries, chooseHeads, chooseObjects } from './choose-for-bundle.ts';
import type { EvidenceEdges } from './evidence-edges.ts';

/** What goes into a bundle. Without `items` it is of the whole case. */
export type BundleRequest = {
  readonly tier: 'partner' | 'accountability';
  readonly items?: readonly Hash[];
  /** Claims, tolls and whatever else is derived, already as this tier may see it; paths below `data/`. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  readonly readme: Uint8Array;
  readonly verifier: Uint8Array;
  readonly tool: string;
  /** Day of the bundle, for `bag-info.txt`: YYYY-MM-DD. */
  readonly day: string;
};

/** What was written. */
export type WrittenBundle = {
  readonly entry: EvidenceEntry;
  readonly entries: number;
  readonly objects: number;
  readonly withheld: number;
  readonly bytes: number;
};

/**
 * Writes an evidence bundle as a bag (BagIt 1.0, RFC 8493). The export is logged first, and its record names the hash of
 * the list of contents: so even what is derived is bound to the signed head that everything in the bundle is proven
 * against.
 */
export async function writeBundle(
  edges: EvidenceEdges,
  bag: WritableBag,
  request: BundleRequest,
): Promise<WrittenBundle> {
  const { entry, extras, contents, withheld } = await logExport(edges, request);
  const lines = await takeLines(edges, entry.seq + 1);
  const tree = makeTree(lines.map((line) => leafHash(encode(line))));
  const all = lines.map((line) => JSON.parse(line) as EvidenceEntry);
  const entries = chooseEntries(all, request.items);
  const ledger = makeLedger(all);
  const { included } = await chooseObjects(edges, { ledger, entries, tier: request.tier });
  const heads = await chooseHeads(edges, { entries: all, size: tree.size });
  const about = {
    format: 1,
    origin: edges.log.origin,
    tier: request.tier,
    whole: request.items === undefined,
    size: tree.size,
    tool: request.tool,
  };

  const payload: ManifestLine[] = [];
  const tags: ManifestLine[] = [];
  let bytes = 0;
  const write = async (path: string, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> => {
    const written = await bag.write(path, content);
    (path.startsWith('data/') ? payload : tags).push({ path, hash: written.hash });
    if (path.startsWith('data/')) bytes += written.bytes;
  };
  for (const { path, content } of extras) await write(path, content);
  await write(BUNDLE.contents, contents);
  await write(BUNDLE.about, encode(canonicalJson(about)));
  await write(BUNDLE.checkpoint, encode(heads.at(-1)?.note ?? ''));
  await write(
    BUNDLE.heads,
    toLines(
      heads.map(({ note, size }) =>
        formatProvenHead({ note, proof: consistencyProof(tree, size, tree.size) }),
      ),
    ),
  );
  await write(BUNDLE.proofs, provenLines(entries, { lines, tree }));
  if (request.items === undefined) await write(BUNDLE.log, toLines(lines));
  for (const address of included) await write(pathOfObject(address), edges.vault.stream(address));
  await write('bagit.txt', encode('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'));
  await write('manifest-sha256.txt', encode(formatManifest(payload)));
  await write(
    'bag-info.txt',
    encode(
      formatBagInfo([
        ['Bagging-Date', request.day],
        ['Payload-Oxum', `${bytes}.${payload.length}`],
        ['Bag-Software-Agent', request.tool],
      ]),
    ),
  );
  await bag.write('tagmanifest-sha256.txt', encode(formatManifest(tags)));
  return { entry, entries: entries.length, objects: included.length, withheld: withheld.length, bytes };
}

type Extra = { readonly path: string; readonly content: Uint8Array };
type LoggedExport = {
  readonly entry: EvidenceEntry;
  readonly extras: readonly Extra[];
  readonly contents: Uint8Array;
  readonly withheld: readonly Hash[];
};

/** Logs the export with the hash of its list of contents; again when another entry came in between. */
async function logExport(edges: EvidenceEdges, request: BundleRequest): Promise<LoggedExport> {
  for (;;) {
    const all: EvidenceEntry[] = await Array.fromAsync(edges.log.read());
    const entries = chooseEntries(all, request.items);
    const { withheld } = await chooseObjects(edges, { ledger: makeLedger(all), entries, tier: request.tier });
    const extras = [
      { path: BUNDLE.withheld, content: encode(canonicalJson(withheld)) },
      { path: BUNDLE.readme, content: request.readme },
      { path: BUNDLE.verifier, content: request.verifier },
      ...request.files.map(({ path, content }) => ({ path: `data/${path}`, content })),
    ];
    const hashes = extras.map(({ path, content }) => [path, sha256Hex(content)]);
    const contents = encode(canonicalJson(Object.fromEntries(hashes)));
    const body = {
      format: 1,
      tier: request.tier,
      whole: request.items === undefined,
      contents: sha256Hex(contents),
    };
    const entry = await appendRecord(edges, { kind: 'export', body });
    if (entry.seq === all.length && edges.log.size() === all.length + 1)
      return { entry, extras, contents, withheld };
  }
}

async function takeLines(edges: EvidenceEdges, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of edges.log.lines()) {
    lines.push(line);
    if (lines.length === size) break;
  }
  return lines;
}

async function* provenLines(
  entries: readonly EvidenceEntry[],
  { lines, tree }: { readonly lines: readonly string[]; readonly tree: Tree },
): AsyncGenerator<Uint8Array> {
  for (const { seq } of entries) {
    yield encode(
      `${formatProvenEntry({ seq, entry: lines[seq]!, proof: inclusionProof(tree, seq, tree.size) })}\n`,
    );
  }
}

async function* toLines(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield encode(`${line}\n`);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
