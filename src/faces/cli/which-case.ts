import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './exit.ts';

/** The case a command is about: `--case`, else $SIJILL_CASE, else this folder if it is one. */
export function whichCase(options: { case?: string }): string {
  const named = options.case ?? process.env['SIJILL_CASE'];
  if (named !== undefined && named !== '') return named;
  if (existsSync(join(process.cwd(), 'sijill.json'))) return process.cwd();
  throw new UsageError(
    'no case named: give --case DIR, set SIJILL_CASE, or go into a folder that holds sijill.json',
  );
}
