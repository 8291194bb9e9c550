import { isArabicMark } from './fold.ts';

/** The value of a decimal digit in any script the tools read, or -1. */
export const digitOf = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
};

const OTHER_LETTER = /[\p{L}\p{M}]/u;

/** Whether a code unit belongs to a word. */
export const isLetter = (code: number): boolean => {
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xaa) return false;
  if (code >= 0x0620 && code <= 0x064a) return true;
  if (isArabicMark(code)) return true;
  if (code === 0x00d7 || code === 0x00f7 || (code >= 0x2000 && code <= 0x206f)) return false;
  return OTHER_LETTER.test(String.fromCharCode(code));
};

/** White space of any width, line ends included. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** The straight apostrophe and its look-alikes. */
export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;

/** A blank that may group digits. */
export const isThinSpace = (code: number): boolean =>
  code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007;

/** The stroke that lengthens Arabic words. */
export const TATWEEL = 0x0640;
