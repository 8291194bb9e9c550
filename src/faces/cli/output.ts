/** Where a command writes: JSON or words to stdout, progress and troubles to stderr. */
export type Output = {
  readonly json: boolean;
  /** A value as JSON on one line. */
  readonly object: (value: unknown) => void;
  /** A line of words for a reader; never printed with --json. */
  readonly line: (text: string) => void;
  /** One trouble, one line on stderr. */
  readonly trouble: (text: string) => void;
  /** A line that replaces itself; only shown on a terminal. */
  readonly progress: (text: string) => void;
  readonly endProgress: () => void;
};

/** Writes to this process's streams. A reader that stops reading (`| head`) is no fault. */
export function openOutput(options: { json?: boolean } = {}): Output {
  const json = options.json === true;
  const terminal = process.stderr.isTTY === true;
  let shown = false;
  const endProgress = (): void => {
    if (shown) process.stderr.write('\r\u001b[2K');
    shown = false;
  };
  return {
    json,
    object: (value) => {
      endProgress();
      process.stdout.write(`${JSON.stringify(value)}\n`);
    },
    line: (text) => {
      if (json) return;
      endProgress();
      process.stdout.write(`${clean(text)}\n`);
    },
    trouble: (text) => {
      endProgress();
      process.stderr.write(`${clean(text).replaceAll('\n', ' ')}\n`);
    },
    progress: (text) => {
      if (!terminal) return;
      const width = (process.stderr.columns ?? 80) - 1;
      process.stderr.write(`\r\u001b[2K${clean(text).slice(0, width)}`);
      shown = true;
    },
    endProgress,
  };
}

/** Text from documents and file names may carry control characters that would act on a terminal; they are shown, not sent. */
export function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\r' ? '' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
