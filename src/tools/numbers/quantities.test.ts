import { expect, test } from 'vitest';
import type { Tongue } from '#tools/text';
import { findQuantities } from './index.ts';

const read = (text: string, tongue: Tongue): [string, number][] =>
  findQuantities(text, tongue).map(({ start, end, value }) => [
    text.slice(start, end),
    Math.round(value * 1e6) / 1e6,
  ]);

test('English: signs, parts, decimals, scales', () => {
  expect(read('two thirds of the village', 'en')).toEqual([['two thirds', 0.666667]]);
  expect(read('five and a half million', 'en')).toEqual([['five and a half million', 5500000]]);
  expect(read('one hundred and three quarters', 'en')).toEqual([['one hundred and three quarters', 100.75]]);
  expect(read('three twenty-firsts', 'en')).toEqual([['three twenty-firsts', 0.142857]]);
  expect(read('minus five point zero three', 'en')).toEqual([['minus five point zero three', -5.03]]);
  expect(read('half a dozen of 3 dozens', 'en')).toEqual([
    ['half a dozen', 6],
    ['3 dozens', 36],
  ]);
  expect(read('-4/5 or 2 1/4 or 1.5e3', 'en')).toEqual([
    ['-4/5', -0.8],
    ['2 1/4', 2.25],
    ['1.5e3', 1500],
  ]);
});

test('what is glued to a unit is a measure; dates and addresses are runs of numbers', () => {
  expect(read('a 29km road', 'en')).toEqual([]);
  expect(read('192.168.1.2', 'en')).toEqual([
    ['192', 192],
    ['168', 168],
    ['1', 1],
    ['2', 2],
  ]);
  expect(read('this one', 'en')).toEqual([]);
});

test('French', () => {
  expect(read('deux tiers de million', 'fr')).toEqual([['deux tiers de million', 666666.666667]]);
  expect(read('vingt et un cinquièmes', 'fr')).toEqual([['vingt et un cinquièmes', 4.2]]);
  expect(read('un sur vingt', 'fr')).toEqual([['un sur vingt', 0.05]]);
});

test('Arabic', () => {
  expect(read('ثلاثة أرباع', 'ar')).toEqual([['ثلاثة أرباع', 0.75]]);
  expect(read('خمسة وربع', 'ar')).toEqual([['خمسة وربع', 5.25]]);
  expect(read('سالب ٥', 'ar')).toEqual([['سالب ٥', -5]]);
});
