import { openGazetteer } from '#edges/gazetteer';
import { dataPath, option, textsUnder } from '../../support/data-folder.ts';
import type { ResultTable } from '../../support/results.ts';
import { report } from '../../support/results.ts';
import type { Tally } from '../../support/tally.ts';
import { measuresOf } from '../../support/tally.ts';
import { answer } from './answer.ts';
import { parseKeys } from './parse-key.ts';
import type { Message } from './parse-texts.ts';
import { parseTexts } from './parse-texts.ts';
import type { Score } from './score.ts';
import { score } from './score.ts';
import type { Template } from './template.ts';
import { SLOTS } from './template.ts';

/** The best official F of the evaluation of 1992 on its two test sets, for the rows that are compared. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'incident date': '58.8 / 59.8',
  'incident location': '60.6 / 58.7',
  'incident type': '75.5 / 75.4',
  'incident stage': '76.5 / 72.6',
  instrument: '64.6 / 66.7',
  'instrument type': '58.9 / 57.7',
  'perpetrator category': '58.5 / 63.1',
  'perpetrator individual': '49.7 / 47.6',
  'perpetrator organisation': '48.4 / 62.4',
  'organisation confidence': '33.7 / 48.2',
  'physical target': '44.1 / 56.1',
  'physical target type': '37.0 / 45.7',
  'physical target number': '49.6 / 57.2',
  'physical target effect': '43.1 / 56.2',
  'victim name': '63.6 / 70.5',
  'victim description': '57.7 / 55.1',
  'victim type': '54.9 / 53.5',
  'victim number': '60.3 / 52.6',
  'victim effect': '56.8 / 51.2',
  templates: '77.5 / 77.1',
  'all templates': '55.9 / 57.2',
};

function row(name: string, tally: Tally): (string | number)[] {
  const { due, given, recall, precision, f } = measuresOf(tally);
  return [name, due, given, recall, precision, f, PUBLISHED[name] ?? ''];
}

function table(title: string, result: Score): ResultTable {
  const rows = [...result.slots].map(([slot, tally]) => row(SLOTS[slot] ?? '', tally));
  return {
    title,
    columns: ['slot', 'due', 'given', 'recall', 'precision', 'F', 'best of 1992 (tst3 / tst4)'],
    rows: [...rows, row('templates', result.templates), row('all templates', result.all)],
  };
}

/** Which set a message is of: `DEV`, `TST1` … */
const setOf = (id: string): string => id.split('-')[0] ?? '';

async function main(args: readonly string[]): Promise<void> {
  const path = dataPath('muc4', args);
  if (path === null) return;
  const only = option(args, 'set')?.split(',');
  const keys = new Map<string, readonly Template[]>();
  const messages = new Map<string, Message>();
  for (const { text } of textsUnder(path)) {
    if (text.includes('MESSAGE: ID')) for (const [id, templates] of parseKeys(text)) keys.set(id, templates);
    else for (const message of parseTexts(text)) messages.set(message.id, message);
  }
  const gazetteer = await openGazetteer();
  const sets = Map.groupBy(
    [...messages.values()].filter(({ id }) => keys.has(id)),
    ({ id }) => setOf(id),
  );
  const tables: ResultTable[] = [];
  const tests: Message[] = [];
  const measure = (title: string, list: readonly Message[]): void => {
    const due = new Map(list.map(({ id }) => [id, keys.get(id) ?? []] as const));
    tables.push(
      table(
        `${title}: ${list.length} texts`,
        score(new Map(list.map((message) => [message.id, answer(message, gazetteer)] as const)), due),
      ),
    );
  };
  for (const [set, list] of sets) {
    if (only !== undefined && !only.includes(set)) continue;
    measure(set, list);
    if (set !== 'DEV') tests.push(...list);
  }
  if (sets.size > 2 && tests.length > 0) measure('All test sets', tests);
  report({
    folder: import.meta.dirname,
    title: 'MUC-4',
    about:
      'Incident templates from news texts in capitals, scored by rule after the guidelines of the Fourth Message Understanding Conference (version 7).',
    tables,
    args,
  });
}

await main(process.argv.slice(2));
