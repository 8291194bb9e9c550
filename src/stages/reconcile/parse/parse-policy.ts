import { QUALIFIERS } from '#model';
import type { Policy } from '../compare/policy.ts';
import { COMPARED_KINDS } from '../compare/policy.ts';
import type { Check, Troubles } from './check-value.ts';
import { flag, isRecord, listOf, oneOf, people, record, text, trouble } from './check-value.ts';

/** A policy read from its file, or what is wrong with it, one line each. */
export type ParsedPolicy =
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'unreadable'; readonly troubles: readonly string[] };

/** Reads a policy from parsed JSON. */
export function parsePolicy(value: unknown): ParsedPolicy {
  const troubles: string[] = [];
  policyCheck(value, '', troubles);
  return troubles.length === 0
    ? { kind: 'policy', policy: value as Policy }
    : { kind: 'unreadable', troubles };
}

const grades = listOf(oneOf(['A', 'B', 'C', 'D']));
const take = listOf(record({ kinds: listOf(oneOf(COMPARED_KINDS), { least: 1 }), grades }), { least: 1 });

/** A record whose `rule` says which other fields it has. */
function ruled(rules: Readonly<Record<string, Readonly<Record<string, Check>>>>): Check {
  return (value, path, troubles) => {
    const rule = isRecord(value) ? value['rule'] : undefined;
    const fields = typeof rule === 'string' ? rules[rule] : undefined;
    if (fields === undefined) oneOf(Object.keys(rules))(rule, `${path}.rule`, troubles);
    else record(fields)(value, path, troubles);
  };
}

const low = ruled({
  none: {},
  floor: { grades },
  smallest: { take, parts: flag, otherwise: grades, neverBelowBindingFloor: flag },
});
const high = ruled({ none: {}, open: {}, largest: { take } });
const best = ruled({
  none: {},
  low: {},
  agreed: { candidates: grades, partners: grades },
  smallest_count: { grades },
  names_then_largest: { names: grades, grades },
});

function vagueWords(value: unknown, path: string, troubles: Troubles): void {
  if (!isRecord(value)) {
    trouble(troubles, path, value, 'an object');
    return;
  }
  for (const [word, number] of Object.entries(value)) {
    if (!Object.hasOwn(QUALIFIERS, word))
      trouble(troubles, `${path}.${word}`, word, `one of ${Object.keys(QUALIFIERS).join(', ')}`);
    people(number, `${path}.${word}`, troubles);
  }
}

const policyCheck = record({
  name: text,
  version: text,
  words: record({ en: text, ar: text }),
  low,
  high,
  best,
  agreement: record({ times: people }),
  vague: vagueWords,
  originsWanted: people,
  gradesAnswer: flag,
  disputedCiviliansFromZero: flag,
  subtractsRecorded: flag,
  precisionCodes: flag,
});
