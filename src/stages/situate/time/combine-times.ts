import type { Atom, DayPart, Expression } from './expression.ts';
import type { FoldedText } from './folded-text.ts';
import { anyOf, valuesOf } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';

/** The patterns by which times are joined to their neighbours, built once for each language. */
type Joints = {
  readonly from: RegExp;
  readonly to: RegExp;
  readonly between: RegExp;
  readonly and: RegExp;
  readonly since: RegExp;
  readonly until: RegExp;
  readonly onward: RegExp;
  readonly partBefore: RegExp;
  readonly partAfter: RegExp;
  readonly clockBefore: RegExp;
  readonly clockAfter: RegExp;
  readonly parts: ReadonlyMap<string, DayPart>;
};

const known = new Map<Lexicon, Joints>();

function jointsOf(lexicon: Lexicon): Joints {
  const built = known.get(lexicon);
  if (built !== undefined) return built;
  const { connectors: c } = lexicon;
  const before = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})\\s*$`, 'u');
  const parts = anyOf(lexicon.dayParts);
  const joints: Joints = {
    from: before(c.from),
    to: new RegExp(`^\\s*,?\\s*(?:${c.to})\\s*$`, 'u'),
    between: before(c.between),
    and: new RegExp(`^\\s*(?:${c.and})\\s*$`, 'u'),
    since: before(c.since),
    until: before(c.until),
    onward: new RegExp(`^,?\\s+(?:${c.onward})(?![\\p{L}\\p{N}])`, 'u'),
    partBefore: before(`(?<part>${parts}),?\\s*${c.partOf}`),
    partAfter: new RegExp(`^,?\\s+${c.partOf}\\s*(?<part>${parts})(?![\\p{L}\\p{N}])`, 'u'),
    clockBefore: before(`${c.clockBefore}\\s*(?:${c.clock}),?\\s*${c.partOf}`),
    clockAfter: new RegExp(`^,?\\s*${c.clockBefore}\\s*(?:${c.clock})(?![\\p{L}\\p{N}])`, 'u'),
    parts: valuesOf(lexicon.dayParts),
  };
  known.set(lexicon, joints);
  return joints;
}

/** How far before a time its opening words are looked for. */
const REACH = 40;

/** Joins clock times and parts of the day to their days, two ends to a stretch, and "since" and "until" to what follows. */
export function combineTimes(
  atoms: readonly Atom[],
  { text }: FoldedText,
  lexicon: Lexicon,
): readonly Atom[] {
  const joints = jointsOf(lexicon);
  const timed = atoms.map((atom, i) =>
    withPartOfDay(atom, text, joints, atoms[i - 1]?.end ?? 0, atoms[i + 1]?.start ?? text.length),
  );
  const joined: Atom[] = [];
  for (let i = 0; i < timed.length; i++) {
    const atom = timed[i];
    const following = timed[i + 1];
    if (atom === undefined) continue;
    const before = text.slice(Math.max(joined.at(-1)?.end ?? 0, atom.start - REACH), atom.start);
    if (following !== undefined && canEnd(atom.expression) && canEnd(following.expression)) {
      const gap = text.slice(atom.end, following.start);
      const opened = joints.from.exec(before);
      const paired = joints.to.test(gap) || (joints.and.test(gap) && joints.between.test(before));
      if (paired) {
        const start = atom.start - (opened?.[0].length ?? 0);
        joined.push({
          start,
          end: following.end,
          expression: { kind: 'range', from: atom.expression, to: following.expression },
        });
        i++;
        continue;
      }
    }
    joined.push(opened(atom, before, text, joints));
  }
  return joined;
}

/** "since Thursday", "until 17 March", "6 March onward"; a stretch that is one already stays as it is. */
function opened(atom: Atom, before: string, text: string, joints: Joints): Atom {
  if (!canEnd(atom.expression)) return atom;
  const onward = joints.onward.exec(text.slice(atom.end, atom.end + REACH));
  if (onward !== null)
    return {
      ...atom,
      end: atom.end + onward[0].length,
      expression: { kind: 'since', from: atom.expression },
    };
  const since = joints.since.exec(before);
  if (since !== null)
    return {
      ...atom,
      start: atom.start - since[0].length,
      expression: { kind: 'since', from: atom.expression },
    };
  const until = joints.until.exec(before);
  if (until !== null)
    return {
      ...atom,
      start: atom.start - until[0].length,
      expression: { kind: 'until', to: atom.expression },
    };
  return atom;
}

const canEnd = ({ kind }: Expression): boolean =>
  kind === 'date' ||
  kind === 'weekday' ||
  kind === 'offset' ||
  kind === 'part' ||
  kind === 'at' ||
  kind === 'period';

const isDay = (expression: Expression): boolean =>
  (expression.kind === 'date' && expression.day !== undefined) ||
  expression.kind === 'weekday' ||
  (expression.kind === 'offset' && expression.unit === 'day');

/** Adds "at dawn", "in the evening of", "at 6 am" where they stand right beside a single day. */
function withPartOfDay(atom: Atom, text: string, joints: Joints, floor: number, ceiling: number): Atom {
  if (!isDay(atom.expression)) return atom;
  const before = text.slice(Math.max(floor, atom.start - REACH), atom.start);
  const after = text.slice(atom.end, Math.min(ceiling, atom.end + REACH));
  for (const [pattern, side] of [
    [joints.clockBefore, before],
    [joints.clockAfter, after],
  ] as const) {
    const match = pattern.exec(side);
    const clock = match === null ? null : readClock(match.groups ?? {});
    if (match !== null && clock !== null)
      return stretch(atom, side === before, match[0].length, { kind: 'at', day: atom.expression, clock });
  }
  for (const [pattern, side] of [
    [joints.partBefore, before],
    [joints.partAfter, after],
  ] as const) {
    const match = pattern.exec(side);
    const part = joints.parts.get((match?.groups?.['part'] ?? '').replace(/\s+/g, ' '));
    if (match !== null && part !== undefined)
      return stretch(atom, side === before, match[0].length, { kind: 'at', day: atom.expression, part });
  }
  return atom;
}

const stretch = (atom: Atom, leftwards: boolean, by: number, expression: Expression): Atom =>
  leftwards ? { ...atom, start: atom.start - by, expression } : { ...atom, end: atom.end + by, expression };

/** Hours and minutes of the caught groups as `HH:MM`, or null when there is no such time. */
function readClock(groups: Readonly<Record<string, string | undefined>>): string | null {
  const [hour, minute] = [Number(groups['hour']), Number(groups['minute'] ?? '0')];
  if (!Number.isInteger(hour) || hour > 23 || minute > 59) return null;
  const half = groups['half'] ?? '';
  const later = /^[pم]/.test(half) && hour < 12 ? 12 : 0;
  const noon = /^[aص]/.test(half) && hour === 12 ? -12 : 0;
  return `${String(hour + later + noon).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
