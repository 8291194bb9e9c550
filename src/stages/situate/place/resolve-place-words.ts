import type { ClaimPlace, Gazetteer, PlaceCandidate, PlaceRelation } from '#model';
import type { WrittenPoint } from '#tools/geometry';
import { findCoordinates } from '#tools/geometry';
import { foldText } from '../time/folded-text.ts';
import { cueOf, isOnlyCue, stripCues } from './level-cue.ts';
import type { LevelCue } from './level-words.table.ts';
import type { PlaceContext } from './rank-candidates.ts';
import { rankCandidates } from './rank-candidates.ts';
import { sides, splitPhrase, takeBrackets } from './split-places.ts';

/** What surrounds the words: the case's country and places, and a level said elsewhere ("3 governorates", "city"). */
export type PlaceWordsContext = PlaceContext & { readonly level?: string };

/** Words of place read: one entry for each place named, and how they belong together. */
export type ResolvedPlaces = {
  readonly places: readonly ClaimPlace[];
  readonly relation: PlaceRelation | null;
};

/** Longer than this no cell or phrase names places; it is kept as it stands. */
const LONGEST = 1000;

const NOTHING: ResolvedPlaces = { places: [], relation: null };

/** Weight of a match by consonants alone against one by name. */
const BY_CONSONANTS = 0.75;

/**
 * The places that words name: a name, a list ("Latakia, Tartus, Hama"), a name inside another ("al-Qusour, Baniyas"), with
 * words of level or in brackets. A name nobody knows keeps its words and has no candidates; nothing is made up.
 */
export function resolvePlaceWords(
  words: string,
  gazetteer: Gazetteer,
  context: PlaceWordsContext = {},
): ResolvedPlaces {
  if (words.trim() === '') return NOTHING;
  if (words.length > LONGEST) return { places: [{ words, candidates: [] }], relation: 'single' };
  const written = findCoordinates(words);
  if (written.length > 0)
    return { places: written.map(asPlace), relation: written.length === 1 ? 'single' : 'joint' };
  const cue = context.level ? cueOf(foldText(context.level).text) : null;
  const { outside, inside } = takeBrackets(words);
  const [first = outside, second] = sides(outside);
  const read = (side: string): ResolvedPlaces => readPhrase(side, cue, gazetteer, context);
  const named = second === undefined ? read(first) : better(read(first), read(second));
  if (inside === null) return named;
  const within = read(inside);
  if (!isKnown(within)) return named;
  if (!isKnown(named)) return within;
  // A list in brackets spells out an area; a single name there is another spelling, or a site within.
  const spelledOut =
    within.places.length > 1 && !within.places.every((place) => sameFirst(place, named.places[0]));
  if (spelledOut || isInside(within.places[0], named.places[0])) {
    return within.places.length > 1 ? within : { places: within.places, relation: 'single' };
  }
  return named;
}

/** Coordinates are a site of their own: what lies around them the gazetteer does not say. */
function asPlace({ words, lat, lon }: WrittenPoint): ClaimPlace {
  const id = `own:point-${lat.toFixed(5)}-${lon.toFixed(5)}`;
  return { words, candidates: [{ id, name: words, level: 'site', lat, lon, score: 0.9, within: [] }] };
}

const isKnown = ({ places }: ResolvedPlaces): boolean =>
  places.some(({ candidates }) => candidates.length > 0);
const share = ({ places }: ResolvedPlaces): number =>
  places.filter(({ candidates }) => candidates.length > 0).length / Math.max(1, places.length);
const better = (a: ResolvedPlaces, b: ResolvedPlaces): ResolvedPlaces => (share(b) > share(a) ? b : a);
const firstId = (place: ClaimPlace | undefined): string | undefined => place?.candidates[0]?.id;
const sameFirst = (a: ClaimPlace | undefined, b: ClaimPlace | undefined): boolean =>
  firstId(a) === firstId(b);
const isInside = (inner: ClaimPlace | undefined, outer: ClaimPlace | undefined): boolean => {
  const ids = new Set(outer?.candidates.map(({ id }) => id));
  return inner?.candidates[0]?.within.some((id) => ids.has(id)) ?? false;
};

