import type { DecisionType } from '#model';
import { DECISION_TYPES, isOneOf } from '#model';

/** A decision as a file asks for it. */
export type AskedDecision = {
  readonly type: DecisionType;
  readonly claim?: string;
  readonly item?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
  readonly of?: number;
};

/** One entry of a file of decisions: what is asked, or what is wrong with it. `at` counts from 1. */
export type ParsedDecision =
  | { readonly at: number; readonly ask: AskedDecision }
  | { readonly at: number; readonly wrong: string };

/**
 * A file of decisions as JSON: one object, a list, or an object with `decisions`. Each has a `type`; what it is about in
 * `claim`, or in `target.claim` as decisions are written out; and `fields`, `reason`, `of` as the contract has them.
 */
export function parseDecisions(value: unknown): readonly ParsedDecision[] {
  const list = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value['decisions'])
      ? value['decisions']
      : [value];
  return list.map((one: unknown, index) => parseOne(one, index + 1));
}

/**
 * The rows of a spreadsheet of decisions, the first being the headings `type`, `claim`, `item`, `of`, `reason` and either
 * `fields` (JSON) or one column a field, headed by its name; an empty cell says nothing, `null` means null.
 */
export function decisionsOfRows(rows: readonly (readonly string[])[]): readonly ParsedDecision[] {
  const [headings = [], ...body] = rows;
  return body.flatMap((cells, index) => {
    const named = headings
      .map((heading, at) => [heading.trim(), (cells[at] ?? '').trim()] as const)
      .filter(([, cell]) => cell !== '');
    if (named.length === 0) return [];
    const { type, claim, item, of, reason, fields, ...others } = Object.fromEntries(named);
    const given = {
      ...parsedFields(fields),
      ...Object.fromEntries(Object.entries(others).map(([name, cell]) => [name, cellValue(cell)])),
    };
    const asked = {
      type,
      claim,
      item,
      reason,
      of: of === undefined ? undefined : Number(of),
      fields: Object.keys(given).length === 0 ? undefined : given,
    };
    return [
      parseOne(Object.fromEntries(Object.entries(asked).filter(([, cell]) => cell !== undefined)), index + 2),
    ];
  });
}

function parseOne(value: unknown, at: number): ParsedDecision {
  if (!isObject(value)) return { at, wrong: 'not an object with a type' };
  const { type, fields, reason, of, item } = value;
  if (!isOneOf(DECISION_TYPES, type))
    return {
      at,
      wrong: `no type ${JSON.stringify(type)}; use one of ${Object.keys(DECISION_TYPES).join(', ')}`,
    };
  const target = isObject(value['target']) ? value['target']['claim'] : undefined;
  const claim = value['claim'] ?? target;
  if (claim !== undefined && typeof claim !== 'string') return { at, wrong: 'claim is not an id' };
  if (item !== undefined && typeof item !== 'string') return { at, wrong: 'item is not an address' };
  if (reason !== undefined && typeof reason !== 'string') return { at, wrong: 'reason is not text' };
  if (of !== undefined && !Number.isSafeInteger(of))
    return { at, wrong: `of is not the number of a decision: ${JSON.stringify(of)}` };
  if (fields !== undefined && !isObject(fields)) return { at, wrong: 'fields is not an object' };
  return {
    at,
    ask: {
      type,
      ...(claim !== undefined && { claim }),
      ...(item !== undefined && { item }),
      ...(fields !== undefined && { fields }),
      ...(reason !== undefined && { reason }),
      ...(of !== undefined && { of: of as number }),
    },
  };
}

function parsedFields(cell: string | undefined): Record<string, unknown> {
  const value = cell === undefined ? {} : cellValue(cell);
  return isObject(value) ? value : { fields: value };
}

/** A cell is JSON where it reads as such (`28`, `true`, `null`, `{…}`), and text where it does not. */
function cellValue(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
