import type { Case } from './case.ts';
import type { Watch } from './read-case-items.ts';
import type { CaseNow } from './update-case.ts';
import { updateCase } from './update-case.ts';

/** Drops everything derived and makes it again from vault and log. What was exported before comes out the same, byte for byte. */
export async function rebuild(held: Case, watch: Watch = {}): Promise<CaseNow> {
  await held.store.reset();
  return await updateCase(held, watch);
}
