import type { ReadHint, ReadOutcome } from './outcome.ts';

/** Reads one file's bytes into text with its head, or into rows of figures. The same bytes and hint give the same outcome. */
export function readDocument(bytes: Uint8Array, hint: ReadHint): ReadOutcome {
  if (bytes.length === 0) {
    return {
      kind: 'unreadable',
      code: 'empty',
      message: `no bytes in ${hint.name}; check where it was copied from`,
    };
  }
  return { kind: 'unreadable', code: 'not_yet_supported', message: 'reading is not written yet' };
}
