import type { Point } from './earth.ts';

/** A point of the Universal Transverse Mercator grid, metres; `band` is the letter of latitude, N and above being north. */
export type Utm = {
  readonly zone: number;
  readonly band: string;
  readonly easting: number;
  readonly northing: number;
};

const BANDS = 'CDEFGHJKLMNPQRSTUVWX';
const SEMI_MAJOR = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const SCALE = 0.9996;
const ECCENTRICITY = FLATTENING * (2 - FLATTENING);

/** The point of a UTM position on WGS 84 (inverse series of Snyder, USGS 1395, p. 63); within a millimetre in its zone. */
export function fromUtm({ zone, band, easting, northing }: Utm): Point | null {
  if (
    zone < 1 ||
    zone > 60 ||
    !BANDS.includes(band) ||
    easting < 100_000 ||
    easting > 900_000 ||
    northing < 0 ||
    northing > 10_000_000
  )
    return null;
  const x = easting - 500_000;
  const y = band >= 'N' ? northing : northing - 10_000_000;
  const e2 = ECCENTRICITY / (1 - ECCENTRICITY);
  const mu =
    y /
    SCALE /
    (SEMI_MAJOR * (1 - ECCENTRICITY / 4 - (3 * ECCENTRICITY ** 2) / 64 - (5 * ECCENTRICITY ** 3) / 256));
  const e1 = (1 - Math.sqrt(1 - ECCENTRICITY)) / (1 + Math.sqrt(1 - ECCENTRICITY));
  const foot =
    mu +
    ((3 * e1) / 2 - (27 * e1 ** 3) / 32) * Math.sin(2 * mu) +
    ((21 * e1 ** 2) / 16 - (55 * e1 ** 4) / 32) * Math.sin(4 * mu) +
    ((151 * e1 ** 3) / 96) * Math.sin(6 * mu) +
    ((1097 * e1 ** 4) / 512) * Math.sin(8 * mu);
  const sine = Math.sin(foot);
  const c = e2 * Math.cos(foot) ** 2;
  const t = Math.tan(foot) ** 2;
  const n = SEMI_MAJOR / Math.sqrt(1 - ECCENTRICITY * sine ** 2);
  const r = (SEMI_MAJOR * (1 - ECCENTRICITY)) / (1 - ECCENTRICITY * sine ** 2) ** 1.5;
  const d = x / (n * SCALE);
  const lat =
    foot -
    ((n * Math.tan(foot)) / r) *
      (d ** 2 / 2 -
        ((5 + 3 * t + 10 * c - 4 * c ** 2 - 9 * e2) * d ** 4) / 24 +
        ((61 + 90 * t + 298 * c + 45 * t ** 2 - 252 * e2 - 3 * c ** 2) * d ** 6) / 720);
  const lon =
    (d -
      ((1 + 2 * t + c) * d ** 3) / 6 +
      ((5 - 2 * c + 28 * t - 3 * c ** 2 + 8 * e2 + 24 * t ** 2) * d ** 5) / 120) /
    Math.cos(foot);
  return { lat: (lat * 180) / Math.PI, lon: zone * 6 - 183 + (lon * 180) / Math.PI };
}

const COLUMNS = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'] as const;
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';

/**
 * The middle of a square of the military grid ("36SYE3951") and half its side in metres: 0 to 5 digits each way stand for squares
 * of 100 km down to 1 m. Null for letters that name no square.
 */
export function fromMgrs(text: string): { readonly point: Point; readonly halfSideMetres: number } | null {
  const match =
    /^(?<zone>\d{1,2})(?<band>[C-HJ-NP-X])(?<column>[A-HJ-NP-Z])(?<row>[A-HJ-NP-V])(?<digits>(?:\d\d){0,5})$/.exec(
      text.replace(/\s+/g, '').toUpperCase(),
    );
  if (match?.groups === undefined) return null;
  const { band = '', column = '', row = '', digits = '' } = match.groups;
  const zone = Number(match.groups['zone']);
  const side = 10 ** (5 - digits.length / 2);
  const east = (COLUMNS[(zone - 1) % 3] ?? '').indexOf(column) + 1;
  if (east === 0) return null;
  const rows = (ROWS.indexOf(row) - (zone % 2 === 0 ? 5 : 0) + 20) % 20;
  const half = digits.length / 2;
  const easting = east * 100_000 + Number(digits.slice(0, half) || '0') * side + side / 2;
  const within = rows * 100_000 + Number(digits.slice(half) || '0') * side + side / 2;
  // Rows repeat every 2,000 km; the band says which of them is meant.
  const south = BANDS.indexOf(band) * 8 - 80;
  for (let northing = within; northing <= 10_000_000; northing += 2_000_000) {
    const point = fromUtm({ zone, band, easting, northing });
    if (point !== null && point.lat >= south - 1 && point.lat <= south + (band === 'X' ? 13 : 9))
      return { point, halfSideMetres: side / 2 };
  }
  return null;
}
