import type { Point } from './earth.ts';

type Ring = readonly (readonly number[])[];

/** What of a GeoJSON geometry is read here: areas only. */
export type Shape = { readonly type: string; readonly coordinates?: unknown };

/** The polygons of a shape, each as its rings: the outline first, then holes. Empty for anything but areas. */
export function polygons(shape: Shape): readonly (readonly Ring[])[] {
  if (shape.type === 'Polygon') return [shape.coordinates as Ring[]];
  if (shape.type === 'MultiPolygon') return shape.coordinates as Ring[][];
  return [];
}

/** Signed area of a ring in square degrees, and its centroid (shoelace formula). */
function measure(ring: Ring): { readonly area: number; readonly centre: Point } {
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax = 0, ay = 0] = ring[j] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  const centre =
    area === 0
      ? { lat: ring[0]?.[1] ?? 0, lon: ring[0]?.[0] ?? 0 }
      : { lat: y / (3 * area), lon: x / (3 * area) };
  return { area: area / 2, centre };
}

/** The centroid of the largest part of a shape: the mainland, not the islands. Null for a shape without area. */
export function largestPartCentre(shape: Shape): Point | null {
  let best: { readonly area: number; readonly centre: Point } | null = null;
  for (const [outline] of polygons(shape)) {
    if (outline === undefined) continue;
    const part = measure(outline);
    if (best === null || Math.abs(part.area) > Math.abs(best.area)) best = part;
  }
  return best === null ? null : best.centre;
}

/** Whether a point lies inside a shape, holes excepted. On the border either answer may come. */
export function contains(shape: Shape, point: Point): boolean {
  return polygons(shape).some(
    ([outline, ...holes]) =>
      outline !== undefined && inside(outline, point) && !holes.some((hole) => inside(hole, point)),
  );
}

function inside(ring: Ring, { lat, lon }: Point): boolean {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax = 0, ay = 0] = ring[j] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) within = !within;
  }
  return within;
}
