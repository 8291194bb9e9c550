import type { PhraseIndex } from '#tools/text';
import { indexPhrases, tokenise } from '#tools/text';
import {
  ACT_NOUNS,
  ACT_VERBS,
  ATTEMPTED,
  BOMB_TYPES,
  FATAL,
  HARMED_BEFORE,
  IMPLIED,
  THREATENED,
  WEAPONS,
} from '../en/acts.table.ts';
import * as grammar from '../en/grammar.table.ts';
import { PEOPLE } from '../en/people.table.ts';
import { ATTACKERS, ROLES } from '../en/roles.table.ts';
import { MILITARY, TARGETS } from '../en/targets.table.ts';
import type { ActKind, Effect } from './act-kind.ts';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';
export type VerbEntry = { readonly lemma: string; readonly forms: ReadonlySet<VerbForm> };
export type ActVerb = {
  readonly kind: ActKind;
  readonly effect: Effect | null;
  readonly harms: 'object' | 'self' | 'tool';
  readonly rest: readonly string[];
};

const VOWEL = /[aeiou]/;
const DOUBLED = new Set([
  'stop',
  'rob',
  'stab',
  'plan',
  'drop',
  'lob',
  'kidnap',
  'gun',
  'hit',
  'set',
  'cut',
  'put',
  'get',
  'run',
  'sit',
  'let',
  'win',
  'begin',
  'commit',
  'admit',
  'permit',
  'occur',
  'equip',
  'transfer',
  'submit',
  'trap',
  'ban',
  'control',
  'compel',
  'strip',
  'slip',
  'grab',
  'refer',
  'transmit',
  'traffic',
  'gut',
  'travel',
  'level',
]);

function formsOf(base: string): readonly (readonly [VerbForm, string])[] {
  const last = base.at(-1) ?? '';
  const stem =
    last === 'e' ? base.slice(0, -1) : DOUBLED.has(base) ? base + (base === 'traffic' ? 'k' : last) : base;
  const y = last === 'y' && !VOWEL.test(base.at(-2) ?? '');
  const s = y ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
  const past = y ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [
    ['base', base],
    ['s', s],
    ['past', past],
    ['participle', past],
    ['ing', base === 'die' || base === 'lie' || base === 'tie' ? `${base.slice(0, -2)}ying` : `${stem}ing`],
  ];
}

function verbForms(): ReadonlyMap<string, VerbEntry> {
  const irregular = new Map(
    grammar.IRREGULAR.split('|').map((row) => [row.split(',')[0] ?? '', row.split(',')] as const),
  );
  const bases = new Set([
    ...grammar.VERBS.split('|'),
    ...ACT_VERBS.flatMap(([, , , words]) => words.split('|').map((phrase) => phrase.split(' ')[0] ?? '')),
  ]);
  const found = new Map<string, { lemma: string; forms: Set<VerbForm> }>();
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const entry = found.get(word);
    if (entry === undefined) found.set(word, { lemma, forms: new Set([form]) });
    else if (entry.lemma === lemma) entry.forms.add(form);
  };
  for (const base of bases) {
    for (const [form, word] of formsOf(base))
      if (!(irregular.has(base) && (form === 'past' || form === 'participle'))) add(word, base, form);
    const [, past, participle] = irregular.get(base) ?? [];
    if (past !== undefined && participle !== undefined) {
      add(past, base, 'past');
      add(participle, base, 'participle');
    }
  }
  for (const word of ['kidnaped', 'kidnapped'])
    found.set(word, { lemma: 'kidnap', forms: new Set(['past', 'participle']) });
  found.set('dead', { lemma: 'dead', forms: new Set(['participle']) });
  found.set('machinegunned', { lemma: 'machinegun', forms: new Set(['past', 'participle']) });
  return found;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));
const phrases = <T>(rows: Iterable<readonly [T, string]>): PhraseIndex<T> => indexPhrases(rows, 'en');

function actVerbs(): ReadonlyMap<string, readonly ActVerb[]> {
  const found = new Map<string, ActVerb[]>();
  for (const [kind, effect, harms, words] of ACT_VERBS) {
    for (const phrase of words.split('|')) {
      const [first = '', ...rest] = phrase.split(' ');
      found.set(first, [...(found.get(first) ?? []), { kind, effect, harms, rest }]);
    }
  }
  for (const list of found.values()) list.sort((one, other) => other.rest.length - one.rest.length);
  return found;
}

export type Closed =
  | 'determiner'
  | 'pronoun'
  | 'relative'
  | 'joiner'
  | 'preposition'
  | 'conjunction'
  | 'be'
  | 'have'
  | 'modal'
  | 'do'
  | 'negation'
  | 'adverb'
  | 'date';

/** The English words by which acts of violence, and those in them, are found in a sentence. */
export const WORDS = {
  closed: phrases<Closed>([
    ['determiner', grammar.DETERMINERS],
    ['pronoun', grammar.PRONOUNS],
    ['relative', grammar.RELATIVES],
    ['joiner', grammar.JOINERS],
    ['preposition', grammar.PREPOSITIONS],
    ['conjunction', grammar.CONJUNCTIONS],
    ['be', grammar.BE],
    ['have', grammar.HAVE],
    ['modal', grammar.MODALS],
    ['do', grammar.DO],
    ['negation', grammar.NEGATIONS],
    ['adverb', grammar.ADVERBS],
    ['date', grammar.MONTHS_AND_DAYS],
  ]),
  verbs: verbForms(),
  actVerbs: actVerbs(),
  actNouns: phrases(ACT_NOUNS.map(([kind, effect, words]) => [{ kind, effect }, words] as const)),
  harmedBefore: phrases(HARMED_BEFORE.map(([kind, effect, words]) => [{ kind, effect }, words] as const)),
  implied: new Map(
    IMPLIED.flatMap(([weapon, words]) => words.split('|').map((word) => [word, weapon] as const)),
  ),
  weapons: phrases(WEAPONS),
  roles: phrases([
    ...ROLES,
    ...PEOPLE.filter(([says]) => says.status === undefined && says.unit === undefined).map(
      ([, words]) => ['civilian', words] as const,
    ),
  ]),
  attackers: phrases(ATTACKERS),
  targets: phrases(TARGETS),
  military: phrases([[true, MILITARY]] as const),
  attempted: setOf(ATTEMPTED),
  fatal: setOf(FATAL),
  threatened: setOf(THREATENED),
  bombTypes: setOf(BOMB_TYPES),
} as const;

/** Every single word the tables know: a word among them is no name. */
export const KNOWN: ReadonlySet<string> = new Set(
  [...ROLES, ...ATTACKERS, ...TARGETS, ...WEAPONS]
    .flatMap(([, words]) => words.split(/[| ]/))
    .concat(
      ACT_NOUNS.flatMap(([, , words]) => words.split(/[| ]/)),
      MILITARY.split(/[| ]/),
      tokenise(
        'national local former alleged new young old other armed unidentified presumed several terrorist public private central regional foreign senior top high well-known prominent general social political economic international civil popular',
        'en',
      ).map((token) => token.key),
    ),
);
