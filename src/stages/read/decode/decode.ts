import type { Notice } from '#model';
import type { Unreadable } from '../outcome.ts';
import { arabicEncoding, decodeOrNull, highBytes, utf8Health, utf16Order } from './detect.ts';

/** Bytes read as text: without the byte order mark, offsets in UTF-16. */
export type Decoded = {
  readonly kind: 'text';
  readonly text: string;
  /** Its name in the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly notices: readonly Notice[];
};

type Choice = { readonly encoding: string; readonly text: string; readonly notices: readonly Notice[] };

/**
 * Reads bytes as text. In order: byte order mark; UTF-16 without one; valid UTF-8 (hardly anything else is); the
 * encoding declared, unless the bytes are plainly Arabic and it is not; Arabic by its words; Windows-1252 where letters
 * past ASCII stand alone; UTF-8 with a few broken bytes. What is none of these is refused rather than shown wrong.
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded | Unreadable {
  const choice = choose(bytes, declared);
  if (choice === null) {
    return {
      kind: 'unreadable',
      code: 'encoding',
      message:
        'in an encoding that is not recognised; open it in the program it came from and save it as UTF-8',
    };
  }
  if (isBinary(choice.text)) {
    return {
      kind: 'unreadable',
      code: 'binary',
      message:
        'bytes that are no text; if it is an image, a video or a document, save its text as .txt or .html',
    };
  }
  return { kind: 'text', ...choice };
}

function choose(bytes: Uint8Array, declared: string | null): Choice | null {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return { ...mark, notices: [] };
  const order = utf16Order(bytes);
  const wide = order === null ? null : decodeOrNull(bytes, order);
  if (order !== null && wide !== null) {
    return { encoding: order, text: wide, notices: [guessed(order, 'its bytes come in pairs')] };
  }
  const plain = decodeOrNull(bytes, 'utf-8');
  if (plain !== null) {
    const differs = declared !== null && !/^utf-?8$/i.test(declared) && plain.length < bytes.length;
    return { encoding: 'utf-8', text: plain, notices: differs ? [against(declared, 'utf-8')] : [] };
  }
  return chooseSingleByte(bytes, declared) ?? chooseBrokenUtf8(bytes);
}

function chooseSingleByte(bytes: Uint8Array, declared: string | null): Choice | null {
  const high = highBytes(bytes);
  const arabic = arabicEncoding(bytes, high);
  const known = declared === null ? null : encodingName(declared);
  const honoured = known === null ? null : decodeOrNull(bytes, known);
  if (known !== null && honoured !== null) {
    const plainlyArabic = arabic !== null && !/\p{Script=Arabic}/u.test(honoured);
    if (!plainlyArabic) return { encoding: known, text: honoured, notices: [] };
  }
  if (arabic !== null) {
    const notice = known === null ? guessed(arabic, 'its words are Arabic') : against(known, arabic);
    return { encoding: arabic, text: decodeOrNull(bytes, arabic) ?? '', notices: [notice] };
  }
  const { valid, broken } = utf8Health(bytes);
  if (valid > broken) return null;
  if (high.inRuns > high.count * 0.4) return null;
  const latin = decodeOrNull(bytes, 'windows-1252');
  if (latin === null) return null;
  return {
    encoding: 'windows-1252',
    text: latin,
    notices: [guessed('windows-1252', 'its accented letters stand alone')],
  };
}

function chooseBrokenUtf8(bytes: Uint8Array): Choice | null {
  const { valid, broken } = utf8Health(bytes);
  if (valid === 0 || broken * 20 > valid) return null;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const words = `${broken === 0 ? 'the last character is cut off' : `${broken} bytes are no UTF-8`}; shown as \u{FFFD}`;
  return { encoding: 'utf-8', text, notices: [{ code: 'encoding_damaged', text: words }] };
}

function byteOrderMark(bytes: Uint8Array): { readonly encoding: string; readonly text: string } | null {
  const [a, b, c] = bytes;
  const read = (encoding: string, length: number) => ({
    encoding,
    text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(length)),
  });
  if (a === 0xef && b === 0xbb && c === 0xbf) return read('utf-8', 3);
  if (a === 0xff && b === 0xfe) return read('utf-16le', 2);
  if (a === 0xfe && b === 0xff) return read('utf-16be', 2);
  return null;
}

/** The standard's name for a label (`latin1` → `windows-1252`), or null when it has none. UTF-16 cannot be declared in ASCII. */
function encodingName(label: string): string | null {
  try {
    const name = new TextDecoder(label).encoding;
    return name.startsWith('utf-16') ? 'utf-8' : name;
  } catch {
    return null;
  }
}

/** Control characters are one in two hundred at most in any text, and past the first few in none. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 256 * 1024);
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return controls > 4 + sample.length / 200;
}

function guessed(encoding: string, why: string): Notice {
  return {
    code: 'encoding_guessed',
    text: `read as ${encoding}, because ${why}; nothing in the file says so`,
  };
}

function against(declared: string, encoding: string): Notice {
  return {
    code: 'encoding_differs',
    text: `it says ${declared}, its bytes are ${encoding}; read as ${encoding}`,
  };
}
