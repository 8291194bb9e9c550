import { getRandomValues } from 'node:crypto';

/** The time now, as ISO 8601 in UTC with milliseconds. */
export type Clock = () => string;

/** That many unpredictable bytes. */
export type Random = (length: number) => Uint8Array;

/** The clock of this machine. It may be wrong; what proves a time is a token from outside. */
export function systemClock(): Clock {
  return () => new Date().toISOString();
}

/** A clock for tests and golden files: begins at `start` and gains `step` milliseconds each time it is asked. */
export function steppingClock(start: string, step = 1000): Clock {
  let next = Date.parse(start);
  return () => {
    const now = new Date(next).toISOString();
    next += step;
    return now;
  };
}

/** Random bytes of the operating system. */
export function systemRandom(): Random {
  return (length) => getRandomValues(new Uint8Array(length));
}
