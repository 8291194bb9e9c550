import type { Gazetteer, PlaceCandidate } from '#model';
import { foldName } from '#tools/text';
import { countriesOfText, mainCountry } from '../place/countries-of-text.ts';
import { cueAround, cueOf } from '../place/level-cue.ts';
import { chooseTogether } from './choose.ts';
import { findMentions } from './find-mentions.ts';
import { evidence, personsOf } from './judge.ts';
import type { Mention } from './mention.ts';
import { wordsOf } from './mention.ts';

/** A name of a place found in running text, by UTF-16 offsets, with what it may stand for, best first. */
export type RecognisedPlace = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /**
   * `people` marks an adjective or the name of a people ("Syrian"), whose candidate is the country; `metonym` a name that
   * stands for those who rule from it ("Damascus denied").
   */
  readonly kind: 'place' | 'people' | 'metonym';
  readonly candidates: readonly PlaceCandidate[];
};

export type RecogniseOptions = {
  /** ISO code of the country the text is about, when it is known. */
  readonly country?: string;
};

/** Evidence from which one mention is taken for a place, and from which it carries the same name elsewhere in the text. */
const ENOUGH = 1;
const CARRIES = 1.5;
/** Most candidates given for one name. */
const MOST = 8;

/** Finds the names of places in running text (English, French and other Latin script; Arabic by name) and reads them together. */
export function recognisePlaces(
  text: string,
  gazetteer: Gazetteer,
  options: RecogniseOptions = {},
): readonly RecognisedPlace[] {
  const words = wordsOf(text);
  const country = options.country ?? mainCountry(countriesOfText(text, gazetteer));
  const found = findMentions(text, words, gazetteer, country);
  const persons = personsOf(words, text);
  const judged = found.map((mention) => ({
    mention,
    score: evidence(mention, words, text, persons, country),
  }));
  const sure = new Set(
    judged.filter(({ score }) => score >= CARRIES).map(({ mention }) => foldName(mention.name)),
  );
  const kept = judged
    .filter(({ mention, score }) => score >= ENOUGH || (score > -0.5 && sure.has(foldName(mention.name))))
    .map(({ mention }) => mention);
  const choices = chooseTogether(
    kept.filter(({ people }) => people === undefined),
    text,
    (id) => gazetteer.ancestors(id),
    options.country,
  );
  return kept.flatMap((mention) => {
    const candidates =
      mention.people === undefined
        ? byLevel(candidatesOf(choices.get(mention) ?? [], gazetteer), mention, text, gazetteer)
        : countryOf(mention.people, gazetteer);
    return candidates.length === 0 ? [] : [recognised(mention, candidates, text)];
  });
}

/** How much likelier a word of level beside a name makes the readings on that level. */
const LEVEL_WEIGHT = 8;

/** Words of level beside one mention ("Tartus province", "countryside of Latakia") outweigh what the name means elsewhere. */
function byLevel(
  candidates: readonly PlaceCandidate[],
  { start, end, name }: Mention,
  text: string,
  gazetteer: Gazetteer,
): readonly PlaceCandidate[] {
  const around = cueAround(name, text, start, end);
  const cue = around === undefined ? null : cueOf(foldName(around));
  if (cue === null) return candidates;
  const home = candidates[0];
  const parts = cue === 'countryside' && home !== undefined ? gazetteer.lookup(`${name} countryside`) : [];
  const level = cue === 'village' ? 'town' : cue === 'countryside' ? 'region' : cue;
  const all = [
    ...parts.map((place) => ({ place, score: home?.score ?? 0 })),
    ...candidates.map((place) => ({ place, score: place.score })),
  ];
  const weighed = all.map(({ place, score }) => ({
    place,
    score: place.level === level ? score * LEVEL_WEIGHT : score,
  }));
  const total = weighed.reduce((sum, { score }) => sum + score, 0) || 1;
  return candidatesOf(
    weighed
      .map(({ place, score }) => ({ place, score: Math.round((score / total) * 1000) / 1000 }))
      .sort((a, b) => b.score - a.score),
    gazetteer,
  );
}

const SPEAKS =
  /^(?:['’]s (?:government|regime|rulers|allies|army|forces|claims?)|(?:-|\s)(?:backed|based)|\s(?:has |have |had )?(?:said|says|denie[sd]|accuse[sd]|insist(?:s|ed)|reject(?:s|ed)|condemn(?:s|ed)|blame[sd]|claim(?:s|ed)|vow(?:s|ed)|warn(?:s|ed)|welcome[sd]|agree[sd]|demand(?:s|ed)|announce[sd])\b|\s(?:dément|affirme|accuse|nie|assure))/u;

function recognised(
  { start, end, name, people }: Mention,
  candidates: readonly PlaceCandidate[],
  text: string,
): RecognisedPlace {
  const level = candidates[0]?.level;
  const rules = (level === 'town' || level === 'country') && SPEAKS.test(text.slice(end, end + 24));
  return {
    start,
    end,
    words: name,
    kind: people !== undefined ? 'people' : rules ? 'metonym' : 'place',
    candidates,
  };
}

function candidatesOf(
  choice: readonly { readonly place: Omit<PlaceCandidate, 'score' | 'within'>; readonly score: number }[],
  gazetteer: Gazetteer,
): readonly PlaceCandidate[] {
  return choice.slice(0, MOST).map(({ place: { id, name, level, lat, lon }, score }) => ({
    id,
    name,
    level,
    lat,
    lon,
    score,
    within: gazetteer.ancestors(id),
  }));
}

function countryOf(code: string, gazetteer: Gazetteer): readonly PlaceCandidate[] {
  const place = gazetteer.get(`own:country-${code.toLowerCase()}`);
  if (place === undefined) return [];
  const { id, name, level, lat, lon } = place;
  return [{ id, name, level, lat, lon, score: 1, within: [] }];
}
