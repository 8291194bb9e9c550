import type { Case } from './case.ts';

/** Raised by hand when a stage gives another answer for the same input; the next opening then reads everything again. */
const STAGES = '1';

/** What the derived values of this case were, or will be, made by. */
export async function versionsOf(held: Pick<Case, 'gazetteer'>): Promise<Readonly<Record<string, string>>> {
  const { version } = await held.gazetteer();
  return { stages: STAGES, gazetteer: version };
}
