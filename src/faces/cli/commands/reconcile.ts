import { reconcileFile } from '#flows';
import { openReasoning } from '../../assemble.ts';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import { openOutput } from '../output.ts';
import { showToll } from '../show-toll.ts';

/** `sijill reconcile`: answers the questions of a figures file. */
export async function reconcileCommand(
  path: string,
  options: { policy?: string; json?: boolean },
): Promise<Exit> {
  const output = openOutput(options);
  const edges = await openReasoning();
  const answer = await reconcileFile(edges, path, options.policy);
  if (output.json) output.object(answer);
  else for (const toll of answer.tolls) showToll(toll, answer.policy, output.line);
  return EXIT.done;
}
