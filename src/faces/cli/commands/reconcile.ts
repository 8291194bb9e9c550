import { existsSync } from 'node:fs';
import { reconcileFile } from '#flows';
import { openSolver } from '../../assemble.ts';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import { readJsonFile } from '../json-file.ts';
import { openOutput } from '../output.ts';
import { showToll } from '../show-toll.ts';

/** `sijill reconcile`: answers the questions of a figures file. `--policy` is a name, or a file that holds a policy. */
export async function reconcileCommand(
  path: string,
  options: { policy?: string; asKnown?: string; json?: boolean },
): Promise<Exit> {
  const output = openOutput(options);
  const file = await readJsonFile(path);
  const named = options.policy;
  const policy =
    named !== undefined && /\.json$/.test(named) && existsSync(named) ? await readJsonFile(named) : named;
  const found = reconcileFile(file, {
    solver: await openSolver(),
    ...(policy !== undefined && { policy }),
    ...(options.asKnown !== undefined && { asKnown: options.asKnown }),
  });
  if (found.kind === 'unreadable') {
    for (const trouble of found.troubles)
      output.trouble(`${found.what === 'file' ? path : `policy ${named}`}: ${trouble}`);
    return EXIT.wrongUsage;
  }
  const { answer } = found;
  if (output.json) output.object(answer);
  else for (const toll of answer.tolls) showToll(toll, answer.policy, output.line);
  return EXIT.done;
}
