/** What `bagit.txt` declares. */
export type Declaration = { readonly version: string; readonly encoding: string };

/** Reads `bagit.txt` (RFC 8493 §2.1.1); null when it is not exactly that. */
export function parseDeclaration(bytes: Uint8Array): Declaration | null {
  const text = decodeText(bytes, 'utf-8');
  // A byte order mark is forbidden here.
  if (text === null || text.startsWith('\uFEFF')) return null;
  const [first, second, ...rest] = splitLines(text);
  const version = /^BagIt-Version: *(\d+\.\d+) *$/.exec(first ?? '')?.[1];
  const encoding = /^Tag-File-Character-Encoding: *(\S+) *$/.exec(second ?? '')?.[1];
  return version && encoding && rest.length === 0 ? { version, encoding } : null;
}

/** Reads tag-file text in a named encoding; null when the bytes are not in it. A mark at the beginning is kept. */
export function decodeText(bytes: Uint8Array, encoding: string): string | null {
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const label = /^utf-?16$/i.test(encoding) && bigEndian ? 'utf-16be' : encoding;
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Lines ended by LF, CR or CRLF, the last one's end being optional. */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** One element of `bag-info.txt`, in order; a label may come twice (RFC 8493 §2.2.2). */
export type BagInfo = readonly (readonly [label: string, value: string])[];

/** Reads `bag-info.txt`; null when a line is neither an element nor the continuation of one. */
export function parseBagInfo(text: string): BagInfo | null {
  const elements: [string, string][] = [];
  for (const line of splitLines(text.replace(/^\uFEFF/, ''))) {
    const last = elements.at(-1);
    if (/^[ \t]/.test(line) && last) {
      last[1] = `${last[1]} ${line.trim()}`;
      continue;
    }
    // Older versions let spaces stand before the colon.
    const element = /^([^:]+?)[ \t]*:[ \t]*(.*)$/.exec(line);
    if (element) elements.push([element[1]!, element[2]!]);
    else if (line.trim() !== '') return null;
  }
  return elements;
}

/** Writes `bag-info.txt`. Values may not hold line ends. */
export function formatBagInfo(info: BagInfo): string {
  for (const [label, value] of info) {
    if (/[\r\n:]/.test(label) || /[\r\n]/.test(value)) {
      throw new RangeError(
        `"${label}: ${value}" cannot stand in bag-info.txt; leave out line ends, and colons in the label`,
      );
    }
  }
  return info.map(([label, value]) => `${label}: ${value}\n`).join('');
}
