import { decodeXML } from 'entities';

/** What is told of the elements of an XML text; names without their prefix. */
export type XmlListener = {
  readonly open?: (name: string, attribute: (name: string) => string | null) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/** Walks an XML text as programs write it, one element after another. Nothing outside is ever fetched or expanded. */
export function scanXml(xml: string, listener: XmlListener): void {
  for (const [, data, closed, opened, attributes, empty, text] of xml.matchAll(TOKEN)) {
    if (opened !== undefined) {
      const name = local(opened);
      listener.open?.(name, (wanted) => attributeIn(attributes ?? '', wanted));
      if (empty === '/') listener.close?.(name);
    } else if (closed !== undefined) listener.close?.(local(closed));
    else if (data !== undefined) listener.text?.(data);
    else if (text !== undefined) listener.text?.(text.includes('&') ? decodeXML(text) : text);
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributeIn(attributes: string, wanted: string): string | null {
  for (const [, name, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted || local(name!) === wanted) return decodeXML(double ?? single ?? '');
  }
  return null;
}
