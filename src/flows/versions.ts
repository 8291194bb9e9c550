import { READER_VERSION } from '#stages/read';
import type { Case } from './case.ts';

/** Raised by hand when a stage after reading gives another answer for the same input; the next opening then makes everything again. */
const STAGES = '1';

/** What the derived values of this case were, or will be, made by. */
export async function versionsOf(held: Pick<Case, 'gazetteer'>): Promise<Readonly<Record<string, string>>> {
  const { version } = await held.gazetteer();
  return { reader: READER_VERSION, stages: STAGES, gazetteer: version };
}
