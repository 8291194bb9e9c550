import type { Match } from './match-words.ts';

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

type Dates = { readonly from: number | null; readonly to: number };

/** Reads "06 SEP 89", "30 AUG 89 - 15 SEP 89" or, with no beginning, "- 26 AUG 89"; days are counted from 1900. */
export function parseDates(text: string): Dates | null {
  const days = [...text.matchAll(/(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})\b/g)].map(
    ([, day, month, year]) =>
      Date.UTC(1900 + Number(year), MONTHS.indexOf(month ?? ''), Number(day)) / 86_400_000,
  );
  const [first, last] = days;
  if (first === undefined) return null;
  if (text.trim().startsWith('-')) return { from: null, to: first };
  return { from: first, to: last ?? first };
}

/** Guidelines 3.2.2: part of the range due is partial; so is "some day up to the dateline" where the dateline is due or its end. */
export function matchDates(given: string, due: string): Match {
  const answer = parseDates(given);
  const key = parseDates(due);
  if (answer === null || key === null) return 'incorrect';
  if (answer.from === key.from && answer.to === key.to) return 'correct';
  if (answer.from === null) return answer.to === key.to ? 'partial' : 'incorrect';
  const within =
    answer.to <= key.to && (key.from === null ? key.to - answer.from <= 31 : answer.from >= key.from);
  return within ? 'partial' : 'incorrect';
}

type Location = { readonly country: string; readonly places: readonly string[] };

function parseLocation(text: string): Location {
  const [country = '', ...rest] = text.split(':').map((part) => part.trim().toUpperCase());
  const places = rest
    .flatMap((part) => part.split(/\s-\s/))
    .map((part) =>
      part
        .replace(/\([^)]*\)/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  return { country: country.replace(/\s-\s.*$/, '').trim(), places: places.filter((place) => place !== '') };
}

/** Guidelines 3.2.3: all of it is correct; the right country alone, or the right place in another country, is partial. */
export function matchLocation(given: string, due: string): Match {
  const answer = parseLocation(given);
  const key = parseLocation(due);
  const samePlaces =
    answer.places.length === key.places.length && answer.places.every((place) => key.places.includes(place));
  if (answer.country === key.country) return samePlaces ? 'correct' : 'partial';
  return samePlaces && key.places.length > 0 ? 'partial' : 'incorrect';
}

/** Guidelines 3.2.21: an end of the range due, or the number due as "about", is partial. */
export function matchNumber(given: string, due: string): Match {
  const tidy = (text: string): string => text.replace(/\s+/g, '').toUpperCase();
  const answer = tidy(given);
  const key = tidy(due);
  if (answer === key) return 'correct';
  if (!/^\d+$/.test(answer)) return 'incorrect';
  return key === `~${answer}` || key.split('-').includes(answer) ? 'partial' : 'incorrect';
}

/** What a listed value is a wider name of: the pairs for which the guidelines give half (3.2.4 to 3.2.23). */
const WIDER: readonly (readonly [slot: number, given: string, due: string])[] = [
  [7, 'GUN', 'MACHINE GUN'],
  [7, 'GUN', 'RIFLE'],
  [7, 'GUN', 'HANDGUN'],
  [7, 'GUN', 'MORTAR'],
  [7, 'BOMB', 'VEHICLE BOMB'],
  [7, 'BOMB', 'AERIAL BOMB'],
  [7, 'BOMB', 'GRENADE'],
  [7, 'BOMB', 'MOLOTOV COCKTAIL'],
  [7, 'BOMB', 'MINE'],
  [7, 'EXPLOSIVE', 'DYNAMITE'],
  [7, 'EXPLOSIVE', 'BOMB'],
  [11, 'SUSPECTED OR ACCUSED', 'SUSPECTED OR ACCUSED BY AUTHORITIES'],
  [13, 'POLITICAL FIGURE OFFICE OR RESIDENCE', 'GOVERNMENT OFFICE OR RESIDENCE'],
  [16, 'DESTROYED', 'SOME DAMAGE'],
  [20, 'GOVERNMENT OFFICIAL', 'FORMER GOVERNMENT OFFICIAL'],
  [20, 'ACTIVE MILITARY', 'FORMER ACTIVE MILITARY'],
  [20, 'POLITICAL FIGURE', 'GOVERNMENT OFFICIAL'],
  [23, 'NO INJURY', 'NO INJURY OR DEATH'],
  [23, 'NO DEATH', 'NO INJURY OR DEATH'],
];

/** Judges a value from a closed list. */
export function matchListed(slot: number, given: string, due: string): Match {
  if (given === due) return 'correct';
  if (slot === 4 && given === 'ATTACK') return 'partial';
  return WIDER.some(([where, wide, narrow]) => where === slot && wide === given && narrow === due)
    ? 'partial'
    : 'incorrect';
}
