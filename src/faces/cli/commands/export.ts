import { writeFile } from 'node:fs/promises';
import type { ExportAsk } from '#flows';
import { exportCase, updateCase } from '#flows';
import type { Exit } from '../exit.ts';
import { EXIT, UsageError } from '../exit.ts';
import { openOutput } from '../output.ts';
import { withCase } from '../with-case.ts';

/** `sijill export`: claims and tolls for readers outside. To a file, or to stdout. */
export async function exportCommand(options: ExportAsk & { case?: string; out?: string }): Promise<Exit> {
  const output = openOutput();
  return await withCase(options, async (held) => {
    const bytes = await exportCase(held, await updateCase(held), options);
    if (options.out === undefined) {
      await new Promise((resolve) => process.stdout.write(bytes, resolve));
      return EXIT.done;
    }
    try {
      await writeFile(options.out, bytes);
    } catch (error) {
      throw new UsageError(
        `cannot write ${options.out} (${(error as NodeJS.ErrnoException).code}); choose another --out`,
      );
    }
    output.line(`${bytes.length} bytes written to ${options.out}`);
    return EXIT.done;
  });
}
