import type { FigurePlace, PlaceLevel, Toll } from '#model';
import type { Reading } from '../figures/reading.ts';

/**
 * Place codes after UCDP GED (codebook 25.1, where_prec): 1 a town, 2 near one, 3 a district, 4 a governorate, 5 an
 * area without clear edges, 6 a country.
 */
const PLACE_CODES: Readonly<Record<PlaceLevel, number | null>> = {
  site: 1,
  quarter: 1,
  town: 1,
  subdistrict: 2,
  district: 3,
  governorate: 4,
  region: 5,
  country: 6,
  unknown: null,
};

/** Time codes after UCDP GED (date_prec): 1 a day, 2 up to six days, 3 a week, 4 a month, 5 longer. Longest days of each. */
const TIME_CODES: readonly (readonly [days: number, code: number])[] = [
  [1, 1],
  [6, 2],
  [7, 3],
  [31, 4],
];

/**
 * The codes of the figures that set a range: the coarsest of them. Null where a figure's place has no level in the
 * file or a figure states no time.
 */
export function precisionOf(
  setters: readonly Reading[],
  places: readonly FigurePlace[] | undefined,
): NonNullable<Toll['precision']> {
  const levels = new Map((places ?? []).map(({ id, level }) => [id, level ?? 'unknown']));
  const placeCodes = setters.flatMap(({ claim }) => {
    const codes = (claim.places ?? []).map((id) => PLACE_CODES[levels.get(id) ?? 'unknown']);
    // Several places together are as coarse as an area.
    return codes.length > 1 ? codes.map((code) => (code === null ? null : Math.max(code, 5))) : codes;
  });
  const timeCodes = setters.map(({ claim, reach }) =>
    claim.time === undefined ? null : timeCode(reach.days[0]!),
  );
  return { place: coarsest(placeCodes), time: coarsest(timeCodes) };
}

function timeCode([from, to]: readonly [number, number]): number {
  return TIME_CODES.find(([days]) => to - from + 1 <= days)?.[1] ?? 5;
}

function coarsest(codes: readonly (number | null)[]): number | null {
  const known = codes.filter((code) => code !== null);
  return known.length === 0 || known.length < codes.length ? null : Math.max(...known);
}
