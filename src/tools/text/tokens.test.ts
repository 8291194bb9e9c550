import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, tokenise } from './index.ts';

const keys = (text: string, tongue: 'en' | 'ar' | 'fr'): string[] =>
  tokenise(text, tongue).map(({ key }) => key);

describe('tokens', () => {
  it('are ascending and lie in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'ar', 'fr'), (text, tongue) => {
        let end = 0;
        for (const token of tokenise(text, tongue)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('rejoins words broken up to pass a filter', () => {
    expect(tokenise('fata*lities', 'en')[0]?.key).toBe('fatalities');
    expect(tokenise('k1lled', 'en')[0]?.stems).toContain('killed');
    expect(keys('مقـ ـتل', 'ar')).toEqual(['مقتل']);
    expect(keys('ق.ت.ل', 'ar')).toEqual(['قتل']);
  });

  it('leaves bidi marks and vowel signs out of the key and inside the offsets', () => {
    const text = '\u200fقُتِلَ\u200e 3';
    const [word, number] = tokenise(text, 'ar');
    expect(word?.key).toBe('قتل');
    expect(number?.value).toBe(3);
    expect(text.slice(number?.start, number?.end)).toBe('3');
  });

  it('reads groups of digits by the language', () => {
    expect(tokenise('1.311', 'fr')[0]?.value).toBe(1311);
    expect(tokenise('1.311', 'en')[0]?.value).toBe(1.311);
    expect(tokenise('1,311', 'en')[0]?.value).toBe(1311);
  });

  it('folds to the same key twice', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});
