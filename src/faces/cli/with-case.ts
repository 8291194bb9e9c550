import type { Case } from '#flows';
import type { Opening } from '../assemble.ts';
import { openCase } from '../assemble.ts';
import type { Exit } from './exit.ts';
import { whichCase } from './which-case.ts';

/** Opens the case, does the work and closes it, whatever happens. */
export async function withCase(
  options: { case?: string },
  work: (held: Case) => Promise<Exit>,
  opening: Opening = {},
): Promise<Exit> {
  const opened = await openCase(whichCase(options), opening);
  try {
    return await work(opened.case);
  } finally {
    await opened.close();
  }
}
