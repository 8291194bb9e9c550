import { fromBase64, toBase64 } from '#tools/base64';

/**
 * The head of a log (C2SP tlog-checkpoint): which log, how many leaves, their root. `extensions` are lines the format
 * allows after these; nothing here writes any.
 */
export type Checkpoint = {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  readonly extensions: readonly string[];
};

/** The text of a checkpoint, to be signed as a note. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const lines = [
    checkpoint.origin,
    String(checkpoint.size),
    toBase64(checkpoint.root),
    ...checkpoint.extensions,
  ];
  if (lines.some((line) => line === '' || line.includes('\n'))) {
    throw new RangeError(
      'a checkpoint has one line each for origin, size, root and extensions; leave none empty',
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Reads the text of a checkpoint; null when it is none. */
export function parseCheckpoint(text: string): Checkpoint | null {
  if (!text.endsWith('\n')) return null;
  const [origin, size, hash, ...extensions] = text.slice(0, -1).split('\n');
  if (!origin || size === undefined || hash === undefined || extensions.includes('')) return null;
  const root = fromBase64(hash);
  // No leading zeros: one size has one spelling.
  if (!/^(0|[1-9][0-9]*)$/.test(size) || !Number.isSafeInteger(Number(size)) || root?.length !== 32)
    return null;
  return { origin, size: Number(size), root, extensions };
}
