import type { EvidenceEntry } from './entry.ts';
import type { Finding } from './findings.table.ts';

/** What a good token says: the first `size` entries were in the log by `time`, in milliseconds since 1970. */
export type OutsideTime = { readonly size: number; readonly time: number; readonly accuracy: number };

// A clock in honest use is this far off, and a token takes this long to get.
const TOLERANCE = 5 * 60_000;

/**
 * Compares what entries say of their time with outside times. An entry that was not yet in the log at a proven instant
 * and says it was made before it is dated back; one that was there and says it was made later shows a clock ahead.
 */
export function checkTimes(entries: readonly EvidenceEntry[], times: readonly OutsideTime[]): Finding[] {
  const findings: Finding[] = [];
  for (const { seq, at } of entries) {
    const said = Date.parse(at);
    const absent = times.find((one) => seq >= one.size && said < one.time - one.accuracy - TOLERANCE);
    if (absent) {
      const proven = new Date(absent.time).toISOString();
      findings.push({
        code: 'back_dated',
        seq,
        text: `entry ${seq} says ${at} and was not in the log at ${proven}`,
      });
    }
    const present = times.find((one) => seq < one.size && said > one.time + one.accuracy + TOLERANCE);
    if (present) {
      const proven = new Date(present.time).toISOString();
      findings.push({
        code: 'clock_ahead',
        seq,
        text: `entry ${seq} says ${at} and was in the log by ${proven}`,
      });
    }
  }
  return findings;
}
