/** A point in degrees, WGS 84. */
export type Point = { readonly lat: number; readonly lon: number };

/** Mean radius of the earth in kilometres (IUGG R1). */
const RADIUS = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Kilometres along the great circle on a sphere; within 0.6 % of the ellipsoid. */
export function distanceKm(a: Point, b: Point): number {
  const dLat = radians(b.lat - a.lat);
  const dLon = radians(b.lon - a.lon);
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLon / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Degrees clockwise from north in which `b` lies, seen from `a`. */
export function bearing(a: Point, b: Point): number {
  const dLon = radians(b.lon - a.lon);
  const y = Math.sin(dLon) * Math.cos(radians(b.lat));
  const x =
    Math.cos(radians(a.lat)) * Math.sin(radians(b.lat)) -
    Math.sin(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.cos(dLon);
  return (degrees(Math.atan2(y, x)) + 360) % 360;
}

/** The smaller angle between two bearings, 0 to 180. */
export function angleBetween(a: number, b: number): number {
  const difference = Math.abs(((a - b) % 360) + 360) % 360;
  return difference > 180 ? 360 - difference : difference;
}

/** The point reached from `from` after `km` along the great circle that starts at `direction` degrees. */
export function destination(from: Point, direction: number, km: number): Point {
  const arc = km / RADIUS;
  const lat = radians(from.lat);
  const towards = radians(direction);
  const reached = Math.asin(
    Math.sin(lat) * Math.cos(arc) + Math.cos(lat) * Math.sin(arc) * Math.cos(towards),
  );
  const dLon = Math.atan2(
    Math.sin(towards) * Math.sin(arc) * Math.cos(lat),
    Math.cos(arc) - Math.sin(lat) * Math.sin(reached),
  );
  return { lat: degrees(reached), lon: ((from.lon + degrees(dLon) + 540) % 360) - 180 };
}
