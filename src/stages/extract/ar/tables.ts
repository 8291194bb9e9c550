import type { LanguageTables } from '../language.ts';
import { CASUALTY, HARMED, SHOT, SURVIVED } from './casualty.table.ts';
import { QUALIFIERS, VAGUE } from './counting.table.ts';
import { MARKS } from './marks.table.ts';
import { DESCRIBING, PEOPLE } from './people.table.ts';
import { BODIES, SAYS } from './speech.table.ts';
import { DENIED, STATEMENTS } from './statements.table.ts';
import { DOINGS, LEADS, THINGS, UNIT_NAMES, UNITS } from './things.table.ts';
import { ABBREVIATIONS, MONTHS, TIMES, WEEKDAYS } from './time.table.ts';

/** What the reader knows of Arabic. */
export const ARABIC: LanguageTables = {
  casualty: CASUALTY,
  people: PEOPLE,
  describing: DESCRIBING,
  things: THINGS,
  units: UNITS,
  leads: LEADS,
  doings: DOINGS,
  unitNames: UNIT_NAMES,
  qualifiers: QUALIFIERS,
  vague: VAGUE,
  marks: MARKS,
  says: SAYS,
  bodies: BODIES,
  times: TIMES,
  months: MONTHS,
  weekdays: WEEKDAYS,
  shot: SHOT,
  survived: SURVIVED,
  harmed: HARMED,
  abbreviations: ABBREVIATIONS,
  statements: STATEMENTS,
  denied: DENIED,
  nounFirst: true,
};
