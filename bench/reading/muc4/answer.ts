import type { Gazetteer } from '#model';
import type { GatheredEvent, Harmed, Participant } from '#stages/extract';
import { assignBlame, completeEvents, gatherEvents, readActs } from '#stages/extract';
import { findTimes, resolveTimeWords } from '#stages/situate';
import type { Dateline } from './dateline.ts';
import { parseDateline, printDay } from './dateline.ts';
import type { Message } from './parse-texts.ts';
import type { Fill, Template } from './template.ts';
import { locationOf } from './where.ts';

const KINDS = {
  attack: 'ATTACK',
  bombing: 'BOMBING',
  abduction: 'KIDNAPPING',
  arson: 'ARSON',
  robbery: 'ROBBERY',
} as const;
const CONFIDENCES = {
  reported: 'REPORTED AS FACT',
  claimed: 'CLAIMED OR ADMITTED',
  suspected: 'SUSPECTED OR ACCUSED',
  'suspected by authorities': 'SUSPECTED OR ACCUSED BY AUTHORITIES',
  possible: 'POSSIBLE',
} as const;

const fill = (value: string, tag?: string): Fill => ({
  values: [value.toUpperCase()],
  tags: tag === undefined ? [] : [tag.toUpperCase()],
  optional: false,
});
const isPerson = ({ participant }: Harmed): boolean => participant.sort === 'person';
const tagOf = (one: Participant): string => one.name ?? one.description ?? one.words;

/** Answers one message: its events that the task asks about, as templates. */
export function answer(message: Message, gazetteer: Gazetteer): Template[] {
  const dateline = parseDateline(message.text);
  const { source, clauses, acts } = readActs({
    content: message.text,
    removed: [{ start: 0, end: dateline.body, kind: 'other' }],
  });
  const sentenceText = new Map(
    clauses.map(
      (clause) =>
        [
          clause.sentence,
          message.text.slice(source.tokens[clause.from]?.start ?? 0, source.tokens[clause.to - 1]?.end ?? 0),
        ] as const,
    ),
  );
  const templates: Template[] = [];
  const events = gatherEvents(acts);
  completeEvents(source, clauses, events);
  assignBlame(source, clauses, events);
  for (const event of events) {
    if (!isAsked(event)) continue;
    const sentences = [
      ...new Set(
        event.acts
          .filter(({ kind }) => kind !== 'freed' || event.acts.length === 1)
          .map((act) => act.sentence),
      ),
    ].map((sentence) => sentenceText.get(sentence) ?? '');
    const numbers = event.acts.map((act) => act.sentence);
    const around = [1, -1, 2].flatMap((step) =>
      numbers.map((number) => sentenceText.get(number + step) ?? ''),
    );
    const template = templateOf(message, event, dateline, sentences, around, gazetteer);
    if (template !== null) templates.push(template);
  }
  return templates;
}

/** Whether the task asks for the event: somebody or something other than a fighting force was harmed. */
function isAsked(event: GatheredEvent): boolean {
  const asked = event.harmed.filter(
    ({ participant }) =>
      !participant.military && participant.groupSide === null && participant.side !== 'armed group',
  );
  return (
    asked.some(({ participant }) => isSpecific(participant)) || (asked.length > 0 && event.tools.length > 0)
  );
}

/** Statements about violence in general name no one and count no one. */
const isSpecific = (one: Participant): boolean =>
  (one.name !== null || one.description !== null || one.sort === 'thing') &&
  (one.name !== null || one.count !== null || one.definite || one.sort === 'thing');

function whenOf(sentences: readonly string[], dateline: Dateline): string | null {
  const { published } = dateline;
  if (published === null) return null;
  for (const sentence of sentences) {
    for (const time of findTimes(sentence.toLowerCase(), 'en')) {
      const { start, end } = resolveTimeWords(time.words, published, 'en');
      if (start === null || end === null || start > `${published.end}T99`) continue;
      if (start.slice(0, 7) < monthsBefore(published.start, 3)) return 'old';
      if (start.slice(0, 10) === end.slice(0, 10)) return printDay(start);
      if (end.slice(0, 10) <= published.end && days(start, end) < 45)
        return `${printDay(start)} - ${printDay(end)}`;
    }
  }
  return `- ${printDay(published.end)}`;
}

const days = (start: string, end: string): number =>
  (Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))) / 86_400_000;

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 7);
}

function categoryOf(event: GatheredEvent): string | null {
  const sides = [
    ...event.agents.map((one) => one.groupSide ?? one.side),
    ...event.groups.map((group) => group.side),
  ];
  if (sides.includes('armed group')) return 'TERRORIST ACT';
  if (sides.includes('state')) return 'STATE-SPONSORED VIOLENCE';
  return sides.length > 0 || event.kind !== 'attack' ? 'TERRORIST ACT' : 'TERRORIST ACT';
}

function effectOf(effects: Harmed['effects']): string | null {
  if (effects.has('killed')) return 'DEATH';
  if (effects.has('injured')) return 'INJURY';
  return effects.has('freed') ? 'REGAINED FREEDOM' : null;
}

