import type { Age, AttributionRole, Outcome, Qualifier, SetAsideReason, Sex, Status } from '#model';

/**
 * How a casualty word stands to the people harmed.
 * `active`: they follow ("kill", "tuer"); `past`: before or after, by the auxiliary ("killed"); `ing`: they follow ("killing");
 * `dies`: they are its subject ("died"); `verb`: an Arabic verb, they follow or precede; `event`: a noun of what happened
 * ("death", "مقتل"); `harmed`: a noun or adjective for the people themselves ("dead", "قتلى"); `state`: said of them ("gone",
 * "missing"); `toll`: a running figure ("death toll", "bilan"); `name`: a recorded victim ("names", "اسم");
 * `pair`: a dual, two harmed ("قتيلان").
 */
export type CueForm =
  | 'active'
  | 'past'
  | 'ing'
  | 'dies'
  | 'verb'
  | 'event'
  | 'harmed'
  | 'state'
  | 'toll'
  | 'name'
  | 'pair';

/** How a speech verb treats what is said. */
export type SayKind = 'says' | 'claims' | 'denies' | 'counts' | 'confirms' | 'warns' | 'maintains' | 'finds';

/** Small words whose part in a sentence matters. */
export type Mark =
  | 'be'
  | 'been'
  | 'have'
  | 'not'
  | 'without'
  | 'modal'
  | 'would'
  | 'feared'
  | 'alleged'
  | 'if'
  | 'and'
  | 'or'
  | 'of'
  | 'to'
  | 'from'
  | 'by'
  | 'in'
  | 'near'
  | 'that'
  | 'who'
  | 'but'
  | 'preposition'
  | 'determiner'
  | 'possessive'
  | 'including'
  | 'them'
  | 'most'
  | 'all'
  | 'half'
  | 'other'
  | 'more'
  | 'total'
  | 'rise'
  | 'fall'
  | 'since'
  | 'so_far'
  | 'revise'
  | 'earlier'
  | 'correction'
  | 'exceed'
  | 'accord'
  | 'told'
  | 'quote_cue'
  | 'aged'
  | 'years'
  | 'adverb'
  | 'adjective'
  | 'documented'
  | 'verified'
  | 'investigated'
  | 'future'
  | 'wounded_later'
  | 'survive'
  | 'alone'
  | 'anniversary'
  | 'same_place'
  | 'pronoun'
  | 'number_of'
  | 'title_cue'
  | 'own_video'
  | 'leave'
  | 'higher'
  | 'assail'
  | 'any'
  | 'nobody';

/** One thing a word or phrase may stand for. */
export type Sense =
  | { readonly is: 'cue'; readonly outcome: Outcome; readonly form: CueForm }
  | {
      readonly is: 'people';
      readonly status?: Status;
      readonly age?: Age;
      readonly sex?: Sex;
      readonly community?: true;
      /** How many one such word is without a number: 1 for a singular, 2 for a dual or a couple. */
      readonly each?: number;
      readonly kin?: true;
      readonly unit?: 'families' | 'bodies';
      /** Counted by what one person knows of: relatives, friends. */
      readonly personal?: true;
    }
  /** A word between a number and its noun ("unarmed", "army"). */
  | { readonly is: 'describing'; readonly status?: Status }
  /** Shooting: killed, unless the text speaks of survivors or wounds. */
  | { readonly is: 'shot' }
  /** Harm in general: killing, in a denial. */
  | { readonly is: 'harm' }
  | { readonly is: 'thing'; readonly reason: SetAsideReason }
  | { readonly is: 'qualifier'; readonly qualifier: Qualifier; readonly side: 'before' | 'after' }
  | { readonly is: 'vague'; readonly qualifier: Qualifier; readonly low: number | null }
  | { readonly is: 'say'; readonly kind: SayKind }
  | { readonly is: 'body'; readonly role: AttributionRole }
  | { readonly is: 'mark'; readonly mark: Mark }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'weekday' }
  | { readonly is: 'time'; readonly role: 'event' | 'as_of' | 'documentation' };
