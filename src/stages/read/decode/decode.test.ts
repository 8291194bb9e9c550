import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredEncoding } from '../sniff.ts';
import { decode } from './decode.ts';

const ARABIC =
  'أعلنت الجهات المحلية يوم السبت أن عدد القتلى في ريف المدينة ارتفع إلى 38 مدنياً، وأن أكثر من عشرين شخصاً ما زالوا في عداد المفقودين منذ الخميس.';
const SHORT_ARABIC = 'مقتل ثلاثة مدنيين في ريف اللاذقية';
const FRENCH =
  'Au moins 30 civils ont été tués près de la côte, a déclaré l’Observatoire, évoquant un bilan encore très provisoire.';
const RUSSIAN =
  'По словам местных жителей, в деревне погибли не менее тридцати человек, ещё десять пропали без вести.';

/** Text in an encoding of one byte a letter, by reading each byte and looking which gives the letter. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 255; byte >= 0; byte -= 1) bytes.set(decoder.decode(new Uint8Array([byte])), byte);
  return Uint8Array.from([...text], (letter) => bytes.get(letter) ?? 63);
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const read = (bytes: Uint8Array, declared: string | null = null) => {
  const decoded = decode(bytes, declared);
  if (decoded.kind !== 'text') return decoded.code;
  return { text: decoded.text, encoding: decoded.encoding, notices: decoded.notices.map(({ code }) => code) };
};

describe('encodings that say nothing of themselves', () => {
  test.each([
    ['windows-1256', ARABIC],
    ['windows-1256', SHORT_ARABIC],
    ['iso-8859-6', ARABIC.replace(/[،]/g, '')],
    ['windows-1252', FRENCH],
  ])('%s', (encoding, text) => {
    expect(read(encode(text, encoding))).toEqual({ text, encoding, notices: ['encoding_guessed'] });
  });

  test('UTF-8, in three scripts', () => {
    for (const text of [ARABIC, FRENCH, RUSSIAN])
      expect(read(utf8(text))).toEqual({ text, encoding: 'utf-8', notices: [] });
  });

  test('UTF-16 without a mark, Arabic and English', () => {
    for (const text of [ARABIC, 'At least 30 civilians were killed.']) {
      expect(read(utf16(text, false))).toMatchObject({ text, encoding: 'utf-16le' });
      expect(read(utf16(text, true))).toMatchObject({ text, encoding: 'utf-16be' });
    }
  });

  test('an encoding that is not recognised is refused, not shown wrong', () => {
    expect(read(encode(RUSSIAN, 'windows-1251'))).toBe('encoding');
    expect(read(Uint8Array.from({ length: 400 }, (_, at) => (at * 167 + 13) % 251))).toMatch(
      /encoding|binary/,
    );
  });
});

test('a mark decides and is no part of the text', () => {
  expect(read(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(ARABIC)]))).toEqual({
    text: ARABIC,
    encoding: 'utf-8',
    notices: [],
  });
  expect(read(Uint8Array.from([0xff, 0xfe, ...utf16(ARABIC, false)]))).toMatchObject({
    text: ARABIC,
    encoding: 'utf-16le',
  });
  expect(read(Uint8Array.from([0xfe, 0xff, ...utf16(FRENCH, true)]))).toMatchObject({
    text: FRENCH,
    encoding: 'utf-16be',
  });
});

describe('encodings declared', () => {
  test('are honoured where the bytes allow', () => {
    expect(read(encode(RUSSIAN, 'windows-1251'), 'windows-1251')).toEqual({
      text: RUSSIAN,
      encoding: 'windows-1251',
      notices: [],
    });
    expect(read(encode(ARABIC, 'windows-1256'), 'cp1256')).toMatchObject({ text: ARABIC, notices: [] });
  });

  test('give way to what the bytes plainly are', () => {
    expect(read(encode(ARABIC, 'windows-1256'), 'iso-8859-1')).toMatchObject({
      text: ARABIC,
      notices: ['encoding_differs'],
    });
    expect(read(utf8(ARABIC), 'windows-1256')).toMatchObject({ text: ARABIC, notices: ['encoding_differs'] });
    expect(read(encode(ARABIC, 'windows-1256'), 'utf-8')).toMatchObject({
      text: ARABIC,
      encoding: 'windows-1256',
    });
    expect(read(encode(ARABIC, 'windows-1256'), 'no-such-thing')).toMatchObject({ text: ARABIC });
  });

  test('are found in the head of a page and in its media type', () => {
    expect(declaredEncoding(utf8('<meta charset="windows-1256">'), undefined)).toBe('windows-1256');
    expect(
      declaredEncoding(
        utf8('<META http-equiv=Content-Type content="text/html; charset=iso-8859-6">'),
        undefined,
      ),
    ).toBe('iso-8859-6');
    expect(declaredEncoding(utf8('<?xml version="1.0" encoding="utf-16"?>'), undefined)).toBe('utf-16');
    expect(declaredEncoding(utf8('x'), 'text/html; charset=utf-8')).toBe('utf-8');
    expect(declaredEncoding(utf8('the charset is not declared'), undefined)).toBeNull();
  });
});

test('UTF-8 that is cut off or a little damaged is read, and said to be', () => {
  expect(read(utf8(ARABIC).subarray(0, -2))).toMatchObject({
    encoding: 'utf-8',
    notices: ['encoding_damaged'],
  });
  const damaged = utf8(ARABIC);
  damaged[20] = 0xff;
  expect(read(damaged)).toMatchObject({ encoding: 'utf-8', notices: ['encoding_damaged'] });
});

test('bytes that are no text are refused', () => {
  expect(read(Uint8Array.from({ length: 3000 }, (_, at) => at % 32))).toBe('binary');
  expect(read(new Uint8Array(100))).toBe('binary');
});

test('any bytes give a value, the same every time', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.option(fc.constantFrom('utf-8', 'windows-1256', 'utf-16', 'x', 'iso-2022-jp')),
      (bytes, declared) => {
        expect(decode(bytes, declared)).toEqual(decode(bytes, declared));
      },
    ),
  );
});
