import type {
  Claim,
  ClaimPlace,
  ClaimTime,
  DocumentText,
  Gazetteer,
  PlaceCheck,
  StatedDistance,
} from '#model';
import { checkContainments } from './check-containments.ts';
import { checkDistances } from './check-distances.ts';
import { countriesOfText, mainCountry } from './place/countries-of-text.ts';
import { cueAround, stripCues } from './place/level-cue.ts';
import type { PlaceContext } from './place/rank-candidates.ts';
import { commonLevel, resolvePlaceWords } from './place/resolve-place-words.ts';
import { foldText } from './time/folded-text.ts';
import { resolveTimeWords } from './time/index.ts';

/** What the caller knows of the case beyond the document. */
export type SituateContext = {
  /** ISO code of the country of the case; by default the one the document names most. */
  readonly country?: string;
  /** Words of level for every place of the claims, as a spreadsheet's column gives them. */
  readonly level?: string;
  /** IANA zone in which publication and event are told. */
  readonly zone?: string;
  /** The claims are rows of a table: their words of place and time are whole cells, not parts of sentences. */
  readonly cells?: boolean;
};

/** Zones of countries with one time, where reports say no zone. Others are read in the publication's own time. */
const ZONES: Readonly<Record<string, string>> = {
  SY: 'Asia/Damascus',
  LB: 'Asia/Beirut',
  JO: 'Asia/Amman',
  IQ: 'Asia/Baghdad',
  PS: 'Asia/Gaza',
  IL: 'Asia/Jerusalem',
  EG: 'Africa/Cairo',
  YE: 'Asia/Aden',
  SD: 'Africa/Khartoum',
  LY: 'Africa/Tripoli',
  TR: 'Europe/Istanbul',
};

/**
 * Fills the places and times of claims from their words: places as ranked candidates of the gazetteer, times as intervals
 * held against the day of publication. Stated distances are checked against the map. What the words do not settle stays open.
 */
export function situate(
  document: DocumentText,
  claims: readonly Claim[],
  distances: readonly StatedDistance[],
  gazetteer: Gazetteer,
  context: SituateContext = {},
): { readonly claims: readonly Claim[]; readonly checks: readonly PlaceCheck[] } {
  const counts = countriesOf(document.content, gazetteer);
  const country = context.country ?? mainCountry(counts);
  const placing: PlaceContext = {
    ...(country === undefined ? {} : { country }),
    mentioned: new Set(counts.keys()),
  };
  const zone = context.zone ?? (country === undefined ? undefined : ZONES[country]);
  const situated = claims.map((claim) => ({
    ...claim,
    ...placed(claim, document, gazetteer, placing, context),
    ...timed(claim, document, zone, context),
  }));
  const checks = [
    ...checkDistances(distances, document.content, gazetteer, placing),
    ...(context.cells ? [] : checkContainments(situated, gazetteer)),
  ];
  return { claims: situated, checks };
}

let lastText:
  | { readonly content: string; readonly gazetteer: Gazetteer; readonly counts: ReadonlyMap<string, number> }
  | undefined;

/** Rows of a table come one by one with the same text; its countries are counted once. */
function countriesOf(content: string, gazetteer: Gazetteer): ReadonlyMap<string, number> {
  if (lastText?.content !== content || lastText.gazetteer !== gazetteer) {
    lastText = { content, gazetteer, counts: countriesOfText(content, gazetteer) };
  }
  return lastText.counts;
}

function placed(
  claim: Claim,
  document: DocumentText,
  gazetteer: Gazetteer,
  placing: PlaceContext,
  context: SituateContext,
): Pick<Claim, 'places' | 'placeRelation'> {
  const names = claim.places.map(({ words }) => stripCues(foldText(words).text).name);
  const listed = names.length > 1 ? (commonLevel(names, gazetteer, placing) ?? undefined) : undefined;
  const read = claim.places.map((place) => {
    if (place.candidates.length > 0) return { places: [place], relation: null };
    const level =
      context.level ??
      (context.cells ? undefined : cueAround(place.words, document.content, claim.start, claim.end)) ??
      listed;
    return resolvePlaceWords(place.words, gazetteer, {
      ...placing,
      ...(level === undefined ? {} : { level }),
    });
  });
  const places: ClaimPlace[] = read.flatMap((one) => one.places);
  if (places.length === 0) return { places, placeRelation: claim.placeRelation };
  const [only] = read;
  const relation = claim.placeRelation ?? (read.length === 1 ? (only?.relation ?? null) : null);
  return {
    places,
    placeRelation: relation ?? (places.length === 1 ? 'single' : isNested(places) ? 'nested' : 'joint'),
  };
}

/** Whether each place lies inside the next, or the other way round. */
function isNested(places: readonly ClaimPlace[]): boolean {
  const inside = (inner: ClaimPlace | undefined, outer: ClaimPlace | undefined): boolean => {
    const id = outer?.candidates[0]?.id;
    return id !== undefined && (inner?.candidates[0]?.within.includes(id) ?? false);
  };
  const pairs = places.slice(1).map((next, i) => [places[i], next] as const);
  return pairs.every(([a, b]) => inside(a, b)) || pairs.every(([a, b]) => inside(b, a));
}

function timed(
  claim: Claim,
  document: DocumentText,
  zone: string | undefined,
  context: SituateContext,
): Pick<Claim, 'time' | 'due'> {
  const published = document.published ?? null;
  const options = zone === undefined ? {} : { zone };
  const due =
    claim.due?.start === null
      ? {
          due: dueOf(
            claim.due,
            resolveTimeWords(claim.due.words, published, document.language, { ...options, future: true }),
          ),
        }
      : {};
  if (claim.time === null || claim.time.start !== null || claim.time.end !== null)
    return { time: claim.time, ...due };
  const time = resolveTimeWords(claim.time.words, published, document.language, {
    ...options,
    ...(context.cells ? { cell: true } : {}),
  });
  // A reader that knows the words to be of documentation or "as of" is believed over the words alone.
  const role = claim.time.role === 'event' ? time.role : claim.time.role;
  return { time: { ...time, role }, ...due };
}

const dueOf = (due: NonNullable<Claim['due']>, { start, end }: ClaimTime): NonNullable<Claim['due']> => ({
  ...due,
  start,
  end,
});
