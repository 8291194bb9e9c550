import type { Basis, Claim, FigureRow, Kind, Modality, Outcome, Polarity, Series, Stance } from '#model';
import { claimKey } from '#model';
import { sha256Hex } from '#tools/hash';
import { attributionOf, chainDoubt } from './attribution.ts';
import { firstMeaning, foldCell, holdsOneOf } from './cell.ts';
import {
  BASIS_WORDS,
  COUNT_WORDS,
  NOT_A_CASUALTY,
  OUTCOME_WORDS,
  PERSONAL_WORDS,
  SAYING_WORDS,
} from './cell-words.table.ts';
import { countOf, qualifierOf } from './count.ts';
import { populationOf } from './population.ts';

/** The claim a row makes, without its parts; null when the row says that what it counts is no casualty, or names no outcome. */
export function rowClaim(row: FigureRow, text: string): Claim | null {
  const folded = foldCell(row.outcome);
  if (holdsOneOf(folded, NOT_A_CASUALTY)) return null;
  const outcome = firstMeaning(folded, OUTCOME_WORDS) ?? null;
  if (outcome === null) return null;
  const saying = sayingOf(row);
  const qualifier = saying.kind === 'finding' ? 'unquantified' : qualifierOf(row);
  const { population, share } = populationOf(row.population);
  const counting = foldCell(row.countType);
  return {
    id: idOf(text, row.start, row.end, saying.kind, 0),
    kind: saying.kind,
    quote: row.quote,
    start: row.start,
    end: row.end,
    outcome,
    unit: unitOf(outcome),
    count: saying.kind === 'finding' ? null : countOf(row, qualifier),
    qualifier,
    population,
    partOf: null,
    ...(share !== undefined && { share }),
    additive: !holdsOneOf(foldCell(row.population), PERSONAL_WORDS),
    derived: holdsOneOf(counting, ['derived', 'مشتق']),
    perpetrator: row.perpetrator === '' ? null : { words: row.perpetrator },
    places: row.area === '' ? [] : [{ words: row.area, candidates: [] }],
    placeRelation: null,
    time:
      row.period === ''
        ? null
        : {
            words: row.period,
            start: null,
            end: null,
            precision: 'unresolved',
            role: isDocumentation(row) ? 'documentation' : 'event',
          },
    attribution: attributionOf(row.chain, row.sourceOrg),
    selfCited: chainDoubt(row.chain) === 'self_cited',
    basis: basisOf(row),
    stance: saying.stance,
    polarity: saying.polarity,
    modality: saying.modality,
    ...(saying.kind === 'denial' && { denial: { object: 'number', kind: 'literal' } as const }),
    series: seriesOf(counting, row),
    ...(isProvisional(row) && { provisional: true }),
    ...(isFinal(counting) && { final: true }),
    background: false,
    why: { quote: [row.start, row.end] },
  };
}

/** A claim's id, as the contract makes it. */
export function idOf(text: string, start: number, end: number, kind: Kind, ordinal: number): string {
  return `c:${sha256Hex(claimKey(text, start, end, kind, ordinal)).slice(0, 24)}`;
}

type Saying = {
  readonly kind: Kind;
  readonly stance: Stance;
  readonly polarity: Polarity;
  readonly modality: Modality | null;
};

function sayingOf(row: FigureRow): Saying {
  const folded = foldCell(row.qualifier);
  if (holdsOneOf(folded, SAYING_WORDS.negated))
    return { kind: 'denial', stance: 'denies', polarity: 'negated', modality: null };
  if (holdsOneOf(folded, SAYING_WORDS.noneReceived))
    return { kind: 'finding', stance: 'no_report_received', polarity: 'affirmed', modality: null };
  if (holdsOneOf(folded, SAYING_WORDS.likely))
    return { kind: 'casualty', stance: 'hedges', polarity: 'affirmed', modality: 'possible' };
  if (holdsOneOf(folded, SAYING_WORDS.reported))
    return { kind: 'casualty', stance: 'reports', polarity: 'affirmed', modality: null };
  return { kind: 'casualty', stance: 'asserts', polarity: 'affirmed', modality: null };
}

function unitOf(outcome: Outcome): 'persons' | 'bodies' {
  return outcome === 'bodies_seen' || outcome === 'bodies_recovered' || outcome === 'buried'
    ? 'bodies'
    : 'persons';
}

/** The basis cell first, then what the qualifier says of names, then the kind of count. */
function basisOf(row: FigureRow): Basis | null {
  const qualifier = foldCell(row.qualifier);
  if (holdsOneOf(qualifier, SAYING_WORDS.verifiedNames)) return 'verified_names';
  const counting = foldCell(row.countType);
  if (holdsOneOf(counting, COUNT_WORDS.cites)) return 'other_media';
  const told = firstMeaning(foldCell(row.basis), BASIS_WORDS);
  if (told !== undefined) return told;
  if (holdsOneOf(qualifier, SAYING_WORDS.claimsNames)) return 'named_list';
  if (holdsOneOf(counting, ['verified'])) return 'verified_names';
  return firstMeaning(counting, BASIS_WORDS) ?? (row.basis === '' ? null : 'unspecified');
}

function seriesOf(counting: string, row: FigureRow): Series | null {
  if (holdsOneOf(counting, COUNT_WORDS.increment) || isDocumentation(row)) return 'increment';
  if (holdsOneOf(foldCell(row.qualifier), ['another'])) return 'increment';
  return holdsOneOf(counting, COUNT_WORDS.cumulative) ? 'cumulative' : null;
}

function isDocumentation(row: FigureRow): boolean {
  return holdsOneOf(foldCell(`${row.countType} ${row.period} ${row.outcome}`), COUNT_WORDS.documentation);
}

function isProvisional(row: FigureRow): boolean {
  return holdsOneOf(foldCell(`${row.qualifier} ${row.countType}`), COUNT_WORDS.provisional);
}

function isFinal(counting: string): boolean {
  return holdsOneOf(counting, COUNT_WORDS.final) && !holdsOneOf(counting, COUNT_WORDS.provisional);
}