function readPhrase(
  words: string,
  cue: LevelCue | null,
  gazetteer: Gazetteer,
  context: PlaceContext,
): ResolvedPlaces {
  const folded = foldText(words).text;
  const whole = candidatesFor(folded, cue, gazetteer, context);
  if (whole.length > 0) return { places: [{ words, candidates: whole }], relation: 'single' };
  const { parts, byComma } = splitPhrase(folded);
  if (parts.length < 2) return { places: [{ words, candidates: [] }], relation: 'single' };
  const names = originalParts(words, parts);
  const each = (level: (part: number) => LevelCue | null): ClaimPlace[] =>
    parts.map((part, i) => ({
      words: names[i] ?? part,
      candidates: candidatesFor(part, level(i), gazetteer, context),
    }));
  if (byComma) {
    const nested = each((part) => (part === 0 ? cue : null));
    if (isInside(nested[0], nested[1])) return { places: nested, relation: 'nested' };
  }
  // Words of level behind a list speak for all of it ("Latakia and Tartus governorates"); "region" says nothing of its parts.
  const shared = cue === null || cue === 'region' ? stripCues(parts.at(-1) ?? '').cue : cue;
  const level =
    shared ??
    commonLevel(
      parts.map((part) => stripCues(part).name),
      gazetteer,
      context,
    ) ??
    cue;
  return { places: each(() => level), relation: 'joint' };
}

/** The parts as written; folding keeps their order, so each is found after the one before. */
function originalParts(words: string, parts: readonly string[]): readonly string[] {
  const folded = foldText(words);
  let from = 0;
  return parts.map((part) => {
    const start = folded.text.indexOf(part, from);
    from = start + part.length;
    if (folded.at === null) return words.slice(start, from);
    return words.slice(folded.at[start] ?? 0, (folded.at[from - 1] ?? words.length - 1) + 1);
  });
}

/** In a list all names stand on one level: governorates when each name is one, else towns. */
export function commonLevel(
  names: readonly string[],
  gazetteer: Gazetteer,
  { country }: PlaceContext,
): LevelCue | null {
  const levels = names.map(
    (name) =>
      new Set(
        gazetteer
          .lookup(name)
          .filter((place) => country === undefined || place.country === country)
          .map(({ level }) => level),
      ),
  );
  const known = levels.filter(({ size }) => size > 0);
  if (known.length < 2) return null;
  if (known.every((found) => found.has('governorate'))) return 'governorate';
  return known.every((found) => found.has('town')) ? 'town' : null;
}

/** Candidates of one name in folded words, by its own words of level first and by those around it otherwise. */
export function candidatesFor(
  folded: string,
  around: LevelCue | null,
  gazetteer: Gazetteer,
  context: PlaceContext,
): readonly PlaceCandidate[] {
  const plain = folded.replace(/['’]s$/, '').trim();
  // "The hospital" names nothing; "the coast" is the name of an area.
  if (
    isOnlyCue(plain) &&
    !gazetteer.lookup(plain).some(({ level, country }) => level === 'region' && country === context.country)
  )
    return [];
  for (const form of [plain, plain.replace(/^the /, '')]) {
    const found = gazetteer.lookup(form);
    // A name that holds words of level itself ("Latakia countryside", "Mount Lebanon") is known as it stands.
    if (found.length > 0 && (stripCues(form).cue !== null || form === stripCues(form).name))
      return rankCandidates(found, around, context, gazetteer);
  }
  const { name, cue } = stripCues(plain);
  const level = cue ?? around;
  for (const form of spellings(name)) {
    const found = gazetteer.lookup(form);
    if (found.length === 0) continue;
    const parts = cue === 'countryside' ? gazetteer.lookup(`${form} countryside`) : [];
    return rankCandidates([...parts, ...found], level, context, gazetteer);
  }
  const { country } = context;
  const alike = country === undefined ? [] : (gazetteer.similar?.(name, country) ?? []);
  return rankCandidates(alike, level, context, gazetteer, BY_CONSONANTS);
}

/** A name as it stands, then without letters glued to it in Arabic and without a possessive. */
function spellings(name: string): readonly string[] {
  const forms = [name, name.replace(/['’]s?$/, '')];
  const glued = /^[وبفلك](?=..)/u.exec(name);
  if (glued) forms.push(name.slice(1), name.replace(/^لل/u, 'ال'));
  return [...new Set(forms)].filter((form) => form.length > 1);
}
