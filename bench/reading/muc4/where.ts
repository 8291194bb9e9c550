import type { Gazetteer, Place } from '#model';
import { countryOf } from './dateline.ts';

/** The countries the templates are asked about, by code, as they print them. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AR: 'ARGENTINA',
  BO: 'BOLIVIA',
  CL: 'CHILE',
  CO: 'COLOMBIA',
  EC: 'ECUADOR',
  SV: 'EL SALVADOR',
  GT: 'GUATEMALA',
  HN: 'HONDURAS',
  PE: 'PERU',
};
export const ASKED: ReadonlySet<string> = new Set(Object.keys(COUNTRIES));

const KINDS: Readonly<Partial<Record<Place['level'], string>>> = {
  town: 'CITY',
  governorate: 'DEPARTMENT',
  district: 'CITY',
};
const NAME =
  /(?<=\b(?:IN|AT|NEAR|OF|FROM|THROUGH|OUTSIDE|TO|DOWNTOWN|NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL|TOWARD|AROUND|BETWEEN)\s+(?:THE\s+)?(?:(?:CITY|TOWN|DEPARTMENT|PROVINCE|VILLAGE|NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL|DOWNTOWN|CAPITAL)\s+(?:OF\s+)?)*)([A-ZÑ][A-ZÑ.'-]+(?:\s+[A-ZÑ][A-ZÑ.'-]+){0,4})/g;

type Named = { readonly text: string; readonly place: Place };

function namesIn(sentence: string, gazetteer: Gazetteer, country: string | null): Named[] {
  const found: Named[] = [];
  for (const match of sentence.replace(/\s+/g, ' ').matchAll(NAME)) {
    const words = (match[1] ?? '').split(' ');
    for (let length = Math.min(4, words.length); length > 0; length -= 1) {
      const text = words
        .slice(0, length)
        .join(' ')
        .replace(/[.,']+$/, '');
      const places = gazetteer
        .lookup(text)
        .filter((place) => ASKED.has(place.country) && (country === null || place.country === country));
      const place = places.find(({ level }) => level === 'country') ?? likeliest(places);
      if (place === undefined) continue;
      found.push({ text, place });
      break;
    }
  }
  return found;
}

/** A town below this is not meant where a province of the same name may be. */
const SMALL_TOWN = 60_000;

function likeliest(places: readonly Place[]): Place | undefined {
  const town = places
    .filter(({ level }) => level === 'town')
    .sort((one, other) => other.population - one.population)[0];
  const area = places.find(({ level }) => level === 'governorate');
  return town !== undefined && (area === undefined || town.population >= SMALL_TOWN)
    ? town
    : (area ?? places[0]);
}

/** The place of an event as the templates print it, from the sentences that tell of it, else the country of the dateline. */
export function locationOf(
  sentences: readonly string[],
  text: string,
  dateline: string,
  gazetteer: Gazetteer,
): string | null {
  const from = countryOf(gazetteer, dateline);
  const home = from !== null && ASKED.has(from) ? from : null;
  const told = sentences
    .flatMap((sentence) => namesIn(sentence, gazetteer, null))
    .find(({ place }) => place.level === 'country')?.place.country;
  const country = told ?? home ?? mostNamed(text);
  if (country === null) return null;
  for (const sentence of sentences) {
    const places = namesIn(sentence, gazetteer, country).filter(({ place }) => place.level !== 'country');
    const town = places.find(({ place }) => place.level === 'town') ?? places[0];
    if (town !== undefined)
      return `${COUNTRIES[country]}: ${town.text} (${KINDS[town.place.level] ?? 'CITY'})`;
  }
  // Nothing in the sentence says where: the town of the dateline where the text speaks of being in it.
  const town = dateline.toUpperCase();
  const here = new RegExp(
    `\\b(?:THIS CITY|THIS CAPITAL|THE CAPITAL|DOWNTOWN|(?:IN|OF|NORTHERN|SOUTHERN|EASTERN|WESTERN) ${town.replace(/[^A-Z ]/g, '.')})\\b`,
  ).test(text.slice(text.indexOf('[TEXT]')).replace(/\s+/g, ' '));
  return country === home && here && !dateline.includes('(')
    ? `${COUNTRIES[country]}: ${town} (CITY)`
    : (COUNTRIES[country] ?? null);
}

const DEMONYMS: Readonly<Record<string, RegExp>> = {
  AR: /ARGENTIN/g,
  BO: /BOLIVIA/g,
  CL: /CHILE/g,
  CO: /COLOMBIA/g,
  EC: /ECUADOR/g,
  SV: /SALVADOR/g,
  GT: /GUATEMALA/g,
  HN: /HONDURA/g,
  PE: /PERU/g,
};

/** The country of interest a text names most, for texts sent from elsewhere. */
function mostNamed(text: string): string | null {
  const counts = Object.entries(DEMONYMS).map(
    ([code, pattern]) => [code, text.match(pattern)?.length ?? 0] as const,
  );
  const [code, count] = counts.reduce((one, other) => (other[1] > one[1] ? other : one));
  return count > 0 ? code : null;
}
