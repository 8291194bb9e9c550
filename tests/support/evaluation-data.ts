import { existsSync } from 'node:fs';
import { join } from 'node:path';

const shared = process.env['SIJILL_SHARED'] ?? join(import.meta.dirname, '../../../shared');

/**
 * The path of data that evaluates the product and is not part of it (labelled sets, conformance suites), or null when
 * it is not on this machine: `describe.skipIf(!evaluationData('eval/gva'))`. It lies in $SIJILL_SHARED, or in a folder
 * `shared` beside this one. Nothing in src may read it.
 */
export function evaluationData(path: string): string | null {
  const full = join(shared, path);
  if (existsSync(full)) return full;
  process.stderr.write(
    `skipped: ${path} is not on this machine (set SIJILL_SHARED to the folder that holds it)\n`,
  );
  return null;
}
