import { expect, test } from 'vitest';
import { assignBlame, completeEvents, countFates, gatherEvents, readActs } from '../index.ts';

const read = (content: string) => readActs({ content, removed: [] });

function eventsOf(content: string) {
  const { source, clauses, acts } = read(content);
  const events = gatherEvents(acts);
  completeEvents(source, clauses, events);
  assignBlame(source, clauses, events);
  return events.map((event) => ({
    kind: event.kind,
    harmed: event.harmed.map(({ participant, effects }) => [
      participant.name ?? participant.description ?? participant.words,
      participant.count,
      [...effects].join(' '),
    ]),
    by: event.agents.map(({ words }) => words),
    groups: event.groups.map(({ names, confidence }) => [names[0], confidence]),
    with: event.tools.map(({ words }) => words),
  }));
}

const fates = (content: string) => countFates(read(content).acts);

test('wire text in capitals: an act in the passive, its doers and its weapon', () => {
  expect(
    eventsOf('MAYOR ANSELMO QUIROZ AND TWO WEAVERS WERE KILLED BY HOODED MEN. A BOMB WENT OFF AT THE MILL.'),
  ).toEqual([
    {
      kind: 'attack',
      harmed: [
        ['ANSELMO QUIROZ', 1, 'killed'],
        ['WEAVERS', 2, 'killed'],
      ],
      by: ['HOODED MEN'],
      groups: [],
      with: [],
    },
    { kind: 'bombing', harmed: [['MILL', null, '']], by: [], groups: [], with: ['BOMB'] },
  ]);
});

test('what is told again belongs to the same event', () => {
  const [only, ...more] = eventsOf(
    'Gunmen attacked the bakery in Tolmo on Monday. Two workers were killed.\n\nThe attack was carried out by eight men.',
  );
  expect(more).toEqual([]);
  expect(only?.harmed).toEqual([
    ['bakery', null, ''],
    ['workers', 2, 'killed'],
  ]);
});

test('two towns, two events', () => {
  expect(
    eventsOf('Rebels burned a school in Orbel. Elsewhere, soldiers kidnapped a teacher in Tarn.').map(
      ({ kind }) => kind,
    ),
  ).toEqual(['arson', 'abduction']);
});

test('an organisation is named as fact, by claim or by accusation', () => {
  const said = (second: string) => eventsOf(`A bomb exploded at the bank. ${second}`)[0]?.groups;
  expect(said('The Shining Path claimed responsibility for the bombing.')).toEqual([
    ['Shining Path', 'claimed'],
  ]);
  expect(said('Police blamed the Shining Path.')).toEqual([['Shining Path', 'suspected by authorities']]);
});

test('what is only wished or denied is no event', () => {
  expect(eventsOf('They want to kill the mayor. The mayor was not wounded.')).toEqual([]);
});

test('people are counted once, by what became of them', () => {
  expect(fates('One dead, three hurt after shooting')).toMatchObject({ killed: 1, injured: 3 });
  expect(fates('A man was shot on Elm Street. Ivo Brandt, 28, died at a hospital.')).toMatchObject({
    killed: 1,
    injured: 0,
  });
  expect(fates('Two teenagers were shot. A 15-year-old boy died.')).toMatchObject({ killed: 1, injured: 1 });
  expect(fates('A woman and a boy were wounded.')).toMatchObject({ killed: 0, injured: 2 });
});
