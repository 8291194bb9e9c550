import { expect } from 'vitest';
import type { Toll, TollAnswer, TollRange } from '#model';

/** What one question must answer; every field is optional. */
export type ExpectedToll = Partial<
  Pick<
    Toll,
    'low' | 'lowOpen' | 'best' | 'high' | 'highOpen' | 'status' | 'origins' | 'originsWithMethod' | 'grade'
  >
> & {
  readonly byStatus?: { readonly civilians?: Partial<TollRange> };
  readonly supersededCount?: number;
  readonly byOrigin?: Readonly<Record<string, readonly [low: number | null, high: number | null]>>;
  readonly setAside?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
};

/** A worked case: a figures file, what must come out, and typical wrong answers as numbers that must not, by question. */
export type WorkedCase = {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  readonly file: unknown;
  readonly expect: Readonly<Record<string, unknown>> & {
    readonly conflictsContain?: readonly (readonly string[])[];
    readonly neverConflict?: readonly (readonly string[])[];
    readonly policies?: Readonly<Record<string, ExpectedToll>>;
  };
  readonly wrong?: Readonly<Record<string, readonly number[]>>;
};

const CASE_KEYS = ['conflictsContain', 'neverConflict', 'policies'];

/** The questions a case names, with what each must answer under the default policy. */
export function expectedTolls(worked: WorkedCase): readonly (readonly [string, ExpectedToll])[] {
  return Object.entries(worked.expect)
    .filter(([key]) => !CASE_KEYS.includes(key))
    .map(([question, wanted]) => [question, wanted as ExpectedToll]);
}

export function tollOf(answer: TollAnswer, question: string): Toll {
  const toll = answer.tolls.find((one) => one.question === question);
  expect(toll, `no answer to the question ${question}`).toBeDefined();
  return toll!;
}

/** Checks one toll against what was expected, field by field. */
export function checkToll(toll: Toll, wanted: ExpectedToll): void {
  const { supersededCount, byOrigin, setAside, flags, ...plain } = wanted;
  expect(toll).toMatchObject(plain);
  if (supersededCount !== undefined) expect(toll.superseded).toHaveLength(supersededCount);
  for (const [origin, [low, high]] of Object.entries(byOrigin ?? {})) {
    expect(toll.byOrigin.find((one) => one.origin === origin)).toMatchObject({ low, high });
  }
  for (const [claim, reason] of Object.entries(setAside ?? {})) {
    expect(toll.setAside.find((one) => one.claim === claim)).toMatchObject({ reason });
  }
  if (flags !== undefined)
    expect([...new Set(toll.flags.map(({ kind }) => kind))].sort()).toEqual([...flags].sort());
}

/** Checks the conflicts of a case: the wanted ones are listed, and no pair that must agree is among them. */
export function checkConflicts(answer: TollAnswer, { expect: wanted }: WorkedCase): void {
  const listed = answer.tolls.flatMap(({ conflicts }) =>
    conflicts.map(({ claims }) => [...claims].sort().join(' ')),
  );
  for (const members of wanted.conflictsContain ?? [])
    expect(listed).toContain([...members].sort().join(' '));
  for (const members of wanted.neverConflict ?? [])
    expect(listed).not.toContain([...members].sort().join(' '));
}

/** Every number a toll states as its own: what a wrong answer would put there must not be among them. */
export function statedNumbers({ low, best, high, joint }: Toll): readonly (number | null)[] {
  return [low, best, high, joint.low, joint.high];
}
