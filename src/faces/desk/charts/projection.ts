/** Web Mercator (EPSG:3857) in units where the world is 1 wide. Latitudes in degrees WGS 84. */
export function project(lon: number, lat: number): readonly [x: number, y: number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Length of `km` at a latitude, in the same units. */
export function lengthAt(lat: number, km: number): number {
  return km / (40_075 * Math.cos((lat * Math.PI) / 180));
}

/** A GeoJSON geometry of lines or polygons as an SVG path; other kinds give nothing. */
export function pathOf(
  geometry: { readonly type: string; readonly coordinates: readonly unknown[] },
  scale: (lon: number, lat: number) => readonly [number, number],
): string {
  const ring = (points: readonly (readonly [number, number])[], closed: boolean) =>
    points
      .map(
        ([lon, lat], index) =>
          `${index === 0 ? 'M' : 'L'}${scale(lon, lat)
            .map((each) => each.toFixed(2))
            .join(',')}`,
      )
      .join('') + (closed ? 'Z' : '');
  type Ring = readonly (readonly [number, number])[];
  switch (geometry.type) {
    case 'Polygon':
      return (geometry.coordinates as readonly Ring[]).map((each) => ring(each, true)).join('');
    case 'MultiPolygon':
      return (geometry.coordinates as readonly (readonly Ring[])[])
        .flatMap((each) => each.map((one) => ring(one, true)))
        .join('');
    case 'LineString':
      return ring(geometry.coordinates as Ring, false);
    case 'MultiLineString':
      return (geometry.coordinates as readonly Ring[]).map((each) => ring(each, false)).join('');
    default:
      return '';
  }
}
