import { existsSync } from 'node:fs';
import type { Claim } from '#model';
import { extract } from '#stages/extract';
import { assign } from '../support/assign.ts';
import { option, textsUnder } from '../support/data-folder.ts';
import { documentOf } from '../support/document.ts';
import { report } from '../support/results.ts';
import type { Tally } from '../support/tally.ts';
import { addTally, emptyTally, measuresOf } from '../support/tally.ts';
import type { GoldClaim, Pattern } from './gold-claim.ts';
import { readPatterns } from './gold-claim.ts';

/** The fields that make a claim right, and others that are measured beside them. */
const STRICT = [
  'outcome',
  'low',
  'point',
  'high',
  'qualifier',
  'stance',
  'cumulative',
  'background',
] as const;
const BESIDE = [
  'kind',
  'increment',
  'partOf',
  'derived',
  'modality',
  'speaker',
  'place',
  'perpetrator',
] as const;
const FIELDS = [...STRICT, ...BESIDE] as const;
type Field = (typeof FIELDS)[number];

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^(?:the|l|le|la|les) ?/u, '');
const meets = (gold: readonly string[], ours: readonly string[]): boolean =>
  gold.every((one) =>
    ours.some((other) => plain(other).includes(plain(one)) || plain(one).includes(plain(other))),
  );

function goldFields(claim: GoldClaim): Record<Field, unknown> {
  const { count } = claim;
  return {
    outcome: claim.outcome,
    low: count?.low ?? null,
    point: count?.point ?? null,
    high: count?.high ?? null,
    qualifier: claim.qualifier,
    stance: claim.stance,
    cumulative: claim.series === 'cumulative',
    background: claim.background,
    kind: claim.kind,
    increment: claim.series === 'increment',
    partOf: claim.partOf !== null,
    derived: claim.derived,
    modality: claim.modality ?? null,
    speaker: claim.attribution,
    place: claim.place,
    perpetrator: claim.perpetrator,
  };
}

function ourFields(claim: Claim): Record<Field, unknown> {
  const { count } = claim;
  return {
    outcome: claim.outcome,
    low: count?.low ?? null,
    point: count?.point ?? null,
    high: count?.high ?? null,
    qualifier: claim.qualifier,
    stance: claim.stance,
    cumulative: claim.series === 'cumulative',
    background: claim.background,
    kind: claim.kind,
    increment: claim.series === 'increment',
    partOf: claim.partOf !== null,
    derived: claim.derived,
    modality: claim.modality,
    speaker: claim.attribution.map(({ words }) => words),
    place: claim.places.length > 0,
    perpetrator: claim.perpetrator?.words ?? null,
  };
}

function equal(field: Field, gold: unknown, ours: unknown): boolean {
  if (field === 'speaker')
    return meets(
      (gold as string[]).filter((word) => word !== 'publisher'),
      ours as string[],
    );
  if (field === 'place') return (gold !== null) === ours;
  if (field === 'perpetrator')
    return gold === null ? ours === null : ours !== null && meets([gold as string], [ours as string]);
  return gold === ours;
}

type Score = { readonly strict: Tally; readonly fields: Map<Field, Tally>; wrong: number };
const emptyScore = (): Score => ({
  strict: emptyTally(),
  fields: new Map(FIELDS.map((field) => [field, emptyTally()])),
  wrong: 0,
});

