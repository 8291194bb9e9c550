import type { Point } from './earth.ts';
import { fromMgrs, fromUtm } from './grid.ts';

/** A point written in a text, with how far off it may be by the way it was written (half the last digit), metres. */
export type WrittenPoint = Point & {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly notation: 'decimal' | 'dms' | 'utm' | 'mgrs' | 'plus_code' | 'map_link';
  readonly errorMetres: number;
};

/** Metres of a degree of latitude. */
const DEGREE = 111_320;
const NUMBER = '-?\\d{1,3}\\.\\d{2,}';
const DEGREES = `(\\d{1,3})\\s*[°º]\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*['′’]\\s*(?:(\\d{1,2}(?:\\.\\d+)?)\\s*(?:"|″|”|''|′′)\\s*)?)?`;

type Reader = {
  readonly notation: WrittenPoint['notation'];
  readonly pattern: RegExp;
  read(match: RegExpExecArray): (Point & { readonly errorMetres: number }) | null;
};

const READERS: readonly Reader[] = [
  {
    notation: 'map_link',
    pattern: new RegExp(
      `https?://\\S*?(?:[@=/]|%40|ll=|q=|query=|mlat=)(${NUMBER})(?:,|%2C|/|&mlon=)\\s?(${NUMBER})[^\\s)\\]"'<]*`,
      'gu',
    ),
    read: ([, lat = '', lon = '']) => decimal(lat, lon),
  },
  {
    notation: 'dms',
    pattern: new RegExp(`${DEGREES}([NS])[,;/\\s]*${DEGREES}([EW])`, 'gu'),
    read: ([, d1 = '', m1 = '', s1 = '', ns, d2 = '', m2 = '', s2 = '', ew]) => {
      const lat = sexagesimal(d1, m1, s1) * (ns === 'S' ? -1 : 1);
      const lon = sexagesimal(d2, m2, s2) * (ew === 'W' ? -1 : 1);
      const step = s1 !== '' ? 10 ** -decimals(s1) / 3600 : m1 !== '' ? 10 ** -decimals(m1) / 60 : 1;
      return { lat, lon, errorMetres: (step / 2) * DEGREE };
    },
  },
  {
    notation: 'decimal',
    pattern: new RegExp(`(${NUMBER})\\s*°?\\s*([NS])?[,;\\s]\\s*(${NUMBER})\\s*°?\\s*([EW])?`, 'gu'),
    read: ([, lat = '', ns, lon = '', ew]) =>
      decimal(`${ns === 'S' ? '-' : ''}${lat}`, `${ew === 'W' ? '-' : ''}${lon}`),
  },
  {
    notation: 'mgrs',
    pattern:
      /(?<![A-Z\d])\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z][A-HJ-NP-V]\s?(?:\d{2}\s?\d{2}|\d{3}\s?\d{3}|\d{4}\s?\d{4}|\d{5}\s?\d{5})(?![\dA-Z])/gu,
    read: ([words]) => {
      const square = fromMgrs(words);
      return square === null ? null : { ...square.point, errorMetres: square.halfSideMetres };
    },
  },
  {
    notation: 'utm',
    pattern: /(?<![A-Z\d])(\d{1,2})\s?([C-HJ-NP-X])\s+(\d{6})(?:m?E)?[,\s]+(\d{6,7})(?:m?N)?(?!\d)/gu,
    read: ([, zone, band = '', easting, northing]) => {
      const point = fromUtm({
        zone: Number(zone),
        band,
        easting: Number(easting),
        northing: Number(northing),
      });
      return point === null ? null : { ...point, errorMetres: 0.5 };
    },
  },
  {
    notation: 'plus_code',
    pattern:
      /(?<![0-9A-Z])[23456789C][23456789CFGHJMPQRV][23456789CFGHJMPQRVWX]{6}\+[23456789CFGHJMPQRVWX]{2,5}(?![0-9A-Z])/gu,
    read: ([words]) => plusCode(words),
  },
];

/** Coordinates in a text: decimal degrees, degrees with minutes and seconds, UTM, MGRS, full Plus Codes, links to maps. */
export function findCoordinates(text: string): readonly WrittenPoint[] {
  const found: WrittenPoint[] = [];
  for (const { notation, pattern, read } of READERS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      const point = read(match as RegExpExecArray);
      const taken = found.some((other) => start < other.end && other.start < end);
      if (point === null || taken || Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180) continue;
      found.push({ ...point, start, end, words: text.slice(start, end), notation });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const decimals = (number: string): number => number.split('.')[1]?.length ?? 0;
const sexagesimal = (d: string, m: string, s: string): number =>
  Number(d) + Number(m || 0) / 60 + Number(s || 0) / 3600;

function decimal(lat: string, lon: string): Point & { readonly errorMetres: number } {
  const fewest = Math.min(decimals(lat), decimals(lon));
  return { lat: Number(lat), lon: Number(lon), errorMetres: (10 ** -fewest / 2) * DEGREE };
}

const ALPHABET = '23456789CFGHJMPQRVWX';

/** The middle of the cell of a full Open Location Code (ten digits or more). */
function plusCode(code: string): Point & { readonly errorMetres: number } {
  const digits = [...code.replace('+', '')].map((letter) => ALPHABET.indexOf(letter));
  let [lat, lon] = [-90, -180];
  let [height, width] = [400, 400];
  digits.forEach((digit, i) => {
    if (i < 10) {
      if (i % 2 === 0) height /= 20;
      else width /= 20;
      if (i % 2 === 0) lat += digit * height;
      else lon += digit * width;
      return;
    }
    height /= 5;
    width /= 4;
    lat += Math.floor(digit / 4) * height;
    lon += (digit % 4) * width;
  });
  return { lat: lat + height / 2, lon: lon + width / 2, errorMetres: (height / 2) * DEGREE };
}
