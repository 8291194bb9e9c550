/**
 * Assigns each row at most one column so that the sum of the weights is highest (Kuhn and Munkres, in the form with
 * potentials; weights are not negative). Gives the column of each row, or -1.
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length;
  const columns = Math.max(rows, ...weights.map((row) => row.length));
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Array<boolean>(columns + 1).fill(false);
    const way = new Array<number>(columns + 1).fill(0);
    let column = 0;
    rowOf[0] = row;
    do {
      seen[column] = true;
      const current = rowOf[column]!;
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other += 1) {
        if (seen[other]) continue;
        const cost =
          -(weights[current - 1]?.[other - 1] ?? 0) - rowPotential[current]! - columnPotential[other]!;
        if (cost < least[other]!) {
          least[other] = cost;
          way[other] = column;
        }
        if (least[other]! < step) {
          step = least[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other += 1) {
        if (seen[other]) {
          rowPotential[rowOf[other]!]! += step;
          columnPotential[other]! -= step;
        } else least[other]! -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const before = way[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    } while (column !== 0);
  }
  const found = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column]!;
    if (row > 0 && column <= (weights[row - 1]?.length ?? 0)) found[row - 1] = column - 1;
  }
  return found;
}
