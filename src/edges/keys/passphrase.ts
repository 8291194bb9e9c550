import type { PassphraseSource } from './keys.ts';
import { KeyError } from './keys.ts';

/** The part of a terminal that is needed to ask without showing what is typed. */
export type Terminal = {
  readonly input: NodeJS.ReadStream;
  readonly output: { readonly write: (text: string) => unknown };
};

/**
 * Where the passphrase comes from: `SIJILL_PASSPHRASE` when set (set and empty is refused later, since it would say
 * nothing about what was meant), else a question on the terminal, else a source that says what is missing.
 */
export function passphraseFrom(
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): PassphraseSource {
  const given = environment['SIJILL_PASSPHRASE'];
  if (given !== undefined) return { kind: 'given', passphrase: given };
  if (terminal.input.isTTY) return { kind: 'ask', ask: ({ confirm }) => askOnTerminal(terminal, confirm) };
  return {
    kind: 'ask',
    ask: async () => {
      throw new KeyError(
        'passphrase_needed',
        'a passphrase is needed and there is no terminal to ask on; set SIJILL_PASSPHRASE',
      );
    },
  };
}

/** Asks for a passphrase without showing it, twice when it is new. */
export async function askOnTerminal(terminal: Terminal, confirm: boolean): Promise<string> {
  for (;;) {
    const first = await askOnce(
      terminal,
      confirm ? 'Choose a passphrase for your key: ' : 'Passphrase of your key: ',
    );
    if (!confirm) return first;
    if (first === '') terminal.output.write('An empty passphrase protects nothing.\n');
    else if ((await askOnce(terminal, 'The same again: ')) === first) return first;
    else terminal.output.write('The two differ. Once more.\n');
  }
}

async function askOnce({ input, output }: Terminal, question: string): Promise<string> {
  output.write(question);
  input.setRawMode(true);
  input.setEncoding('utf8');
  input.resume();
  try {
    let typed = '';
    for (;;) {
      for (const character of await heard(input)) {
        if (character === '\r' || character === '\n') return typed;
        // Ctrl-C and Ctrl-D.
        if (character === '\u0003' || character === '\u0004') {
          throw new KeyError('passphrase_needed', 'no passphrase was given; nothing was changed');
        }
        if (character === '\u007f' || character === '\b') typed = [...typed].slice(0, -1).join('');
        else typed += character;
      }
    }
  } finally {
    input.setRawMode(false);
    input.pause();
    output.write('\n');
  }
}

async function heard(input: NodeJS.ReadStream): Promise<string> {
  return await new Promise((resolve) => {
    input.once('data', (text: string | Buffer) => resolve(text.toString()));
  });
}
