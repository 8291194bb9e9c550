import type {
  AttributionRole,
  Basis,
  Claim,
  ClaimPlace,
  ClaimTime,
  Count,
  DenialKind,
  DenialObject,
  Kind,
  Modality,
  Outcome,
  PlaceRelation,
  Polarity,
  Population,
  Qualifier,
  Series,
  Share,
  Span,
  Stance,
  Unit,
} from '#model';

type Loose<T> = { -readonly [K in keyof T]: T[K] };

/** A claim being read: mutable, and pointing at its whole and its target by identity rather than id. */
export type Draft = {
  kind: Kind;
  start: number;
  end: number;
  outcome: Outcome | null;
  unit: Unit;
  count: (Loose<Count> & { words: string }) | null;
  qualifier: Qualifier;
  population: Loose<Population> | null;
  partOf: Draft | null;
  share: Share | null;
  additive: boolean;
  derived: boolean;
  perpetrator: { words: string } | null;
  places: ClaimPlace[];
  placeRelation: PlaceRelation | null;
  time: ClaimTime | null;
  attribution: { words: string; role: AttributionRole }[];
  selfCited: boolean;
  basis: Basis | null;
  stance: Stance;
  polarity: Polarity;
  modality: Modality | null;
  denial: { object: DenialObject; kind: DenialKind; target: Draft | null } | null;
  series: Series | null;
  provisional: boolean;
  final: boolean;
  revises: Draft | null;
  withdrawn: boolean;
  background: boolean;
  due: { words: string; start: string | null; end: string | null } | null;
  why: Record<string, Span>;
  /** Where in the sentence the claim's number or word stands: decides order. */
  place: number;
};

/** A claim with nothing read yet but what it is and where it stands. */
export function newDraft(kind: Kind, start: number, end: number, place: number): Draft {
  return {
    kind,
    start,
    end,
    place,
    outcome: null,
    unit: 'persons',
    count: null,
    qualifier: 'unquantified',
    population: null,
    partOf: null,
    share: null,
    additive: true,
    derived: false,
    perpetrator: null,
    places: [],
    placeRelation: null,
    time: null,
    attribution: [],
    selfCited: false,
    basis: null,
    stance: 'asserts',
    polarity: 'affirmed',
    modality: null,
    denial: null,
    series: null,
    provisional: false,
    final: false,
    revises: null,
    withdrawn: false,
    background: false,
    due: null,
    why: {},
  };
}

/** Gives the drafts their ids and makes them claims; `idOf` is given start, end, kind and ordinal. */
export function claimsOf(
  text: string,
  drafts: readonly Draft[],
  idOf: (draft: Draft, ordinal: number) => string,
): Claim[] {
  const ids = new Map<Draft, string>();
  const ordinals = new Map<string, number>();
  for (const draft of drafts) {
    const key = `${draft.start} ${draft.end} ${draft.kind}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    ids.set(draft, idOf(draft, ordinal));
  }
  const id = (draft: Draft | null): string | undefined => (draft === null ? undefined : ids.get(draft));
  return drafts.map((draft) => {
    const target = id(draft.denial?.target ?? null);
    const revises = id(draft.revises);
    return {
      id: ids.get(draft) ?? '',
      kind: draft.kind,
      quote: text.slice(draft.start, draft.end),
      start: draft.start,
      end: draft.end,
      outcome: draft.outcome,
      unit: draft.unit,
      count: draft.count,
      qualifier: draft.qualifier,
      population: draft.population,
      partOf: id(draft.partOf) ?? null,
      ...(draft.share === null ? {} : { share: draft.share }),
      additive: draft.additive,
      derived: draft.derived,
      perpetrator: draft.perpetrator,
      places: draft.places,
      placeRelation: draft.placeRelation,
      time: draft.time,
      attribution: draft.attribution,
      selfCited: draft.selfCited,
      basis: draft.basis,
      stance: draft.stance,
      polarity: draft.polarity,
      modality: draft.modality,
      ...(draft.denial === null
        ? {}
        : {
            denial: {
              object: draft.denial.object,
              kind: draft.denial.kind,
              ...(target === undefined ? {} : { target }),
            },
          }),
      series: draft.series,
      ...(draft.provisional ? { provisional: true } : {}),
      ...(draft.final ? { final: true } : {}),
      ...(revises === undefined ? {} : { revises }),
      ...(draft.withdrawn ? { withdrawn: true } : {}),
      background: draft.background,
      ...(draft.due === null ? {} : { due: draft.due }),
      why: draft.why,
    };
  });
}
