import type { Grade, PolicyHead, Qualifier } from '#model';

/** What a figure is when figures are compared: its words, or an origin's own interval where it has no direct figure. */
export const COMPARED_KINDS = ['count', 'floor', 'ceiling', 'band', 'estimate', 'interval'] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** Figures a policy takes: these kinds with these grades. */
export type Taken = { readonly kinds: readonly ComparedKind[]; readonly grades: readonly Grade[] };

/** How a policy finds its low. */
export type LowRule =
  | { readonly rule: 'none' }
  /** The binding floor; without one the largest floor of these grades inside the question. */
  | { readonly rule: 'floor'; readonly grades: readonly Grade[] }
  | {
      readonly rule: 'smallest';
      readonly take: readonly Taken[];
      /** Whether figures for a part of the place or time count as well. */
      readonly parts: boolean;
      /** Without a direct figure: the largest floor of these grades inside the question. Empty: none. */
      readonly otherwise: readonly Grade[];
      readonly neverBelowBindingFloor: boolean;
    };

/** How a policy finds its high. */
export type HighRule =
  | { readonly rule: 'none' }
  /** Nothing is said of the most there could be. */
  | { readonly rule: 'open' }
  | { readonly rule: 'largest'; readonly take: readonly Taken[] };

/** How a policy finds its best. */
export type BestRule =
  | { readonly rule: 'none' }
  | { readonly rule: 'low' }
  /** A figure of `candidates` that agrees with a figure of `partners` of another origin. */
  | { readonly rule: 'agreed'; readonly candidates: readonly Grade[]; readonly partners: readonly Grade[] }
  | { readonly rule: 'smallest_count'; readonly grades: readonly Grade[] }
  /** A closed count of names; without one the largest figure of these grades. */
  | {
      readonly rule: 'names_then_largest';
      readonly names: readonly Grade[];
      readonly grades: readonly Grade[];
    };

/** A way to make low, best and high of figures that differ: plain data, with a version and its words. */
export type Policy = PolicyHead & {
  readonly low: LowRule;
  readonly high: HighRule;
  readonly best: BestRule;
  /** a and b agree when `times`·|a − b| ≤ max(a, b). */
  readonly agreement: { readonly times: number };
  /** Numbers for vague words, used only where nothing else is found; absent words give none. */
  readonly vague: Partial<Readonly<Record<Qualifier, number>>>;
  /** The answer is flagged below this number of origins. */
  readonly originsWanted: number;
  /** Whether the answer as a whole gets a grade (Confirmed, Fair, Contested, Weak, Discounted). */
  readonly gradesAnswer: boolean;
  /** Whether, when who the dead were is disputed, the civilians among them may be none. */
  readonly disputedCiviliansFromZero: boolean;
  /** Whether what is recorded place by place is taken off the count of the whole, to show what it adds. */
  readonly subtractsRecorded: boolean;
  /** Whether the answer carries codes of precision for place and time. */
  readonly precisionCodes: boolean;
};
