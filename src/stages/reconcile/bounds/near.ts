import type { Row } from '../figures/rows.ts';

import type { Box } from '../sets/box.ts';

import type { Spans } from '../sets/spans.ts';
import { holdsSpans, joinSpans, touchSpans } from '../sets/spans.ts';
import { holdsUncovered } from '../sets/uncovered.ts';
import { isCeiling } from './limited.ts';

/**
 * The rows that could be linked with a set, by their places alone: those in the stretch of places that grows from the
 * set through every ceiling that reaches out of it, and through every floor whose people ceilings count one and all.
 * `asked`: the set is asked about, so that people in it are not free either.
 */
export function rowsNear(
  rows: readonly Row[],
  set: Box,
  { asked }: { readonly asked: boolean },
): readonly Row[] {
  const ceilings = rows.filter(isCeiling);
  const limits = [...ceilings.flatMap(({ terms }) => terms.map(({ box }) => box)), ...(asked ? [set] : [])];
  const floors = rows.filter((row) => !isCeiling(row));
  const free = new Set<Row>();
  let region = set.places;
  for (;;) {
    region = growThrough(ceilings, region);
    const reaching = floors.filter(
      (row) =>
        !free.has(row) && meets(row, region) && !row.terms.every(({ box }) => holdsSpans(region, box.places)),
    );
    const covered = reaching.find((row) => {
      const bound = row.terms.every(({ box }) => !holdsFreePeople(box, limits));
      if (!bound) free.add(row);
      return bound;
    });
    if (covered === undefined) break;
    region = joinSpans([...region, ...placesOf(covered)]);
  }
  return rows.filter((row) => !free.has(row) && meets(row, region));
}

function growThrough(ceilings: readonly Row[], start: Spans): Spans {
  let region = start;
  for (;;) {
    const grown = joinSpans([...region, ...ceilings.filter((row) => meets(row, region)).flatMap(placesOf)]);
    if (holdsSpans(region, grown)) return region;
    region = grown;
  }
}

function meets({ terms }: Row, region: Spans): boolean {
  return terms.some(({ box }) => touchSpans(box.places, region));
}

function placesOf({ terms }: Row): Spans {
  return terms.flatMap(({ box }) => box.places);
}

/** Whether a set holds somebody whom none of the limits counts; asked place by place, where a node's own number is rarely counted. */
function holdsFreePeople(box: Box, limits: readonly Box[]): boolean {
  for (const [from] of box.places) {
    if (holdsUncovered({ ...box, places: [[from, from]] }, limits)) return true;
  }
  return holdsUncovered(box, limits);
}
