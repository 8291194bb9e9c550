import type {
  Age,
  AttributionRole,
  DenialObject,
  Outcome,
  Qualifier,
  SetAsideReason,
  Sex,
  Status,
} from '#model';
import type { CueForm, Mark, SayKind } from './sense.ts';

/** What happened, how the word stands to the people harmed, the words. */
export type CasualtyRow = readonly [outcome: Outcome, form: CueForm, words: string];

/** What a word for people says of them, the words. */
export type PeopleRow = readonly [
  says: {
    readonly status?: Status;
    readonly age?: Age;
    readonly sex?: Sex;
    readonly community?: true;
    readonly each?: number;
    readonly kin?: true;
    readonly unit?: 'families' | 'bodies';
    readonly personal?: true;
  },
  words: string,
];

/** Why a number beside these words is refused, the words. */
export type ThingRow = readonly [reason: SetAsideReason, words: string];
/** What bounds a number, on which side of it the words stand, the words. */
export type QualifierRow = readonly [qualifier: Qualifier, side: 'before' | 'after', words: string];
/** Counting words without a number: the least they allow, or none. */
export type VagueRow = readonly [qualifier: Qualifier, low: number | null, words: string];
/** The part of a small word in the sentence, the words. */
export type MarkRow = readonly [mark: Mark, words: string];
/** How a verb of saying treats what is said, the words. */
export type SayRow = readonly [kind: SayKind, words: string];
/** What those who speak are, the words. */
export type BodyRow = readonly [role: AttributionRole, words: string];
/** What a phrase of time dates, the words. */
export type TimeRow = readonly [role: 'event' | 'as_of' | 'documentation', words: string];
/** The number of a month, its names. */
export type MonthRow = readonly [month: number, words: string];
/** The status an adjective gives, or none, the words. */
export type DescribingRow = readonly [status: Status | '', words: string];

/** What a phrase does, besides counting the dead. */
export type Act =
  | 'no_evidence'
  | 'no_report'
  | 'not_verified'
  | 'withholds'
  | 'characterises'
  | 'minimises'
  | 'promise'
  | 'scheduled'
  | 'demand'
  | 'justify'
  | 'admit'
  | 'accuse'
  | 'conceal'
  | 'incite'
  | 'evidence'
  | 'false'
  | 'deny'
  | 'maintain'
  | 'status'
  | 'retract'
  | 'bears_out'
  | 'alive';
/** What a phrase does, the words. */
export type StatementRow = readonly [act: Act, words: string];
/** What is denied or not found, by the words for it. */
export type DeniedRow = readonly [object: DenialObject, words: string];

/** Everything the reader knows of one language. A new language is one such set of tables and a line in languages.ts. */
export type LanguageTables = {
  readonly casualty: readonly CasualtyRow[];
  readonly people: readonly PeopleRow[];
  readonly describing: readonly DescribingRow[];
  readonly things: readonly ThingRow[];
  readonly units: readonly ThingRow[];
  readonly leads: readonly ThingRow[];
  readonly unitNames: string;
  readonly doings: readonly ThingRow[];
  readonly qualifiers: readonly QualifierRow[];
  readonly vague: readonly VagueRow[];
  readonly marks: readonly MarkRow[];
  readonly says: readonly SayRow[];
  readonly bodies: readonly BodyRow[];
  readonly times: readonly TimeRow[];
  readonly months: readonly MonthRow[];
  readonly weekdays: string;
  readonly shot: string;
  readonly survived: string;
  readonly harmed: string;
  readonly abbreviations: string;
  readonly statements: readonly StatementRow[];
  readonly denied: readonly DeniedRow[];
  /** Nouns stand before what describes them (Arabic, French), so the first noun behind a number is the one counted. */
  readonly nounFirst: boolean;
};
