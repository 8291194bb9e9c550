import type { StoredClaim } from '#edges/store';
import type { Attribution } from '#model';
import type { Look } from './look.ts';

/** One claim as a line of the contract, with its exact words, its origin and the decision in force. */
export function claimLine(look: Look, { held }: StoredClaim) {
  const { claim, item } = held;
  const origin = look.originOf.get(claim.id);
  return {
    id: claim.id,
    document: item,
    documentName: nameOf(look, item),
    row: held.row?.row ?? null,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    language: held.language,
    source: held.publisher,
    speaker: speakerOf(claim.attribution),
    published: held.published?.start.slice(0, 10) ?? null,
    publishedTo: held.published?.precision ?? null,
    kind: claim.kind,
    outcome: claim.outcome,
    unit: claim.unit,
    count: claim.count,
    qualifier: claim.qualifier,
    population: claim.population,
    places: claim.places.map(({ words, candidates: [best] }) => ({
      words,
      id: best?.id ?? null,
      name: best?.name ?? null,
      nameAr: best === undefined ? null : (look.gazetteer.get(best.id)?.nameAr ?? null),
      level: best?.level ?? ('unknown' as const),
    })),
    time:
      claim.time === null
        ? null
        : {
            words: claim.time.words,
            start: claim.time.start,
            end: claim.time.end,
            precision: claim.time.precision,
          },
    stance: claim.stance,
    polarity: claim.polarity,
    basis: claim.basis,
    grade: look.grades.get(claim.id) ?? null,
    origin: origin?.id ?? null,
    originName: origin?.name ?? null,
    decision: look.decided.get(claim.id) ?? null,
  };
}

/** A claim as lists, answers and pictures show it. */
export type ClaimLine = ReturnType<typeof claimLine>;

/** The claims of these ids as lines, by id. */
export async function linesOf(
  look: Look,
  ids: Iterable<string>,
): Promise<Readonly<Record<string, ClaimLine>>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return {};
  const { rows } = await look.held.store.claims({ ids: wanted });
  const lines: Record<string, ClaimLine> = {};
  for (const row of rows) lines[row.held.claim.id] ??= claimLine(look, row);
  return lines;
}

/** What a document is called where people see it: its title, else the name it came under. */
export function nameOf(look: Look, item: string): string {
  const head = look.items.get(item)?.head;
  return head?.title ?? head?.name ?? item;
}

/** The innermost speaker that is not the publisher itself. */
function speakerOf(attribution: readonly Attribution[]): string | null {
  const last = attribution.at(-1);
  return last === undefined || last.role === 'publisher' ? null : last.words;
}
