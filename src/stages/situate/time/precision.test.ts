import { describe, expect, it } from 'vitest';
import { resolveTimeWords, toEdtf, ucdpDatePrecision } from '../index.ts';

const PUBLISHED = { start: '2025-03-10', end: '2025-03-10', precision: 'day' as const };

describe('a time written out and graded', () => {
  it.each([
    ['on Friday', '2025-03-07', 1],
    ['6-9 March', '2025-03-06/2025-03-09', 2],
    ['last week', '2025-03-03/2025-03-09', 3],
    ['February', '2025-02', 4],
    ['2013', '2013', 5],
    ['until 17 March', '../2025-03-17', null],
    ['on Friday at 6 am', '2025-03-07T06:00', 1],
    ['three days of violence', null, null],
  ])('%s is %s, precision %s', (words, edtf, precision) => {
    const time = resolveTimeWords(words, PUBLISHED, 'en');
    expect([toEdtf(time), ucdpDatePrecision(time)]).toEqual([edtf, precision]);
  });
});
