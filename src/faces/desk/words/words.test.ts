import { expect, test } from 'vitest';
import { ar } from './ar.table.ts';
import { en } from './en.table.ts';
import { makeSpeaker } from './words.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stems = (keys: readonly string[]) => [...new Set(keys.map((key) => key.replace(PLURAL, '')))].sort();
const holes = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}|<(\w)>/g)].map(([hole]) => hole).sort();

test('both languages say the same things', () => {
  expect(stems(Object.keys(ar))).toEqual(stems(Object.keys(en)));
});

test('a sentence leaves the same places to fill in both languages', () => {
  const shared = Object.keys(en).filter((key) => !PLURAL.test(key)) as (keyof typeof en & keyof typeof ar)[];
  for (const key of shared) {
    if (key === 'answer.sentence.single') continue;
    expect([key, holes(ar[key])]).toEqual([key, holes(en[key])]);
  }
});

test('Arabic has all six plurals wherever it has one', () => {
  const counted = Object.keys(ar).filter((key) => PLURAL.test(key));
  for (const stem of stems(counted)) {
    for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
      expect(counted).toContain(`${stem}_${form}`);
  }
});

test('counted things take the right form and the digits asked for', () => {
  const speaker = makeSpeaker('ar', 'arab');
  expect(speaker.n('origins.inRange', 2)).toBe('أصلان');
  expect(speaker.n('origins.inRange', 8)).toBe('٨ أصول');
  expect(speaker.n('origins.inRange', 11)).toBe('١١ أصلًا');
  expect(makeSpeaker('ar', 'latn').n('origins.inRange', 100)).toBe('100 أصل');
  expect(makeSpeaker('en', 'latn').n('origins', 1)).toBe('1 independent origin');
});

test('a day is a day of the place, whatever the zone of this machine', () => {
  expect(makeSpeaker('en', 'latn').day('2025-03-07')).toBe('7 March 2025');
  expect(makeSpeaker('ar', 'arab').day('2025-03-07')).toContain('آذار');
});
