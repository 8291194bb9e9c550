import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonMask, PersonRole } from '#model';
import { hiddenNames, redactQuote, redactWords } from './index.ts';

const content = 'Neighbours said Zayn Testname, 34, survived; Minister Ola Example denied it.';
const mask = (words: string, role: PersonRole): PersonMask => ({
  start: content.indexOf(words),
  end: content.indexOf(words) + words.length,
  role,
});
const text = {
  content,
  masks: [mask('Zayn Testname, 34', 'survivor'), mask('Ola Example', 'public_office')],
};

describe('a quote', () => {
  test('hides whom a mask covers and names holders of public office', () => {
    expect(redactQuote(text, { start: 0, end: content.length })).toBe(
      'Neighbours said [a survivor], survived; Minister Ola Example denied it.',
    );
  });

  test('that cuts a mask in half shows no half of the name', () => {
    const at = content.indexOf('Testname');
    expect(redactQuote(text, { start: at, end: at + 20 })).not.toContain('Testname');
    expect(redactQuote(text, { start: 0, end: at + 4 })).toBe('Neighbours said [a survivor]');
  });

  test('never holds a character of a hiding mask, whatever the masks and the stretch', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    const hiding = fc.constantFrom<PersonRole>('witness', 'survivor', 'victim', 'private_accused', 'unknown');
    fc.assert(
      fc.property(fc.array(fc.tuple(span, hiding), { maxLength: 6 }), span, (masks, stretch) => {
        // Every character says its own place, so that one that got through is recognised.
        const places = Array.from({ length: 80 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
        const shown = redactQuote(
          { content: places, masks: masks.map(([one, role]) => ({ ...one, role })) },
          stretch,
        );
        const hidden = masks.flatMap(([one]) => [...places.slice(one.start, one.end)]);
        expect(hidden.filter((character) => shown.includes(character))).toEqual([]);
      }),
    );
  });
});

describe('words that stand alone', () => {
  const names = hiddenNames([
    { content: 'Zayn Testname spoke.', masks: [{ start: 0, end: 13, role: 'witness' }] },
  ]);

  test('are replaced when they hold a name hidden in any document, however it is written', () => {
    expect(redactWords('ZAYN  Testname’s cousin', names)).toBe('[a witness]');
    expect(redactWords('cousin of ZAYN TESTNAME', names)).toBe('[a witness]');
    expect(redactWords('the ministry', names)).toBe('the ministry');
  });
});
