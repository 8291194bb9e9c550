import type { FiguresFile, Program, Question } from '#model';

/** A statement about the size of a set, in the file's own terms. */
export type PlainRow = {
  readonly target: Pick<Question, 'places' | 'population' | 'time'>;
  readonly low: number | null;
  readonly high: number | null;
};

/** The direct formulation of a question, or why it was not made. */
export type DirectProgram =
  | { readonly kind: 'program'; readonly program: Omit<Program, 'sense'> }
  | { readonly kind: 'too_large'; readonly variables: number };

/** More variables than this are not handed to the solver. */
const MOST = 100_000;

/**
 * The same question without merging: a variable for every leaf place, stretch of days and status, and a row for every
 * statement with all of its variables. What a modeller would write down first.
 */
export function directProgram(
  file: FiguresFile,
  rows: readonly PlainRow[],
  asked: PlainRow['target'],
): DirectProgram {
  const parents = new Map((file.places ?? []).map(({ id, within }) => [id, within]));
  const leaves = [...parents.keys()];
  const days = stretches([...rows.map(({ target }) => target), asked]);
  const statuses = ['civilian', 'other'];
  const variables = leaves.length * days.length * statuses.length;
  if (variables > MOST) return { kind: 'too_large', variables };
  const chains = leaves.map((leaf) => ancestorsOf(leaf, parents));
  const termsOf = ({
    places,
    population,
    time,
  }: PlainRow['target']): readonly (readonly [number, number])[] => {
    const terms: [number, number][] = [];
    chains.forEach((chain, place) => {
      if (places !== undefined && !places.some((id) => chain.has(id))) return;
      days.forEach((day, at) => {
        if (time !== undefined && (day < time[0] || day > time[1])) return;
        statuses.forEach((status, s) => {
          if (population !== undefined && status !== 'civilian') return;
          terms.push([(place * days.length + at) * statuses.length + s, 1]);
        });
      });
    });
    return terms;
  };
  return {
    kind: 'program',
    program: {
      variables,
      rows: rows.map(({ target, low, high }) => ({ terms: termsOf(target), low, high })),
      objective: termsOf(asked),
      whole: false,
    },
  };
}

function ancestorsOf(leaf: string, parents: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const chain = new Set<string>();
  for (let at: string | undefined = leaf; at !== undefined; at = parents.get(at)) chain.add(at);
  return chain;
}

/** A day out of every stretch over which the same statements hold, and one that none mentions. */
function stretches(targets: readonly PlainRow['target'][]): readonly string[] {
  return [...new Set([...targets.flatMap(({ time }) => time ?? []), '9999-12-31'])].sort();
}
