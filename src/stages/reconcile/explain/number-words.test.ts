import { describe, expect, it } from 'vitest';
import { ARABIC_NOUNS } from './arabic-nouns.table.ts';
import { arabicCategory, countedAr, countedEn, digits } from './number-words.ts';

describe('numbers in words', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_426, '1,426'],
    [1_000_000, '1,000,000'],
  ])('%s is written %s', (value, wanted) => {
    expect(digits(value)).toBe(wanted);
  });

  it('counts in English', () => {
    expect([0, 1, 2].map((value) => countedEn(value, 'origin'))).toEqual([
      'no origin',
      '1 origin',
      '2 origins',
    ]);
  });

  it('takes the Arabic form that the number asks for, as Intl has it', () => {
    const rules = new Intl.PluralRules('ar');
    for (let value = 0; value <= 1_200; value++) expect(arabicCategory(value)).toBe(rules.select(value));
  });

  it.each([
    [0, 'لا أصل مستقل'],
    [1, 'أصل مستقل واحد'],
    [2, 'أصلان مستقلان'],
    [3, '3 أصول مستقلة'],
    [10, '10 أصول مستقلة'],
    [11, '11 أصلًا مستقلًا'],
    [100, '100 أصل مستقل'],
    [103, '103 أصول مستقلة'],
  ])('%s: %s', (value, wanted) => {
    expect(countedAr(value, ARABIC_NOUNS.origin)).toBe(wanted);
  });
});
