/** A stream of numbers in [0, 1) that a seed decides: the same cases every time (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

/** How many of `of` are seen when each is seen with this chance. */
export function seen(random: Random, of: number, chance: number): number {
  let found = 0;
  for (let at = 0; at < of; at++) if (random() < chance) found++;
  return found;
}
