import type { DefaultTreeAdapterMap } from 'parse5';
import { parse, serialize } from 'parse5';
import type { Original } from './case-door.ts';

type Node = DefaultTreeAdapterMap['childNode'];

/** Elements that act, load or lead elsewhere. The policy forbids them too; two fences, because browsers differ on hints. */
const ACTS = new Set([
  'script',
  'noscript',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'link',
  'portal',
  'audio',
  'video',
  'source',
  'track',
  'form',
]);
/** Attributes that name an address. Only `data:` pictures stay. */
const LEADS = new Set([
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'background',
  'poster',
  'ping',
  'data',
  'xlink:href',
  'cite',
  'longdesc',
  'manifest',
]);

/** What is sent for an original: markup made harmless, any other text as text, the rest for keeping, never for display. */
export function showOriginal(original: Original): {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly save: boolean;
} {
  const media = original.mediaType.split(';')[0]?.trim() ?? '';
  if (media === 'text/html' || media === 'application/xhtml+xml') {
    return { body: harmless(decode(original)), type: 'text/html; charset=utf-8', save: false };
  }
  if (media.startsWith('text/') || media === 'application/json') {
    return { body: decode(original), type: 'text/plain; charset=utf-8', save: false };
  }
  return { body: new Uint8Array(original.bytes), type: 'application/octet-stream', save: true };
}

function decode({ bytes, charset }: Original): string {
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function harmless(markup: string): string {
  const page = parse(markup);
  page.childNodes = page.childNodes.filter(keep);
  return serialize(page);
}

/** Whether a node stays; its own attributes and children are cleaned on the way. */
function keep(node: Node): boolean {
  if (!('tagName' in node)) return true;
  if (ACTS.has(node.tagName)) return false;
  if (node.tagName === 'meta' && node.attrs.some((attr) => attr.name === 'http-equiv')) return false;
  node.attrs = node.attrs.filter((attr) => stays(attr.name.toLowerCase(), attr.value));
  if ('content' in node) node.content.childNodes = node.content.childNodes.filter(keep);
  node.childNodes = node.childNodes.filter(keep);
  return true;
}

function stays(name: string, value: string): boolean {
  if (name.startsWith('on')) return false;
  if (!LEADS.has(name)) return true;
  return name === 'src' && value.trimStart().toLowerCase().startsWith('data:image/');
}
