import { appendAccess, besideDerived } from '#flows';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import { openOutput } from '../output.ts';
import { withCase } from '../with-case.ts';

/** `sijill unseal`: a protected original, opened, to stdout. Who reads it and why is logged first. */
export async function unsealCommand(
  item: string,
  options: { case?: string; purpose: string },
): Promise<Exit> {
  const output = openOutput();
  return await withCase(
    options,
    async (held) => {
      const opened = await besideDerived(held, () => appendAccess(held, { item, purpose: options.purpose }));
      if (opened.kind === 'refused') {
        output.trouble(opened.message);
        return EXIT.wrongUsage;
      }
      for await (const piece of opened.content) {
        await new Promise((resolve) => process.stdout.write(piece, resolve));
      }
      return EXIT.done;
    },
    { sealing: true },
  );
}
