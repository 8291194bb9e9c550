import { readFile } from 'node:fs/promises';
import { appendToken, besideDerived } from '#flows';
import { openTimeStamps } from '../../assemble.ts';
import type { Exit } from '../exit.ts';
import { EXIT, UsageError } from '../exit.ts';
import { openOutput } from '../output.ts';
import { withCase } from '../with-case.ts';

type StampOptions = { case?: string; authority: string; roots: string; stampPolicy?: string; json?: boolean };

/** `sijill stamp`: asks an authority for a time stamp over everything logged so far. */
export async function stampCommand(options: StampOptions): Promise<Exit> {
  const output = openOutput(options);
  const roots = await readCertificateFile(options.roots);
  return await withCase(options, async (held) => {
    const authority = {
      address: options.authority,
      roots,
      ...(options.stampPolicy !== undefined && { policy: options.stampPolicy }),
    };
    const notary = await openTimeStamps();
    const stamped = await besideDerived(held, () =>
      appendToken(held, notary, { authority, at: held.clock() }),
    );
    if (stamped.kind !== 'stamped') {
      output.trouble(stamped.message);
      return EXIT.wrongUsage;
    }
    const { entry, size, time } = stamped;
    if (output.json) output.object({ entry: entry.seq, size, time });
    output.line(`${size} entries were there at ${time.time.toISOString()}, says ${time.authority}`);
    return EXIT.done;
  });
}

/** A file of certificates; wrong usage when it cannot be read. */
export async function readCertificateFile(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new UsageError(
      `cannot read ${path} (${(error as NodeJS.ErrnoException).code}); name a file of certificates`,
    );
  }
}
