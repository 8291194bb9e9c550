import { ARABIC_WORDS } from './arabic-words.table.ts';

/** Encodings of one byte a letter in which Arabic is written. */
const ARABIC_ENCODINGS = ['windows-1256', 'iso-8859-6'] as const;

/** Bytes looked at; a long file says no more in its second megabyte than in its first. */
const SAMPLE = 1024 * 1024;

/** How the bytes past ASCII stand: in words of their own, as in Arabic, or one by one among plain letters, as in French. */
export type HighBytes = { readonly count: number; readonly inRuns: number };

/** Counts bytes past ASCII, and those with another such byte beside them. */
export function highBytes(bytes: Uint8Array): HighBytes {
  let count = 0;
  let inRuns = 0;
  const end = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < end; at += 1) {
    if (bytes[at]! < 0x80) continue;
    count += 1;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) inRuns += 1;
  }
  return { count, inRuns };
}

/** The single-byte Arabic encoding in which these bytes are Arabic, or null when they are in none. */
export function arabicEncoding(bytes: Uint8Array, high: HighBytes): (typeof ARABIC_ENCODINGS)[number] | null {
  if (high.count < 4 || high.inRuns < high.count * 0.7) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let best: (typeof ARABIC_ENCODINGS)[number] | null = null;
  let bestScore = 0;
  for (const encoding of ARABIC_ENCODINGS) {
    const text = decodeOrNull(sample, encoding);
    if (text === null) continue;
    const score = arabicScore(text);
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}

/** Words known, and words with the article, among all words of Arabic letters; 0 when too few letters past ASCII are Arabic. */
function arabicScore(text: string): number {
  const letters = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const others = text.match(/[\u0080-\u05FF\u0700-\uFFFF]/g)?.length ?? 0;
  if (letters < 4 || letters < others * 4) return 0;
  const words = text.match(/\p{Script=Arabic}+/gu) ?? [];
  let known = 0;
  for (const word of words) {
    if (ARABIC_WORDS.has(word)) known += 1;
    else if (/^[وبفك]?ال\p{Script=Arabic}{2}/u.test(word)) known += 0.5;
  }
  // Two known words in a hundred are nothing like a text; they come about by chance.
  return known < words.length * 0.04 ? 0 : known;
}

/** Whether these bytes are UTF-16 without a mark, and in which order: every second byte is that of a plain or an Arabic letter. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length - (bytes.length % 2), 4096);
  if (end < 8) return null;
  const hits = [0, 0];
  for (let at = 0; at < end; at += 1) {
    if (bytes[at] === 0 || bytes[at] === 6) hits[at % 2]! += 1;
  }
  const half = end / 2;
  if (hits[1]! > half * 0.7 && hits[0]! < half * 0.3) return 'utf-16le';
  if (hits[0]! > half * 0.7 && hits[1]! < half * 0.3) return 'utf-16be';
  return null;
}

/** Valid UTF-8 sequences of more than one byte, and bytes that belong to none. A sequence cut off by the end is neither. */
export function utf8Health(bytes: Uint8Array): { readonly valid: number; readonly broken: number } {
  let valid = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at]!;
    if (first < 0x80) {
      at += 1;
      continue;
    }
    const length =
      first >= 0xc2 && first < 0xe0
        ? 2
        : first >= 0xe0 && first < 0xf0
          ? 3
          : first >= 0xf0 && first < 0xf5
            ? 4
            : 0;
    let good = 1;
    while (good < length && ((bytes[at + good] ?? 0) & 0xc0) === 0x80) good += 1;
    if (length > 0 && good === length) valid += 1;
    else if (length === 0 || at + good < bytes.length) broken += 1;
    at += Math.max(good, 1);
  }
  return { valid, broken };
}

/** The text in an encoding, or null when a byte has no meaning there or the encoding is not known. */
export function decodeOrNull(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
