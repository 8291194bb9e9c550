import { rebuild } from '#flows';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import { openOutput } from '../output.ts';
import { withCase } from '../with-case.ts';
import { showProgress } from './add.ts';

/** `sijill rebuild`: everything derived is dropped and made again from vault and log. */
export async function rebuildCommand(options: { case?: string; json?: boolean }): Promise<Exit> {
  const output = openOutput(options);
  return await withCase(options, async (held) => {
    const now = await rebuild(held, { onProgress: showProgress(output) });
    output.endProgress();
    if (output.json)
      output.object({
        case: held.id,
        entries: now.entries,
        figures: now.figures.claims.length,
        versions: now.versions,
      });
    else output.line(`made again from ${now.entries} entries: ${now.figures.claims.length} figures`);
    return EXIT.done;
  });
}
