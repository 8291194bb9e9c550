import type { Point } from './earth.ts';
import { angleBetween } from './earth.ts';

/** Where the sun stands: degrees clockwise from north, and degrees above the horizon as seen (air bends the light). */
export type SunPosition = { readonly azimuth: number; readonly elevation: number };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
const turn = (angle: number): number => ((angle % 360) + 360) % 360;

/**
 * The sun's place in the sky at an instant (ISO 8601 with offset, or `Z`), after Meeus, Astronomical Algorithms, ch. 25,
 * as in the solar calculator of NOAA. Good to 0.01° between 1900 and 2100; refraction for a standard atmosphere.
 */
export function sunPosition(at: Point, instant: string): SunPosition {
  const julian = Date.parse(instant) / 86_400_000 + 2_440_587.5;
  const century = (julian - 2_451_545) / 36_525;
  const meanLongitude = turn(280.46646 + century * (36_000.76983 + century * 0.0003032));
  const anomaly = radians(357.52911 + century * (35_999.05029 - 0.0001537 * century));
  const eccentricity = 0.016708634 - century * (0.000042037 + 0.0000001267 * century);
  const centre =
    Math.sin(anomaly) * (1.914602 - century * (0.004817 + 0.000014 * century)) +
    Math.sin(2 * anomaly) * (0.019993 - 0.000101 * century) +
    Math.sin(3 * anomaly) * 0.000289;
  const node = radians(125.04 - 1934.136 * century);
  const longitude = radians(meanLongitude + centre - 0.00569 - 0.00478 * Math.sin(node));
  const obliquity = radians(
    23 +
      (26 + (21.448 - century * (46.815 + century * (0.00059 - century * 0.001813))) / 60) / 60 +
      0.00256 * Math.cos(node),
  );
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude));
  const y = Math.tan(obliquity / 2) ** 2;
  const twice = 2 * radians(meanLongitude);
  const equation =
    4 *
    degrees(
      y * Math.sin(twice) -
        2 * eccentricity * Math.sin(anomaly) +
        4 * eccentricity * y * Math.sin(anomaly) * Math.cos(twice) -
        0.5 * y * y * Math.sin(2 * twice) -
        1.25 * eccentricity * eccentricity * Math.sin(2 * anomaly),
    );
  const minutes = ((julian + 0.5) % 1) * 1440;
  const hour = radians(turn((minutes + equation + 4 * at.lon) / 4) - 180);
  const lat = radians(at.lat);
  const height = Math.asin(
    Math.sin(lat) * Math.sin(declination) + Math.cos(lat) * Math.cos(declination) * Math.cos(hour),
  );
  const azimuth = turn(
    180 +
      degrees(
        Math.atan2(Math.sin(hour), Math.cos(hour) * Math.sin(lat) - Math.tan(declination) * Math.cos(lat)),
      ),
  );
  return { azimuth, elevation: degrees(height) + refraction(degrees(height)) };
}

/** How much higher the air makes the sun appear, degrees (NOAA's piecewise formula). */
function refraction(elevation: number): number {
  if (elevation > 85) return 0;
  const tangent = Math.tan(radians(elevation));
  if (elevation > 5) return (58.1 / tangent - 0.07 / tangent ** 3 + 0.000086 / tangent ** 5) / 3600;
  if (elevation > -0.575) {
    return (
      (1735 + elevation * (-518.2 + elevation * (103.4 + elevation * (-12.79 + elevation * 0.711)))) / 3600
    );
  }
  return -20.772 / tangent / 3600;
}

/** The shadow of an upright thing on level ground: where it points, and its length as a multiple of the thing's height. */
export type Shadow = { readonly direction: number; readonly length: number };

/** The shadow at a place and instant; null while the sun is down. */
export function shadowAt(at: Point, instant: string): Shadow | null {
  const { azimuth, elevation } = sunPosition(at, instant);
  if (elevation <= 0) return null;
  return { direction: turn(azimuth + 180), length: 1 / Math.tan(radians(elevation)) };
}

/** A measured shadow with how far each measure may be off; either measure may be missing. */
export type MeasuredShadow = {
  readonly direction?: { readonly degrees: number; readonly error: number };
  readonly length?: { readonly ratio: number; readonly error: number };
};

/** A stretch of one day, both ends belonging to it, as minutes after midnight UTC. */
export type FittingMinutes = { readonly from: number; readonly to: number };

/**
 * The minutes of a day (UTC) at which a measured shadow fits a place: none, one stretch, or two when length alone is known,
 * since morning and afternoon cast shadows of the same length.
 */
export function timesOfShadow(
  at: Point,
  day: string,
  { direction, length }: MeasuredShadow,
): readonly FittingMinutes[] {
  if (direction === undefined && length === undefined) return [];
  const stretches: FittingMinutes[] = [];
  for (let minute = 0; minute < 1440; minute++) {
    const shadow = shadowAt(at, new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000).toISOString());
    const fits =
      shadow !== null &&
      (direction === undefined || angleBetween(shadow.direction, direction.degrees) <= direction.error) &&
      (length === undefined || Math.abs(shadow.length - length.ratio) <= length.error);
    if (!fits) continue;
    const last = stretches.at(-1);
    if (last !== undefined && last.to === minute - 1)
      stretches[stretches.length - 1] = { ...last, to: minute };
    else stretches.push({ from: minute, to: minute });
  }
  return stretches;
}
