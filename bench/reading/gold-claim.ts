/** A claim as it is labelled: as in the contract, with population, place, time and speakers as words, `partOf` as an index. */
export type GoldClaim = {
  readonly kind: string;
  readonly outcome: string | null;
  readonly count: {
    readonly low: number | null;
    readonly point: number | null;
    readonly high: number | null;
    readonly lowOpen: boolean;
    readonly highOpen: boolean;
    readonly approximate: boolean;
  } | null;
  readonly qualifier: string;
  readonly stance: string;
  readonly series: string | null;
  readonly background: boolean;
  readonly partOf: number | null;
  readonly derived: boolean;
  readonly modality?: string | null;
  readonly attribution: readonly string[];
  readonly place: string | null;
  readonly perpetrator: string | null;
};

/** A labelled text: what must be read from it, and the words of what must be set aside. */
export type Pattern = {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly claims: readonly GoldClaim[];
  readonly setAside: readonly { readonly quote: string; readonly reason: string }[];
};

type Bounds = NonNullable<GoldClaim['count']>;
/** A short label: a claim whose count is written as the reader's policy gives it from a qualifier and its number. */
type ShortClaim = Partial<Omit<GoldClaim, 'count'>> & {
  readonly n?: number;
  readonly to?: number;
  readonly count?: Bounds | null;
};

function boundsOf(claim: ShortClaim): Bounds | null {
  if (claim.count !== undefined) return claim.count;
  const n = claim.n;
  if (n === undefined) return null;
  const none: Bounds = {
    low: null,
    point: null,
    high: null,
    lowOpen: false,
    highOpen: false,
    approximate: false,
  };
  switch (claim.qualifier ?? 'exact') {
    case 'exact':
      return { ...none, low: n, point: n, high: n };
    case 'at_least':
    case 'or_more':
    case 'so_far':
      return { ...none, low: n, point: n };
    case 'more_than':
      return { ...none, low: n, point: n, lowOpen: true };
    case 'nearly':
      return { ...none, point: n, high: n, highOpen: true };
    case 'around':
      return { ...none, point: n, approximate: true };
    case 'up_to':
      return { ...none, high: n };
    case 'fewer_than':
      return { ...none, high: n, highOpen: true };
    case 'between':
      return { ...none, low: n, high: claim.to ?? null };
    case 'could_exceed':
      return { ...none, point: n };
    default:
      return { ...none, low: n };
  }
}

/** Labels as they lie in a file, one a line; what is left out has the value most claims have. */
export function readPatterns(text: string): Pattern[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const raw = JSON.parse(line) as {
        id: string;
        language: string;
        text: string;
        claims: ShortClaim[];
        setAside?: Pattern['setAside'];
      };
      const claims = raw.claims.map(
        (claim): GoldClaim => ({
          kind: 'casualty',
          outcome: 'killed',
          qualifier: claim.n === undefined && claim.count === undefined ? 'unquantified' : 'exact',
          stance: 'asserts',
          series: null,
          background: false,
          partOf: null,
          derived: false,
          attribution: [],
          place: null,
          perpetrator: null,
          ...claim,
          count: boundsOf(claim),
        }),
      );
      return { id: raw.id, language: raw.language, text: raw.text, claims, setAside: raw.setAside ?? [] };
    });
}
