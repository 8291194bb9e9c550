import { splitLines } from './tag-file.ts';

/** One line of a manifest. */
export type ManifestLine = { readonly hash: string; readonly path: string };

/** What is odd in a manifest and still can be read. */
export type ManifestOddity = 'relative_path' | 'marked_binary';

/** A manifest read: its lines, those that are none, and oddities. */
export type ParsedManifest = {
  readonly lines: readonly ManifestLine[];
  readonly unreadable: readonly string[];
  readonly oddities: readonly ManifestOddity[];
};

/**
 * Reads `manifest-*.txt` or `tagmanifest-*.txt` (RFC 8493 §2.1.3). From version 1.0 on, line ends and percent signs in a
 * path are written %0A, %0D and %25; before, a percent sign meant itself.
 */
export function parseManifest(text: string, version: string): ParsedManifest {
  const lines: ManifestLine[] = [];
  const unreadable: string[] = [];
  const oddities = new Set<ManifestOddity>();
  for (const line of splitLines(text.replace(/^\uFEFF/, ''))) {
    const parts = /^([0-9A-Fa-f]+)[ \t]+(\*?)(\S.*)$/.exec(line);
    if (!parts) {
      unreadable.push(line);
      continue;
    }
    const [, hash, star, written] = parts;
    if (star) oddities.add('marked_binary');
    if (written!.startsWith('./')) oddities.add('relative_path');
    const path = written!.replace(/^(\.\/)+/, '');
    lines.push({ hash: hash!.toLowerCase(), path: isFirst(version) ? decodePath(path) : path });
  }
  return { lines, unreadable, oddities: [...oddities] };
}

/** Writes a manifest, sorted by path in the order of code units. */
export function formatManifest(lines: readonly ManifestLine[]): string {
  const sorted = [...lines].sort((a, b) => (a.path < b.path ? -1 : 1));
  return sorted.map(({ hash, path }) => `${hash}  ${encodePath(path)}\n`).join('');
}

/** The paths of `fetch.txt` (RFC 8493 §2.2.3); null when a line is none. Nothing here is ever fetched. */
export function parseFetch(text: string, version: string): string[] | null {
  const paths: string[] = [];
  for (const line of splitLines(text.replace(/^\uFEFF/, ''))) {
    if (line.trim() === '') continue;
    const parts = /^\S+[ \t]+(?:-|\d+)[ \t]+(\S.*)$/.exec(line);
    if (!parts) return null;
    paths.push(isFirst(version) ? decodePath(parts[1]!) : parts[1]!);
  }
  return paths;
}

/**
 * Whether a path stays within the bag on every system: not absolute, no drive or home, no share, no step upwards, also
 * with backslashes for slashes.
 */
export function staysInside(path: string): boolean {
  const forward = path.replaceAll('\\', '/');
  if (/^(\/|~|%[^/%]+%|[A-Za-z]:)/.test(forward) || path.includes('\0')) return false;
  return forward.split('/').every((part) => part !== '..');
}

const isFirst = (version: string): boolean => Number(version.split('.')[0]) >= 1;
const decodePath = (path: string): string =>
  path.replace(/%(0A|0D|25)/gi, (code) => decodeURIComponent(code));
const encodePath = (path: string): string => path.replace(/[%\r\n]/g, (one) => encodeURIComponent(one));
