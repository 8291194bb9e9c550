import type { Claim, FigureRow, FiguresTable, HeldClaim, SetAside } from '#model';
import type { Part } from './composition.ts';
import { compositionOf } from './composition.ts';
import { populationOf } from './population.ts';
import { idOf, rowClaim } from './row-claim.ts';

/** What a spreadsheet of figures says: its claims with their rows, and the rows that count no casualties. */
export type Tabulation = { readonly held: readonly HeldClaim[]; readonly setAside: readonly SetAside[] };

/**
 * Reads the rows of a spreadsheet of figures as claims. Places and times keep their words; resolving them is the next stage's.
 * A row that spells out its parts ("1,225 = Latakia 658, …") gives a claim for each part, joined to the whole.
 */
export function tabulate(table: FiguresTable): Tabulation {
  const held: HeldClaim[] = [];
  const setAside: SetAside[] = [];
  const text = table.document.text;
  for (const row of table.rows) {
    const claim = rowClaim(row, text);
    if (claim === null) {
      const value = row.low ?? row.high;
      setAside.push({
        quote: row.quote,
        start: row.start,
        end: row.end,
        ...(value !== null && { value }),
        reason: 'not_casualty',
      });
      continue;
    }
    for (const one of [claim, ...partClaims(claim, row, text)]) held.push(holdClaim(one, row, table));
  }
  return { held, setAside };
}

function holdClaim(claim: Claim, row: FigureRow, table: FiguresTable): HeldClaim {
  return {
    claim,
    item: table.document.id,
    text: table.document.text,
    publication: `${table.document.id}#${row.row}`,
    publisher: claim.attribution[0]?.words ?? row.sourceOrg,
    ...(row.published !== undefined && { published: row.published }),
    language: row.language,
    row,
  };
}

function partClaims(whole: Claim, row: FigureRow, text: string): readonly Claim[] {
  const number = row.low ?? row.high;
  if (number === null || whole.count === null) return [];
  return partsBelow(compositionOf(row.quote, number), whole, row, text);
}

function partsBelow(parts: readonly Part[], whole: Claim, row: FigureRow, text: string): readonly Claim[] {
  return parts.flatMap((part) => {
    if (part.label === '') return [];
    const claim = partClaim(part, whole, row, text);
    return [claim, ...partsBelow(part.parts, claim, row, text)];
  });
}

/**
 * A part says who, where or by whom ("445 by loyalists"); what it does not say it has from the whole, and it is as exact
 * as the whole. A label in small letters that names no known group ("27 medical") is a group all the same, and no place.
 */
function partClaim(part: Part, whole: Claim, row: FigureRow, text: string): Claim {
  const start = row.start + part.start;
  const end = row.start + part.end;
  const said = populationOf(part.label).population;
  const isPeople = said !== null && (said.status ?? said.age ?? said.sex ?? said.community) !== undefined;
  const by = /^(?:by|على يد|par)\s+(.+)$/u.exec(part.label)?.[1];
  const isPlace = !isPeople && by === undefined && !/^\p{Ll}/u.test(part.label);
  const floor = whole.qualifier === 'at_least' || whole.qualifier === 'more_than';
  const high = floor ? null : part.number;
  return {
    ...whole,
    id: idOf(text, start, end, whole.kind, 0),
    quote: row.quote.slice(part.start, part.end),
    start,
    end,
    qualifier: floor ? 'at_least' : whole.qualifier,
    count: {
      low: part.number,
      point: part.number,
      high,
      lowOpen: false,
      highOpen: false,
      approximate: false,
      words: part.label,
    },
    population: isPlace || by !== undefined ? whole.population : said,
    perpetrator: by === undefined ? whole.perpetrator : { words: by },
    places: isPlace ? [{ words: part.label, candidates: [] }] : whole.places,
    partOf: whole.id,
    why: { quote: [start, end] },
  };
}
