import { expect, test } from 'vitest';
import { matchDates, matchLocation, matchNumber } from './match-values.ts';
import { matchWords } from './match-words.ts';
import { parseFill, parseKeys } from './parse-key.ts';
import { score, scoreSlot } from './score.ts';
import type { Fill, Template } from './template.ts';

const fill = (values: string[], tags: string[] = [], optional = false): Fill => ({ values, tags, optional });
const template = (slots: readonly (readonly [number, readonly Fill[]])[], optional = false): Template => ({
  message: 'M1',
  optional,
  slots: new Map(slots),
});

test('words are judged as the guidelines say', () => {
  expect(matchWords('THE 3 WEAVERS', 'WEAVERS')).toBe('correct');
  expect(matchWords('OLD WEAVERS', 'WEAVERS')).toBe('correct');
  expect(matchWords('THE 3 WEAVERS, WHICH THE OWNER ADMITTED', 'WEAVERS')).toBe('partial');
  expect(matchWords('QUIROZ', 'ANSELMO QUIROZ')).toBe('partial');
  expect(matchWords('ANSELMO', 'ANSELMO QUIROZ')).toBe('incorrect');
  expect(matchWords('BRIGADE', '9TH COASTAL BRIGADE')).toBe('partial');
  expect(matchWords('WEAVERS', 'BAKERS')).toBe('incorrect');
});

test('dates', () => {
  expect(matchDates('06 SEP 89', '06 SEP 89')).toBe('correct');
  expect(matchDates('26 AUG 89', '25 AUG 89 - 26 AUG 89')).toBe('partial');
  expect(matchDates('25 AUG 89', '- 26 AUG 89')).toBe('partial');
  expect(matchDates('- 26 AUG 89', '25 AUG 89 - 26 AUG 89')).toBe('partial');
  expect(matchDates('- 26 AUG 89', '26 AUG 89')).toBe('partial');
  expect(matchDates('- 26 AUG 89', '25 AUG 89')).toBe('incorrect');
});

test('places', () => {
  expect(matchLocation('UQBAR: ORBIS (CITY)', 'UQBAR: ORBIS (CITY)')).toBe('correct');
  expect(matchLocation('UQBAR', 'UQBAR: ORBIS (CITY)')).toBe('partial');
  expect(matchLocation('UQBAR: TERTIUS (CITY)', 'UQBAR: ORBIS (CITY)')).toBe('partial');
  expect(matchLocation('MLEJNAS: ORBIS (CITY)', 'UQBAR: ORBIS (CITY)')).toBe('partial');
  expect(matchLocation('MLEJNAS', 'UQBAR: ORBIS (CITY)')).toBe('incorrect');
});

test('numbers', () => {
  expect(matchNumber('7', '7')).toBe('correct');
  expect(matchNumber('7', '5 - 7')).toBe('partial');
  expect(matchNumber('7', '~7')).toBe('partial');
  expect(matchNumber('6', '5 - 7')).toBe('incorrect');
});

test('a slot counts right, half right, wrong, missing and spurious', () => {
  expect(
    scoreSlot(
      19,
      [fill(['WEAVERS']), fill(['CART'])],
      [fill(['WEAVERS']), fill(['BAKERS']), fill(['MILLERS'])],
    ),
  ).toEqual({ correct: 1, partial: 0, incorrect: 1, missing: 1, spurious: 0 });
  expect(scoreSlot(19, [], [fill(['WEAVERS'], [], true)])).toEqual({
    correct: 0,
    partial: 0,
    incorrect: 0,
    missing: 0,
    spurious: 0,
  });
  expect(scoreSlot(23, [fill(['DEATH'], ['BAKERS'])], [fill(['DEATH'], ['WEAVERS'])])).toEqual({
    correct: 0,
    partial: 1,
    incorrect: 0,
    missing: 0,
    spurious: 0,
  });
  expect(scoreSlot(4, [fill(['ATTACK'])], [fill(['BOMBING'])])).toEqual({
    correct: 0,
    partial: 1,
    incorrect: 0,
    missing: 0,
    spurious: 0,
  });
});

test('templates are mapped for the highest credit, and only where type and a participant agree', () => {
  const key = template([
    [4, [fill(['BOMBING'])]],
    [19, [fill(['WEAVERS'])]],
  ]);
  const other = template([
    [4, [fill(['BOMBING'])]],
    [12, [fill(['MILL'])]],
  ]);
  const stranger = template([
    [4, [fill(['BOMBING'])]],
    [19, [fill(['BAKERS'])]],
  ]);
  const result = score(new Map([['M1', [other, key, stranger]]]), new Map([['M1', [key, other]]]));
  expect(result.templates).toEqual({ correct: 2, partial: 0, incorrect: 0, missing: 0, spurious: 1 });
  expect(result.all).toEqual({ correct: 4, partial: 0, incorrect: 0, missing: 0, spurious: 2 });
});

test('an optional template may be left out', () => {
  expect(score(new Map(), new Map([['M1', [template([[4, [fill(['ARSON'])]]], true)]]])).all.missing).toBe(0);
});

test('keys are parsed with alternatives, tags and options', () => {
  expect(parseFill(19, '"MILLER": "ANSELMO QUIROZ" / "QUIROZ"')).toEqual(
    fill(['MILLER'], ['ANSELMO QUIROZ', 'QUIROZ']),
  );
  expect(parseFill(20, '? CIVILIAN / DIPLOMAT: "MILLER"')).toEqual(
    fill(['CIVILIAN', 'DIPLOMAT'], ['MILLER'], true),
  );
  expect(parseFill(12, '"\\"LA LUZ\\" MILL" / "MILL"')).toEqual(fill(['"LA LUZ" MILL', 'MILL']));
  expect(parseFill(6, '-')).toBeNull();
  const keys = parseKeys(
    [
      '0.  MESSAGE: ID                     M1 (X)',
      '1.  MESSAGE: TEMPLATE               1 (OPTIONAL)',
      '4.  INCIDENT: TYPE                  ARSON',
      '19. HUM TGT: DESCRIPTION            "WEAVERS"',
      '                                    "BAKERS"',
      '',
    ].join('\n'),
  );
  expect(keys.get('M1')).toEqual([
    template(
      [
        [4, [fill(['ARSON'])]],
        [19, [fill(['WEAVERS']), fill(['BAKERS'])]],
      ],
      true,
    ),
  ]);
});
