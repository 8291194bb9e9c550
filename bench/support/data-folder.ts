import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Where a benchmark's data lies: `--data PATH` (a file or a folder) if given, else `name` under $SIJILL_EVAL or in a folder
 * `shared/eval` beside the repository. Null, with a line on stderr, where there is none: the benchmark is then skipped.
 */
export function dataPath(name: string, args: readonly string[]): string | null {
  const given = option(args, 'data');
  const path =
    given ?? join(process.env['SIJILL_EVAL'] ?? join(import.meta.dirname, '../../../shared/eval'), name);
  if (existsSync(path)) return path;
  process.stderr.write(`skipped: there is no data at ${path}; give --data PATH or set SIJILL_EVAL\n`);
  return null;
}

/** The value behind `--name`, if any. */
export function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? undefined : args[at + 1];
}

/** Every file at or under a path, sorted by code units, with its text (gzip is opened). */
export function* textsUnder(
  path: string,
  accept: (name: string) => boolean = () => true,
): Generator<{ readonly path: string; readonly text: string }> {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) yield* textsUnder(join(path, name), accept);
  } else if (accept(path)) {
    const bytes = readFileSync(path);
    yield { path, text: (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
  }
}
