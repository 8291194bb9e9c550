import type { Solver } from '#model';
import { makeMemory, POLICIES, reconcile } from '#stages/reconcile';
import type { ResultTable } from '../support/results.ts';
import type { Statement } from './observe.ts';
import { statementsOn } from './observe.ts';
import { majorityVote, sums } from './rivals.ts';
import { simulate } from './simulate.ts';

const CASES = 150;
const CLAIMS = 60;
const SETTINGS = [
  { name: 'little copying', copying: 0.3, access: 0.7 },
  { name: 'much copying', copying: 0.5, access: 0.6 },
  { name: 'little access', copying: 0.45, access: 0.3 },
] as const;

/** One method's answers to all questions of a setting, against the truth. */
type Tally = {
  asked: number;
  answered: number;
  held: number;
  closed: number;
  closedHeld: number;
  widths: number[];
  errors: number[];
};

/** Coverage and width of our range, and of what a majority vote and a truth finder state, where the truth is known. */
export function measureCoverage(solver: Solver): ResultTable {
  const rows = SETTINGS.flatMap((setting) => {
    const tallies = new Map<string, Tally>();
    for (let seed = 1; seed <= CASES; seed++) runCase(solver, { ...setting, seed }, tallies);
    return [...tallies].map(([method, tally]) => [setting.name, method, ...columnsOf(tally)]);
  });
  return {
    title: 'Where the truth is known',
    columns: [
      'setting',
      'method',
      'questions',
      'answered %',
      'truth held %',
      'closed answers %',
      'truth held by closed %',
      'median width / truth',
      'median error of the number %',
    ],
    rows,
  };
}

function runCase(
  solver: Solver,
  { seed, copying, access }: { readonly seed: number; readonly copying: number; readonly access: number },
  tallies: Map<string, Tally>,
): void {
  const { file, truth } = simulate({ seed, claims: CLAIMS, copying, access });
  const said = new Map(file.questions.map((question) => [question.id, statementsOn(file.claims, question)]));
  const trusted = sums(said);
  const memory = makeMemory();
  const byPolicy = POLICIES.filter(({ name }) => name === 'default' || name === 'floor-only').map(
    (policy) => [policy.name, reconcile(file, policy, { solver, memory })] as const,
  );
  for (const question of file.questions) {
    const happened = truth.get(question.id)!;
    if (happened === 0) continue;
    for (const [name, { tolls }] of byPolicy) {
      const { low, high, highOpen, best } = tolls.find((toll) => toll.question === question.id)!;
      add(tallies, `ours, ${name}`, happened, { low, high: highOpen ? null : high, number: best });
    }
    const statements = said.get(question.id)!;
    addPoint(tallies, 'majority vote', happened, majorityVote(statements));
    addPoint(tallies, 'Sums', happened, trusted.get(question.id) ?? null);
    addSpan(tallies, 'smallest to largest said', happened, statements);
  }
}

type Answer = { readonly low: number | null; readonly high: number | null; readonly number: number | null };

function addPoint(tallies: Map<string, Tally>, method: string, truth: number, value: number | null): void {
  add(tallies, method, truth, { low: value, high: value, number: value });
}

function addSpan(
  tallies: Map<string, Tally>,
  method: string,
  truth: number,
  said: readonly Statement[],
): void {
  const values = said.map(({ value }) => value);
  const ends =
    values.length === 0 ? { low: null, high: null } : { low: Math.min(...values), high: Math.max(...values) };
  add(tallies, method, truth, { ...ends, number: null });
}

function add(
  tallies: Map<string, Tally>,
  method: string,
  truth: number,
  { low, high, number }: Answer,
): void {
  const tally = tallies.get(method) ?? {
    asked: 0,
    answered: 0,
    held: 0,
    closed: 0,
    closedHeld: 0,
    widths: [],
    errors: [],
  };
  tallies.set(method, tally);
  tally.asked++;
  if (low === null && high === null) return;
  tally.answered++;
  const holds = (low ?? 0) <= truth && (high ?? Number.POSITIVE_INFINITY) >= truth;
  if (holds) tally.held++;
  if (low !== null && high !== null) {
    tally.closed++;
    if (holds) tally.closedHeld++;
    tally.widths.push((high - low) / truth);
  }
  if (number !== null) tally.errors.push(Math.abs(number - truth) / truth);
}

function columnsOf(tally: Tally): readonly (string | number)[] {
  const share = (part: number, of: number): number | string => (of === 0 ? '–' : (100 * part) / of);
  const middle = (values: readonly number[], times: number): number | string => {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted.length === 0 ? '–' : sorted[Math.floor(sorted.length / 2)]! * times;
  };
  return [
    tally.asked,
    share(tally.answered, tally.asked),
    share(tally.held, tally.answered),
    share(tally.closed, tally.answered),
    share(tally.closedHeld, tally.closed),
    middle(tally.widths, 1),
    middle(tally.errors, 100),
  ];
}
