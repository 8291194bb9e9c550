/** The bytes whose SHA-256 gives a claim's id: text hash, start, end, kind and ordinal, one a line. */
export function claimKey(text: string, start: number, end: number, kind: string, ordinal: number): string {
  return [text, start, end, kind, ordinal].join('\n');
}
