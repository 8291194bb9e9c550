import type { LogEntry } from '#model';
import { appendCreation } from './append-creation.ts';
import type { Case } from './case.ts';
import { TOOL } from './ingest.ts';

/** Writes the first entry of a new case: its key. A case whose making was cut short gets it at the next opening. */
export async function createCase(held: Case): Promise<LogEntry | null> {
  if (held.log.size() > 0) return null;
  return await appendCreation(held, { protection: held.protection, tool: TOOL });
}
