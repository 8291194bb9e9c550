import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CanonicalJsonError, canonicalJson } from './index.ts';

test('the worked example of RFC 8785 §3.2.2', () => {
  const value = {
    // biome-ignore lint/correctness/noPrecisionLoss: the example is about it
    numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\u002f',
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('members sort by UTF-16 code units (RFC 8785 §3.2.3)', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  };
  expect(Object.values(JSON.parse(canonicalJson(value)) as Record<string, string>)).toEqual([
    'One',
    'Carriage Return',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ]);
});

test.each([
  [Number.NaN, 'not_finite'],
  [{ a: [Number.POSITIVE_INFINITY] }, 'not_finite'],
  ['\ud800', 'lone_surrogate'],
  [{ '\udc00': 1 }, 'lone_surrogate'],
  [{ a: undefined }, 'not_json'],
  [new Date(0), 'not_json'],
  [1n, 'not_json'],
])('what JSON cannot say is refused (%#)', (value, code) => {
  expect(() => canonicalJson(value)).toThrow(CanonicalJsonError);
  expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code }));
});

test('order of members does not matter, and reading it back gives the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
