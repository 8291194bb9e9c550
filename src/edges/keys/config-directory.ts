import { join } from 'node:path';
import envPaths from 'env-paths';
import { sha256Hex } from '#tools/hash';

/** Where keys lie, outside every case: `SIJILL_CONFIG`, or the place the operating system has for settings. */
export function configDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['SIJILL_CONFIG'] || envPaths('sijill', { suffix: '' }).config;
}

/**
 * Where the last signed head of a case is kept outside it, so that a folder rolled back to an older state is noticed.
 * The name tells nothing of the case.
 */
export function lastSeenPath(config: string, origin: string): string {
  return join(config, 'seen', `${sha256Hex(origin)}.checkpoint`);
}

/** Where the program puts what it makes unasked, the sample case: beside the keys when `SIJILL_CONFIG` names their place. */
export function dataDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['SIJILL_CONFIG'] || envPaths('sijill', { suffix: '' }).data;
}
