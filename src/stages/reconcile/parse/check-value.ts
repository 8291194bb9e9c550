/** Collects what is wrong with a value read from outside, each with its path, the value and what was wanted. */
export type Troubles = string[];

/** `claims[3].count.low is "12"; wanted a whole number that is not negative` */
export function trouble(troubles: Troubles, path: string, value: unknown, wanted: string): void {
  troubles.push(`${path} is ${shown(value)}; wanted ${wanted}`);
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field's check: adds to the troubles when the value is not what it should be. */
export type Check = (value: unknown, path: string, troubles: Troubles) => void;

export function oneOf(values: readonly string[]): Check {
  return (value, path, troubles) => {
    if (!values.some((known) => known === value))
      trouble(troubles, path, value, `one of ${values.join(', ')}`);
  };
}

export function listOf(check: Check, { least = 0 }: { readonly least?: number } = {}): Check {
  return (value, path, troubles) => {
    if (!Array.isArray(value)) trouble(troubles, path, value, 'a list');
    else if (value.length < least) trouble(troubles, path, value, `a list of at least ${least}`);
    else {
      for (const [index, one] of value.entries()) check(one, `${path}[${index}]`, troubles);
    }
  };
}

export const text: Check = (value, path, troubles) => {
  if (typeof value !== 'string' || value === '') trouble(troubles, path, value, 'a text that is not empty');
};

export const flag: Check = (value, path, troubles) => {
  if (typeof value !== 'boolean') trouble(troubles, path, value, 'true or false');
};

/** A whole number of people: not negative, and small enough to be exact. */
export const people: Check = (value, path, troubles) => {
  if (!Number.isSafeInteger(value) || Number(value) < 0 || Number(value) > 1_000_000_000) {
    trouble(troubles, path, value, 'a whole number from 0 to 1,000,000,000');
  }
};

export function orNull(check: Check): Check {
  return (value, path, troubles) => {
    if (value !== null) check(value, path, troubles);
  };
}

/** A record with these fields; a field of `optional` may be absent. Other fields are allowed and not read. */
export function record(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  return (value, path, troubles) => {
    if (!isRecord(value)) {
      trouble(troubles, path, value, 'an object');
      return;
    }
    const at = (field: string): string => (path === '' ? field : `${path}.${field}`);
    for (const [field, check] of Object.entries(required)) check(value[field], at(field), troubles);
    for (const [field, check] of Object.entries(optional)) {
      if (value[field] !== undefined) check(value[field], at(field), troubles);
    }
  };
}
