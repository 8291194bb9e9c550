import type { Statement } from './observe.ts';

/** The number most publications state; of several the smallest. Null without any. */
export function majorityVote(statements: readonly Statement[]): number | null {
  const votes = new Map<number, number>();
  for (const { value } of statements) votes.set(value, (votes.get(value) ?? 0) + 1);
  return bestOf(votes);
}

/** Rounds of Sums until nothing moves any more. */
const ROUNDS = 20;

/**
 * The truth finder "Sums" (Pasternack and Roth, Knowing what to believe, COLING 2010, after Kleinberg's hubs and
 * authorities): a source is as trustworthy as the sum of what it states is believed, a statement as believed as the sum
 * of its sources is trusted; both scaled to at most 1. Runs over all questions at once; gives each its most believed
 * number.
 */
export function sums(
  questions: ReadonlyMap<string, readonly Statement[]>,
): ReadonlyMap<string, number | null> {
  const key = (question: string, value: number): string => `${question}\n${value}`;
  const facts = [...questions].flatMap(([question, statements]) =>
    statements.map(({ source, value }) => ({ source, fact: key(question, value) })),
  );
  let trust = new Map(facts.map(({ source }) => [source, 1]));
  let belief = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    belief = scaled(
      facts,
      ({ fact }) => fact,
      ({ source }) => trust.get(source)!,
    );
    trust = scaled(
      facts,
      ({ source }) => source,
      ({ fact }) => belief.get(fact)!,
    );
  }
  return new Map(
    [...questions].map(([question, statements]) => {
      const believed = new Map(statements.map(({ value }) => [value, belief.get(key(question, value))!]));
      return [question, bestOf(believed)];
    }),
  );
}

function scaled<T>(
  items: readonly T[],
  of: (item: T) => string,
  add: (item: T) => number,
): Map<string, number> {
  const total = new Map<string, number>();
  for (const item of items) total.set(of(item), (total.get(of(item)) ?? 0) + add(item));
  const most = Math.max(...total.values());
  return new Map([...total].map(([name, value]) => [name, value / most]));
}

function bestOf(scores: ReadonlyMap<number, number>): number | null {
  const sorted = [...scores].sort(([a, one], [b, two]) => two - one || a - b);
  return sorted[0]?.[0] ?? null;
}
