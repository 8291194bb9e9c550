import type {
  Claim,
  DocumentText,
  FiguresTable,
  Gazetteer,
  HeldClaim,
  PersonMask,
  PlaceCheck,
  Reading,
  SetAside,
} from '#model';
import { extract } from '#stages/extract';
import type { ReadHint, Unreadable } from '#stages/read';
import { readDocument } from '#stages/read';
import type { SituateContext } from '#stages/situate';
import { situate } from '#stages/situate';
import { tabulate } from '#stages/tabulate';

/** One original read: a text with its claims, a spreadsheet of figures with its rows as claims, or why neither. */
export type ItemReading =
  | (Found & { readonly kind: 'document'; readonly document: DocumentText })
  | (Found & { readonly kind: 'table'; readonly document: DocumentText; readonly table: FiguresTable })
  | Unreadable;

type Found = {
  readonly claims: readonly HeldClaim[];
  readonly setAside: readonly SetAside[];
  readonly checks: readonly PlaceCheck[];
  readonly masks: readonly PersonMask[];
};

/** Reads one original's bytes into claims with their places and times. The same bytes, hint and gazetteer give the same. */
export function readItem(bytes: Uint8Array, hint: ReadHint, gazetteer: Gazetteer): ItemReading {
  const outcome = readDocument(bytes, hint);
  switch (outcome.kind) {
    case 'unreadable':
      return outcome;
    case 'figures': {
      const { table } = outcome;
      const { held, setAside } = tabulate(table);
      return {
        kind: 'table',
        document: table.document,
        table,
        claims: placeRows(held, table, gazetteer),
        setAside,
        checks: [],
        masks: [],
      };
    }
    case 'document': {
      const { document } = outcome;
      const found = extract(document);
      const { claims, checks } = situate(document, found.claims, found.distances, gazetteer);
      return {
        kind: 'document',
        document,
        claims: claims.map((claim) => hold(claim, document)),
        setAside: found.setAside,
        checks,
        masks: found.masks,
      };
    }
  }
}

/** The reading of the contract: what `sijill read --json` prints for one document. */
export function readingOf(item: Exclude<ItemReading, Unreadable>): Reading {
  const { content: _content, removed, spans: _spans, notices, ...document } = item.document;
  return {
    document,
    claims: item.claims.map(({ claim }) => claim),
    setAside: item.setAside,
    removed,
    checks: item.checks,
    notices,
  };
}

function hold(claim: Claim, document: DocumentText): HeldClaim {
  return {
    claim,
    item: document.id,
    text: document.text,
    publication: document.id,
    // Never the file's name: people put their own and others' names into those, and this is published.
    publisher: document.publisher ?? `unnamed (${document.id.slice(7, 15)})`,
    ...(document.published !== undefined && { published: document.published }),
    language: document.language,
  };
}

/** Each row has its own day of publication, from which its times are resolved. */
function placeRows(
  held: readonly HeldClaim[],
  table: FiguresTable,
  gazetteer: Gazetteer,
): readonly HeldClaim[] {
  return held.flatMap((one) => {
    const { published: _published, ...document } = table.document;
    const dated = { ...document, ...(one.published !== undefined && { published: one.published }) };
    return situate(dated, [one.claim], [], gazetteer, contextOf(one)).claims.map((claim) => ({
      ...one,
      claim,
    }));
  });
}

function contextOf({ row }: HeldClaim): SituateContext {
  return { cells: true, ...(row !== undefined && row.areaLevel !== '' && { level: row.areaLevel }) };
}
