import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { answerToll, decideFile } from '#flows';
import type { Exit } from '../exit.ts';
import { EXIT, UsageError } from '../exit.ts';
import { openOutput } from '../output.ts';
import { showToll } from '../show-toll.ts';
import { withCase } from '../with-case.ts';

/** `sijill decide`: appends the decisions of a file, and shows what they changed. */
export async function decideCommand(path: string, options: { case?: string; json?: boolean }): Promise<Exit> {
  const output = openOutput(options);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${path} (${error.code}); check the path`);
  });
  return await withCase(
    options,
    async (held) => {
      const { decisions, refused, now } = await decideFile(held, { name: basename(path), bytes });
      for (const { at, message } of refused) output.trouble(`${path}, decision ${at}: ${message}`);
      const answer = await answerToll(held, now);
      if (output.json) output.object({ decisions, refused, answer });
      else {
        for (const { seq, type, target } of decisions)
          output.line(
            `decision ${seq}: ${type}${target === undefined ? '' : ` ${target.claim} “${target.quote}”`}`,
          );
        for (const toll of answer.tolls) showToll(toll, answer.policy, output.line);
      }
      return refused.length > 0 ? EXIT.wrongUsage : EXIT.done;
    },
    { sealing: true },
  );
}
