import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate, readDateLine } from './read-date.ts';

test.each([
  ['2025-03-10', '2025-03-10', '2025-03-10', 'day'],
  ['2025-03-10T14:05:00.000Z', '2025-03-10T14:05Z', '2025-03-10T14:05Z', 'minute'],
  ['2025-03-10T14:05:00+0300', '2025-03-10T14:05+03:00', '2025-03-10T14:05+03:00', 'minute'],
  ['2019-11-19T00:00:00Z', '2019-11-19', '2019-11-19', 'day'],
  ['20250310', '2025-03-10', '2025-03-10', 'day'],
  ['2025-02', '2025-02-01', '2025-02-28', 'month'],
  ['2025', '2025-01-01', '2025-12-31', 'year'],
  ['Mon, 10 Mar 2025 14:05:00 GMT', '2025-03-10T14:05Z', '2025-03-10T14:05Z', 'minute'],
  ['Nov. 19, 2019 6:30 pm ET', '2019-11-19T18:30', '2019-11-19T18:30', 'minute'],
  ['March 2025', '2025-03-01', '2025-03-31', 'month'],
  ['1er août 2025', '2025-08-01', '2025-08-01', 'day'],
  ['١٠ آذار/مارس ٢٠٢٥', '2025-03-10', '2025-03-10', 'day'],
  ['10 كانون الثاني 2025', '2025-01-10', '2025-01-10', 'day'],
  ['10 جويلية 2025', '2025-07-10', '2025-07-10', 'day'],
  ['السبت 8 آذار (مارس) 2025 الساعة 2:05 مساءً', '2025-03-08T14:05', '2025-03-08T14:05', 'minute'],
  ['25/03/2025', '2025-03-25', '2025-03-25', 'day'],
  ['03/03/2025', '2025-03-03', '2025-03-03', 'day'],
  ['12:30 a.m. ', null, null, null],
])('%s', (text, start, end, precision) => {
  expect(readDate(text)).toEqual(start === null ? null : { start, end, precision });
});

test.each([
  '03/04/2025',
  '31 April 2025',
  '2025-13-01',
  '10 آذار/نيسان 2025',
  '8 March 2025 and 9 March 2025 reports of killings',
  'in 2025',
  '',
  '1500-03-10',
  '10 March',
])('%j is no date that can be told', (text) => {
  expect(readDate(text)).toBeNull();
});

test('figures alone are read day first where that is the custom', () => {
  expect(readDate('03/04/2025', 'day_first')?.start).toBe('2025-04-03');
  expect(readDateLine('Publié le 03/04/2025 à 14h05', 'day_first')?.start).toBe('2025-04-03T14:05');
});

test('every day comes back from each way to write it', () => {
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  fc.assert(
    fc.property(
      fc.date({
        min: new Date('1901-01-01T00:00:00Z'),
        max: new Date('2099-12-31T00:00:00Z'),
        noInvalidDate: true,
      }),
      (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
        const name = months[month - 1];
        for (const text of [
          iso,
          `${name} ${day}, ${year}`,
          `${day} ${name} ${year}`,
          `${year}/${month}/${day}`,
        ]) {
          expect(readDate(text)).toEqual({ start: iso, end: iso, precision: 'day' });
        }
      },
    ),
  );
});
