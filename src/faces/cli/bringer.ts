import type { Published } from '#model';
import { parsePublished } from '#model';
import { UsageError } from './exit.ts';

/** What the bringer says of files, as options of a command. */
export type BringerOptions = { readonly published?: string; readonly source?: string };

/** What is known of files beforehand, from the options. */
export function hintOf(options: BringerOptions): { published?: Published; source?: string } {
  return {
    ...(options.published !== undefined && { published: publishedOf(options.published) }),
    ...(options.source !== undefined && { source: options.source }),
  };
}

/** A date as the user writes it. */
export function publishedOf(text: string): Published {
  const published = parsePublished(text);
  if (published === null) throw new UsageError(`not a date: ${text}; write it as 2025-03-10`);
  return published;
}

/** A day as the user writes it, for `--as-known`. */
export function dayOf(text: string): string {
  const { start, precision } = publishedOf(text);
  if (precision !== 'day') throw new UsageError(`not a day: ${text}; write it as 2025-03-10`);
  return start;
}
