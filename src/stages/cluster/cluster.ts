import type {
  CaseSettings,
  FigureClaim,
  FiguresFile,
  Gazetteer,
  HeldClaim,
  Judgement,
  Lineage,
  PlaceId,
} from '#model';
import { alignClaim } from './align.ts';
import { traceLineage } from './lineage.ts';
import type { ComparedText } from './near-copy.ts';
import { placesByClaim } from './places.ts';
import { speakersByClaim } from './speaker.ts';

/** What the cluster stage is given: claims as people left them, the texts they stand in, standing judgements, what the case is about. */
export type ClusterInput = {
  readonly held: readonly HeldClaim[];
  readonly texts: readonly ComparedText[];
  readonly judgements: readonly Judgement[];
  readonly settings: CaseSettings;
  readonly gazetteer: Gazetteer;
};

/** The case made ready for exact reasoning, and who repeats whom. */
export type Clustered = { readonly figures: FiguresFile; readonly lineage: Lineage };

/**
 * Finds the counting acts behind the claims that count, and makes a figure of every claim that has an outcome: a
 * denial or a finding counts nobody and is no origin. Same input, same output.
 */
export function cluster(input: ClusterInput): Clustered {
  const { held, texts, judgements, settings, gazetteer } = input;
  const speakers = speakersByClaim(held);
  const nodes = placesByClaim(held, speakers, gazetteer);
  const counts = held.filter(({ claim }) => claim.kind === 'casualty' && claim.count !== null);
  const { lineage, rests } = traceLineage(counts, texts, judgements, { places: nodes, speakers });
  const parts = new Map<string, number>();
  for (const { claim } of held)
    if (claim.partOf !== null) parts.set(claim.partOf, (parts.get(claim.partOf) ?? 0) + 1);
  const claims: FigureClaim[] = [];
  for (const one of [...held].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))) {
    const figure = alignClaim(one, {
      rest: rests.get(one.claim.id) ?? { origin: null },
      speaker: speakers.get(one.claim.id) ?? { kind: 'nobody', reason: 'unattributed' },
      settings,
      places: nodes.get(one.claim.id) ?? null,
      judgements,
      parts: parts.get(one.claim.id) ?? 0,
    });
    if (figure !== null) claims.push(figure);
  }
  const questions = settings.questions.map(({ words: _, ...question }) => question);
  const places = placeTree(
    [...claims.flatMap((one) => one.places ?? []), ...questionPlaces(settings)],
    gazetteer,
  );
  return { figures: { format: 1, ...scopeOf(settings), places, claims, questions }, lineage };
}

function scopeOf(settings: CaseSettings): Pick<FiguresFile, 'scope'> {
  const { event } = settings;
  return event === undefined ? {} : { scope: { time: [event.start, event.end] } };
}

function questionPlaces(settings: CaseSettings): readonly PlaceId[] {
  const asked = settings.questions.flatMap((one) => [
    ...(one.places ?? []),
    ...(one.core?.places ?? []),
    ...(one.frame?.places ?? []),
  ]);
  return [...(settings.event?.places ?? []), ...asked];
}

/** The used nodes with all their parents, so that the reconciler sees which holds which. */
function placeTree(used: readonly PlaceId[], gazetteer: Gazetteer): NonNullable<FiguresFile['places']> {
  const within = new Map<PlaceId, PlaceId | null>();
  for (const id of used) {
    const chain = [id, ...gazetteer.ancestors(id)];
    chain.forEach((node, at) => {
      within.set(node, chain[at + 1] ?? null);
    });
  }
  return [...within.keys()].sort().map((id) => {
    const parent = within.get(id) ?? null;
    return parent === null ? { id } : { id, within: parent };
  });
}