function scorePattern(pattern: Pattern, errors: Map<string, string[]>): Score {
  const { claims } = extract(
    documentOf({ name: pattern.id, content: pattern.text, language: pattern.language }),
  );
  const gold = pattern.claims.map(goldFields);
  const ours = claims.map(ourFields);
  const score = emptyScore();
  const weights = gold.map((one) =>
    ours.map(
      (other) =>
        (one['kind'] === other['kind'] ? 3 : 0) +
        FIELDS.filter((field) => equal(field, one[field], other[field])).length,
    ),
  );
  const pairs = gold.length === 0 ? [] : assign(weights);
  const error = (kind: string, detail: string): void =>
    void errors.set(kind, [...(errors.get(kind) ?? []), `${pattern.id} ${detail}`]);
  const used = new Set<number>();
  for (const [index, one] of gold.entries()) {
    const pair = pairs[index] ?? -1;
    const other = ours[pair];
    if (other === undefined) {
      score.strict.missing += 1;
      for (const tally of score.fields.values()) tally.missing += 1;
      error(
        'claim missing',
        `${String(one.kind)} ${String(one.outcome)} ${String(one.point ?? one.low ?? '')}`,
      );
      continue;
    }
    used.add(pair);
    const wrong = FIELDS.filter((field) => !equal(field, one[field], other[field]));
    for (const field of FIELDS) {
      const tally = score.fields.get(field);
      if (tally !== undefined) tally[wrong.includes(field) ? 'incorrect' : 'correct'] += 1;
    }
    for (const field of wrong)
      error(`${field} wrong`, `${String(one[field])} read as ${String(other[field])}`);
    score.strict[STRICT.some((field) => wrong.includes(field)) ? 'incorrect' : 'correct'] += 1;
  }
  for (const [index, other] of ours.entries()) {
    if (used.has(index)) continue;
    score.strict.spurious += 1;
    for (const tally of score.fields.values()) tally.spurious += 1;
    error(
      'claim too many',
      `${String(other.kind)} ${String(other.outcome)} ${String(other.stance)} ${String(other.point ?? other.low ?? '')}`,
    );
  }
  const numbers = new Set(pattern.claims.flatMap(({ count }) => [count?.low, count?.point, count?.high]));
  for (const claim of claims)
    if (
      claim.kind === 'casualty' &&
      claim.count !== null &&
      !numbers.has(claim.count.point ?? claim.count.low ?? claim.count.high ?? undefined)
    ) {
      score.wrong += 1;
      error('number read as casualty', String(claim.count.point ?? claim.count.low));
    }
  return score;
}

const COLUMNS = ['', 'due', 'read', 'precision', 'recall', 'F'];
const row = (name: string, tally: Tally): (string | number)[] => {
  const { due, given, precision, recall, f } = measuresOf(tally);
  return [name, due, given, precision, recall, f];
};

const args = process.argv.slice(2);
const path = option(args, 'data') ?? `${import.meta.dirname}/../../golden/extract`;
if (!existsSync(path)) process.stderr.write(`skipped: there is no data at ${path}; give --data PATH\n`);
else {
  const errors = new Map<string, string[]>();
  const byLanguage = new Map<string, Score>();
  const whole = emptyScore();
  for (const { text } of textsUnder(path, (name) => name.endsWith('.jsonl'))) {
    for (const pattern of readPatterns(text)) {
      const score = scorePattern(pattern, errors);
      const language = byLanguage.get(pattern.language) ?? emptyScore();
      byLanguage.set(pattern.language, language);
      for (const sum of [whole, language]) {
        addTally(sum.strict, score.strict);
        for (const [field, tally] of score.fields) addTally(sum.fields.get(field) ?? emptyTally(), tally);
        sum.wrong += score.wrong;
      }
    }
  }
  const sorted = [...errors].sort(([, one], [, other]) => other.length - one.length);
  report({
    folder: import.meta.dirname,
    title: 'Labelled sentences',
    about:
      'A claim is right when outcome, low, point, high, qualifier, stance, running total and background are all right.',
    tables: [
      {
        title: 'Claims right',
        columns: [...COLUMNS, 'numbers wrongly read as casualties'],
        rows: [['all languages', whole] as const, ...byLanguage].map(([name, score]) => [
          ...row(name, score.strict),
          score.wrong,
        ]),
      },
      {
        title: 'Fields',
        columns: COLUMNS,
        rows: FIELDS.map((field) => row(field, whole.fields.get(field) ?? emptyTally())),
      },
      {
        title: 'Errors by kind',
        columns: ['kind', 'how many'],
        rows: sorted.map(([kind, list]) => [kind, list.length]),
      },
    ],
    args,
  });
  if (args.includes('--errors'))
    for (const [kind, list] of sorted)
      process.stdout.write(`\n${kind}\n${list.map((line) => `  ${line}`).join('\n')}\n`);
}
