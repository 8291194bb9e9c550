import type { FigureClaim, FiguresFile, Question, Solver } from '#model';
import { makeMemory, POLICIES, reconcile } from '#stages/reconcile';
import type { ResultTable } from '../support/results.ts';
import type { PlainRow } from './direct.ts';
import { directProgram } from './direct.ts';
import { simulate } from './simulate.ts';

const SIZES = [10, 100, 1_000, 10_000];
const ROUNDS = 9;

/** Milliseconds of processor time, so that what else the machine does counts for little. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Time of a first answer, of a new question, of one more claim, and of all minimal conflicts, by size of the case. */
export function measureSpeed(solver: Solver): ResultTable {
  const rows = SIZES.map((claims) => {
    const { file } = simulate({ seed: 1, claims });
    const [village, governorate, country] = file.questions;
    const memory = makeMemory();
    const ask = (of: FiguresFile, question: Question): number =>
      spent(() => reconcile({ ...of, questions: [question] }, POLICIES[0]!, { solver, memory }));
    // The first answers warm the machine's own compiler up, on another memory.
    for (const question of file.questions)
      reconcile({ ...file, questions: [question] }, POLICIES[0]!, { solver });
    const first = ask(file, village!);
    const again = (question: (round: number) => Question): number =>
      median(Array.from({ length: ROUNDS }, (_, round) => ask(file, question(round))));
    const oneMore = (question: Question, from: number): number =>
      median(Array.from({ length: ROUNDS }, (_, round) => ask(withOneMore(file, from + round), question)));
    const heap = process.memoryUsage().heapUsed;
    return [
      claims,
      first,
      again((round) => villageQuestion(file, village!, round)),
      again((round) => ({
        ...governorate!,
        places: [`g${round % 14}`]
          .filter((id) => has(file, id))
          .concat(governorate!.places!)
          .slice(0, 1),
      })),
      again(() => country!),
      oneMore(village!, 0),
      oneMore(governorate!, ROUNDS),
      Math.round(heap / 2 ** 20),
    ];
  });
  return {
    title: 'Milliseconds of one processor',
    columns: [
      'claims',
      'first answer',
      'new question: village',
      'governorate',
      'country',
      'one more claim: village',
      'governorate',
      'heap MiB',
    ],
    rows,
  };
}

function has(file: FiguresFile, id: string): boolean {
  return file.places!.some((place) => place.id === id);
}

/** The question about another village and its day. */
function villageQuestion(file: FiguresFile, question: Question, round: number): Question {
  const villages = file.claims.filter(
    ({ places, time }) => time !== undefined && places?.[0]?.includes('-v'),
  );
  const { places, time } = villages[(round * 37) % villages.length] ?? question;
  return { ...question, places: places!, time: time! };
}

function withOneMore(file: FiguresFile, round: number): FiguresFile {
  const pattern =
    file.claims.find(({ copyOf, time }) => copyOf === undefined && time !== undefined) ?? file.claims[0]!;
  const more: FigureClaim = { ...pattern, id: `more-${round}`, source: `somebody ${round}` };
  return { ...file, claims: [...file.claims, more] };
}

/** The direct formulation is compared up to where it can still be tried. */
const DIRECT_SIZES = [10, 100, 1_000, 3_000, 10_000];

/** The joint bounds of a question, by our own programs and by the direct formulation, over statements that all hold. */
export function measureDirect(solver: Solver): ResultTable {
  const rows = DIRECT_SIZES.map((claims) => {
    const { file, truth } = simulate({ seed: 1, claims, noise: false });
    const question = file.questions[1]!;
    const consistent = consistentFile(file, question, truth.get(question.id)!);
    let ours: { low: number | null; high: number | null } = { low: null, high: null };
    const time = median(
      Array.from({ length: 3 }, () =>
        spent(() => {
          ours = reconcile(consistent, POLICIES[0]!, { solver, memory: makeMemory() }).tolls[0]!.joint;
        }),
      ),
    );
    const direct = directProgram(consistent, consistent.claims.map(plainRow), question);
    if (direct.kind === 'too_large')
      return [claims, time, `not tried: ${direct.variables} variables`, '–', `${ours.low}–${ours.high}`, '–'];
    const found: (number | null)[] = [];
    const taken = spent(() => {
      for (const sense of ['min', 'max'] as const) {
        const answer = solver.solve({ ...direct.program, sense });
        found.push(answer.kind === 'optimal' ? Math.round(answer.objective) : null);
      }
    });
    return [claims, time, taken, taken / time, `${ours.low}–${ours.high}`, `${found[0]}–${found[1]}`];
  });
  return {
    title: 'Against the direct formulation',
    columns: [
      'claims',
      'ours: whole answer, ms',
      'direct: two bounds alone, ms',
      'direct / ours',
      'our bounds',
      'direct bounds',
    ],
    rows,
  };
}

/** The case with every count read as the floor it is, and a ceiling that the truth allows. */
function consistentFile(file: FiguresFile, question: Question, truth: number): FiguresFile {
  const seen = new Map<string, FigureClaim>();
  for (const claim of file.claims) {
    if (claim.copyOf !== undefined || claim.basis === 'hospital_morgue' || claim.basis === 'witness')
      continue;
    const value = claim.count!.point!;
    const key = JSON.stringify([claim.source, claim.places, claim.time]);
    const { series: _series, ...rest } = claim;
    seen.set(key, {
      ...rest,
      basis: 'documented',
      count: { ...claim.count!, qualifier: 'at_least', low: value, high: null },
    });
  }
  const most = Math.round(truth * 1.2);
  const ceiling: FigureClaim = {
    id: 'ceiling',
    source: 'registry',
    outcome: 'killed',
    basis: 'documented',
    places: question.places!,
    population: question.population!,
    count: {
      qualifier: 'up_to',
      low: null,
      point: most,
      high: most,
      lowOpen: false,
      highOpen: false,
      approximate: false,
    },
  };
  return { ...file, claims: [...seen.values(), ceiling], questions: [question] };
}

function plainRow(claim: FigureClaim): PlainRow {
  return { target: claim, low: claim.count!.low, high: claim.count!.high };
}
