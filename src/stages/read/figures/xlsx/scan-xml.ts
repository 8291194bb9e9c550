import { decodeXML } from 'entities';

/** What is told of the elements of an XML text; names without their prefix. */
export type XmlListener = {
  readonly open?: (name: string, attribute: (name: string) => string | null) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/**
 * Walks an XML text as programs write it, one element after another, never back. Nothing outside is ever fetched and no
 * entity of its own is expanded. What is cut off ends the walk.
 */
export function scanXml(xml: string, listener: XmlListener): void {
  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf('<', at);
    if (next !== at) {
      const text = xml.slice(at, next < 0 ? xml.length : next);
      listener.text?.(text.includes('&') ? decodeXML(text) : text);
      if (next < 0) return;
    }
    const end = endOfMarkup(xml, next);
    if (end < 0) return;
    if (xml.startsWith('<![CDATA[', next)) listener.text?.(xml.slice(next + 9, end - 3));
    else if (xml[next + 1] === '/') listener.close?.(local(xml.slice(next + 2, end - 1).trim()));
    else if (xml[next + 1] !== '!' && xml[next + 1] !== '?')
      openElement(xml.slice(next + 1, end - 1), listener);
    at = end;
  }
}

function openElement(inside: string, listener: XmlListener): void {
  const isEmpty = inside.endsWith('/');
  const cut = inside.search(/[\s/]/);
  const name = local(cut < 0 ? inside : inside.slice(0, cut));
  listener.open?.(name, (wanted) => attributeIn(inside, wanted));
  if (isEmpty) listener.close?.(name);
}

/** The end of the tag, comment or section that begins here, -1 when it has none. A `>` inside quotes ends no tag. */
function endOfMarkup(xml: string, from: number): number {
  if (xml.startsWith('<!--', from)) return after(xml.indexOf('-->', from + 4), 3);
  if (xml.startsWith('<![CDATA[', from)) return after(xml.indexOf(']]>', from + 9), 3);
  let quote = '';
  for (let at = from + 1; at < xml.length; at += 1) {
    const letter = xml[at]!;
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  return -1;
}

function after(index: number, length: number): number {
  return index < 0 ? -1 : index + length;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeIn(inside: string, wanted: string): string | null {
  for (const [, name, double, single] of inside.matchAll(/(?<=\s)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted || local(name!) === wanted) return decodeXML(double ?? single ?? '');
  }
  return null;
}
