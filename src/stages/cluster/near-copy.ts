import { sha256Hex } from '#tools/hash';

/** A text to compare: its id, when it was published (ISO, or empty), and its words. */
export type ComparedText = { readonly id: string; readonly published: string; readonly content: string };

/** Two texts that share words: `of` was published first. `resemblance` is the Jaccard estimate, 0 to 1. */
export type NearCopy = { readonly copy: string; readonly of: string; readonly resemblance: number };

/** Resemblance from which a text is held to be a rewrite of another, and a copy (domain rule C4). */
export const REWRITE = 0.5;

const HASHES = 128;
const BANDS = 32;
const ROWS = HASHES / BANDS;
const SHINGLE = 3;
const PRIME = 4294967291;

/**
 * Pairs of texts that resemble each other, by MinHash over shingles of three words with 32 bands of 4 rows
 * (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, ch. 3). Containment counts as well as
 * resemblance: a short piece lifted whole out of a long one is a copy, so the smaller text's share is what is compared.
 * Deterministic: the hash family is fixed. Texts under 20 words are too short to tell.
 */
export function nearCopies(texts: readonly ComparedText[]): readonly NearCopy[] {
  const sketches = texts
    .map((text) => ({ text, shingles: shinglesOf(text.content) }))
    .filter((one) => one.shingles.size >= 18);
  const buckets = new Map<string, number[]>();
  const signatures = sketches.map((one) => signatureOf(one.shingles));
  signatures.forEach((signature, index) => {
    for (let band = 0; band < BANDS; band += 1) {
      const key = `${band}:${signature.slice(band * ROWS, band * ROWS + ROWS).join(',')}`;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [index]);
      else bucket.push(index);
    }
  });
  const seen = new Set<string>();
  const found: NearCopy[] = [];
  for (const bucket of buckets.values()) {
    for (const [a, b] of pairsOf(bucket)) {
      const key = `${a} ${b}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const one = sketches[a];
      const other = sketches[b];
      if (one === undefined || other === undefined) continue;
      const resemblance = overlapOf(one.shingles, other.shingles);
      if (resemblance < REWRITE) continue;
      const [first, second] = byTime(one.text, other.text);
      found.push({ copy: second.id, of: first.id, resemblance: Math.round(resemblance * 100) / 100 });
    }
  }
  return found.sort((x, y) => (x.copy + x.of < y.copy + y.of ? -1 : 1));
}

function byTime(a: ComparedText, b: ComparedText): readonly [ComparedText, ComparedText] {
  const later = (text: ComparedText): string =>
    `${text.published === '' ? '9999' : text.published} ${text.id}`;
  return later(a) <= later(b) ? [a, b] : [b, a];
}

function shinglesOf(content: string): ReadonlySet<number> {
  const words = content
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u065f\u0640]/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  const shingles = new Set<number>();
  if (words === null) return shingles;
  for (let at = 0; at + SHINGLE <= words.length; at += 1)
    shingles.add(hashOf(words.slice(at, at + SHINGLE).join(' ')));
  return shingles;
}

/** FNV-1a, 32 bits: a spread of shingles, no promise of secrecy. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

const FAMILY: readonly (readonly [number, number])[] = Array.from({ length: HASHES }, (_, index) => {
  const seed = sha256Hex(`near-copy ${index}`);
  return [Number.parseInt(seed.slice(0, 5), 16) * 2 + 1, Number.parseInt(seed.slice(8, 16), 16)] as const;
});

function signatureOf(shingles: ReadonlySet<number>): readonly number[] {
  return FAMILY.map(([factor, shift]) => {
    let least = PRIME;
    for (const shingle of shingles) {
      const value = (factor * shingle + shift) % PRIME;
      if (value < least) least = value;
    }
    return least;
  });
}

function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}

function* pairsOf(bucket: readonly number[]): Generator<readonly [number, number]> {
  for (let i = 0; i < bucket.length; i += 1) {
    for (let j = i + 1; j < bucket.length; j += 1) {
      const a = bucket[i];
      const b = bucket[j];
      if (a !== undefined && b !== undefined) yield [a, b];
    }
  }
}
