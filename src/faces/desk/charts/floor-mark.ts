/** A mark open upwards, as an SVG path: so many at least. */
export function floorMark(x: number, y: number): string {
  return `M${x - 5},${y} h10 M${x},${y} v-9 M${x - 3.5},${y - 5.5} l3.5,-3.5 l3.5,3.5`;
}
