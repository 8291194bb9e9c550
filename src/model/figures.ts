import type {
  Age,
  Basis,
  DenialObject,
  Modality,
  Outcome,
  Polarity,
  Qualifier,
  Series,
  Sex,
  Stance,
  Status,
  Unit,
} from './claim-words.table.ts';
import type { Count } from './count.ts';
import type { PlaceLevel } from './place.ts';

/** Grades of a figure, from its basis and form, never from its source's name. A is verified person by person; E has no origin. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/** A set of people on the axes of population. An absent axis means every value. */
export type FigurePopulation = {
  readonly status?: readonly Status[];
  readonly age?: Age;
  readonly sex?: Sex;
  readonly community?: string;
};

/** The people a figure or a question is about. An absent dimension means the whole scope of the file. Time: days, both included. */
export type Target = {
  readonly outcome?: Outcome;
  readonly population?: FigurePopulation;
  readonly places?: readonly string[];
  readonly time?: readonly [from: string, to: string];
  readonly perpetrator?: string;
};

/** One figure: a claim made ready for exact reasoning. Fields and meanings as in the contract. */
export type FigureClaim = Target & {
  readonly id: string;
  readonly source: string;
  /** Id of the counting act; absent: the source itself; null: unknown or self-cited, never independent. */
  readonly origin?: string | null;
  readonly published?: string;
  readonly asOf?: string;
  readonly outcome: Outcome;
  readonly unit?: Unit;
  readonly count: (Count & { readonly qualifier: Qualifier }) | null;
  readonly words?: string;
  readonly series?: Series;
  readonly provisional?: boolean;
  readonly final?: boolean;
  readonly basis?: Basis;
  readonly verified?: 'binding' | 'own';
  readonly stance?: Stance;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly denies?: {
    readonly object: DenialObject;
    readonly claim?: string;
    readonly evidence?: boolean;
    readonly access?: boolean;
  };
  readonly partOf?: string;
  readonly share?: 'majority';
  readonly additive?: boolean;
  readonly derived?: boolean;
  readonly withdrawn?: boolean;
  readonly corrects?: string;
  readonly copyOf?: string;
  readonly roundingOf?: string;
  readonly grade?: Grade;
  /** Set by the align stage: why this figure cannot be placed; it is then set aside with this reason. */
  readonly unaligned?: readonly UnalignedReason[];
};

/** Dimensions a reading leaves unsaid, so that a figure stays out until something places it. */
export type UnalignedReason =
  | 'place_unknown'
  | 'time_unknown'
  | 'population_unknown'
  | 'other_event'
  | 'background';

export type Question = Target & {
  readonly id: string;
  readonly outcome: Outcome;
  readonly core?: Target;
  readonly frame?: Target;
};

/** A place of a figures file. Its level is needed only for codes of precision. */
export type FigurePlace = { readonly id: string; readonly within?: string; readonly level?: PlaceLevel };

export type FiguresFile = {
  readonly format: 1;
  readonly scope?: { readonly places?: readonly string[]; readonly time?: readonly [string, string] };
  readonly places?: readonly FigurePlace[];
  readonly actors?: readonly { readonly id: string; readonly within?: string }[];
  readonly claims: readonly FigureClaim[];
  readonly questions: readonly Question[];
};
