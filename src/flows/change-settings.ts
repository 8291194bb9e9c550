import type { CaseSettings } from '#model';
import { isOneOf, OUTCOMES } from '#model';
import type { ColumnMapping } from '#stages/read';
import { FIGURE_COLUMNS } from '#stages/read';
import { appendRecord } from './append-record.ts';
import type { Case } from './case.ts';
import { CaseError } from './case.ts';

/** Records new settings, whole, in the log. Throws `CaseError` when they are not what settings are. */
export async function changeSettings(held: Case, given: unknown): Promise<CaseSettings> {
  const wrong = faultOf(given);
  if (wrong !== null) throw new CaseError('bad_settings', `${wrong}; see docs/commands.md for the form`);
  const settings = { ...(given as CaseSettings), format: 1 as const };
  await appendRecord(held, { kind: 'settings', body: settings });
  return settings;
}

/** Remembers in the log what the headings of spreadsheets mean. */
export async function rememberMapping(held: Case, given: unknown): Promise<ColumnMapping> {
  const mapping = parseMapping(given);
  await appendRecord(held, { kind: 'mapping', body: mapping });
  return mapping;
}

/** A mapping file: `{ "format": 1, "columns": { heading: column | null } }`. Throws `CaseError`. */
export function parseMapping(given: unknown): ColumnMapping {
  const columns = isObject(given) ? given['columns'] : undefined;
  if (!isObject(columns))
    throw new CaseError(
      'bad_mapping',
      'a mapping has no columns; write {"format": 1, "columns": {"heading": "column"}}',
    );
  for (const [heading, column] of Object.entries(columns)) {
    if (column === null || (FIGURE_COLUMNS as readonly unknown[]).includes(column)) continue;
    throw new CaseError(
      'bad_mapping',
      `"${heading}" is mapped to ${JSON.stringify(column)}; use one of ${FIGURE_COLUMNS.join(', ')}, or null`,
    );
  }
  return { format: 1, columns: columns as ColumnMapping['columns'] };
}

function faultOf(given: unknown): string | null {
  if (!isObject(given)) return 'settings are not an object';
  const { title, event, questions, policy } = given;
  if (!isWords(title)) return 'title has no words in en and ar';
  if (typeof policy !== 'string') return 'policy is not a name';
  if (event !== undefined && !isEvent(event)) return 'event has no places, or no start and end days in order';
  if (!Array.isArray(questions)) return 'questions is not a list';
  const ids = new Set<unknown>();
  for (const question of questions as unknown[]) {
    if (!isObject(question) || typeof question['id'] !== 'string' || question['id'] === '')
      return 'a question has no id';
    if (ids.has(question['id'])) return `two questions have the id ${question['id']}`;
    if (!isOneOf(OUTCOMES, question['outcome']))
      return `question ${question['id']} has no outcome of the list`;
    if (!isWords(question['words'])) return `question ${question['id']} has no words in en and ar`;
    ids.add(question['id']);
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWords(value: unknown): boolean {
  return isObject(value) && typeof value['en'] === 'string' && typeof value['ar'] === 'string';
}

function isEvent(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { places, start, end } = value;
  const day = /^\d{4}-\d{2}-\d{2}$/;
  if (!Array.isArray(places) || !places.every((id) => typeof id === 'string')) return false;
  return (
    typeof start === 'string' && typeof end === 'string' && day.test(start) && day.test(end) && start <= end
  );
}