const number = (one: Participant): string =>
  one.count !== null ? String(one.count) : one.plural ? 'PLURAL' : '1';

function templateOf(
  message: Message,
  event: GatheredEvent,
  dateline: Dateline,
  sentences: readonly string[],
  around: readonly string[],
  gazetteer: Gazetteer,
): Template | null {
  const date = whenOf([...sentences, ...around], dateline);
  const location = locationOf(sentences, message.text, dateline.place, gazetteer);
  if (date === 'old' || location === null) return null;
  const slots = new Map<number, Fill[]>();
  const add = (slot: number, one: Fill): void => void slots.set(slot, [...(slots.get(slot) ?? []), one]);
  if (date !== null) add(2, fill(date));
  add(3, fill(location));
  add(4, fill(KINDS[event.kind]));
  add(5, fill(event.stage));
  for (const tool of event.tools) {
    add(6, fill(tool.words));
    if (tool.weapon !== null) add(7, fill(tool.weapon, tool.words));
  }
  const category = categoryOf(event);
  if (category !== null) add(8, fill(category));
  if (event.tools.length === 0 && event.implied !== null) add(7, fill(event.implied));
  for (const agent of event.agents)
    if (agent.sort === 'person' && (agent.side !== null || agent.group.length === 0))
      add(9, fill(agent.name ?? agent.words));
  for (const group of event.groups) {
    add(10, fill(group.names[0] ?? ''));
    add(11, fill(CONFIDENCES[group.confidence], group.names[0]));
  }
  for (const one of event.harmed) {
    const { participant, effects } = one;
    if (isPerson(one) && (participant.name !== null || participant.description !== null))
      addPerson(add, participant, effects, location);
    else if (participant.sort === 'thing')
      addThing(add, participant, effects, event.kind === 'bombing' || event.kind === 'arson');
  }
  return { message: message.id, optional: false, slots };
}

/** Countries by what their citizens are called; a victim from where the event was is no foreigner. */
const NATIONS: readonly (readonly [nation: string, words: RegExp])[] = [
  ['UNITED STATES', /\b(?:U\.?S\.?|AMERICANS?|UNITED STATES)(?![A-Z])/],
  ['SPAIN', /\bSPAN(?:ISH|IARDS?)\b/],
  ['USSR', /\bSOVIET/],
  ['EL SALVADOR', /\bSALVADORAN/],
  ['PERU', /\bPERUVIAN/],
  ['HONDURAS', /\bHONDURAN/],
  ['NICARAGUA', /\bNICARAGUAN/],
  ['BRAZIL', /\bBRAZILIAN/],
  ['ITALY', /\bITALIAN/],
  ['COSTA RICA', /\bCOSTA RICAN/],
  ['NETHERLANDS', /\bDUTCH/],
  ['MEXICO', /\bMEXICAN/],
  ['NORWAY', /\bNORWEGIAN/],
  ['FRANCE', /\bFRENCH/],
  ['CHILE', /\bCHILEAN/],
  ['EGYPT', /\bEGYPTIAN/],
  ['UNITED KINGDOM', /\bBRITISH/],
  ['CANADA', /\bCANADIAN/],
  ['IRELAND', /\bIRISH/],
  ['ECUADOR', /\bECUADORAN/],
  ['GUATEMALA', /\bGUATEMALAN/],
  ['VENEZUELA', /\bVENEZUELAN/],
  ['COLOMBIA', /\bCOLOMBIAN/],
  ['BOLIVIA', /\bBOLIVIAN/],
  ['ARGENTINA', /\bARGENTIN/],
  ['CUBA', /\bCUBAN/],
  ['WEST GERMANY', /\bGERMAN/],
  ['JAPAN', /\bJAPANESE/],
  ['ISRAEL', /\bISRAELI/],
  ['SWITZERLAND', /\bSWISS/],
  ['PANAMA', /\bPANAMANIAN/],
];

function nationOf(one: Participant, location: string): string | null {
  const nation = NATIONS.find(([, words]) => words.test((one.description ?? '').toUpperCase()))?.[0];
  return nation === undefined || location.startsWith(nation) ? null : nation;
}

type Add = (slot: number, one: Fill) => void;

function addPerson(add: Add, one: Participant, effects: Harmed['effects'], country: string): void {
  const tag = tagOf(one);
  if (one.name !== null) add(18, fill(one.name));
  if (one.description !== null)
    add(19, one.name === null ? fill(one.description) : fill(one.description, one.name));
  add(20, fill(one.role ?? 'civilian', tag));
  add(21, fill(number(one), tag));
  const nation = nationOf(one, country);
  if (nation !== null) add(22, fill(nation, tag));
  const effect = effectOf(effects);
  if (effect !== null) add(23, fill(effect, tag));
}

function addThing(add: Add, one: Participant, effects: Harmed['effects'], told: boolean): void {
  add(12, fill(one.words));
  if (one.use !== null) add(13, fill(one.use, one.words));
  add(14, fill(number(one), one.words));
  if (effects.has('destroyed')) add(16, fill('DESTROYED', one.words));
  else if (effects.has('damaged') || told) add(16, fill('SOME DAMAGE', one.words));
}
