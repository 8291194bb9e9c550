// Checks that package-lock.json names every optional package of every platform, and adds those it lacks (--write).
// A registry that does not carry a platform's package makes `npm install` drop it from the lockfile in silence, and
// `npm ci` then refuses the lockfile on every machine, that platform's or not.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Entry = {
  version?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  license?: string;
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
};
type Lockfile = { packages: Record<string, Entry> };

const OPERATING_SYSTEMS = [
  'darwin',
  'linux',
  'win32',
  'windows',
  'android',
  'freebsd',
  'openharmony',
  'sunos',
  'aix',
  'netbsd',
  'openbsd',
];
const PROCESSORS = [
  'x64',
  'arm64',
  'arm',
  'ia32',
  'ppc64',
  'riscv64',
  's390x',
  'loong64',
  'mips64el',
  'wasm32',
];

/** The entries the lockfile lacks, keyed as npm keys them. Platforms are read from the package's name. */
export function missingOptional(lockfile: Lockfile): Record<string, Entry> {
  const missing: Record<string, Entry> = {};
  for (const [path, entry] of Object.entries(lockfile.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isFound(lockfile, path, name)) continue;
      missing[`node_modules/${name}`] = {
        version,
        // Platform packages carry the licence of the package that names them.
        ...(path && entry.license ? { license: entry.license } : {}),
        ...platformOf(name),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
      };
    }
  }
  return missing;
}

/** As Node resolves: the package's own node_modules first, then each folder above it. */
function isFound(lockfile: Lockfile, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in lockfile.packages) return true;
    if (folder === '') return false;
  }
}

function platformOf(name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const os = OPERATING_SYSTEMS.find((word) => words.includes(word))?.replace('windows', 'win32');
  const cpu = PROCESSORS.find((word) => words.includes(word));
  const musl = words.some((word) => word.startsWith('musl'));
  const gnu = words.some((word) => word.startsWith('gnu'));
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(musl ? { libc: ['musl'] } : gnu ? { libc: ['glibc'] } : {}),
    ...(os ? { os: [os] } : {}),
  };
}

if (import.meta.main) {
  const path = join(import.meta.dirname, '..', 'package-lock.json');
  const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
  const missing = missingOptional(lockfile);
  const names = Object.keys(missing);
  if (process.argv.includes('--write') && names.length > 0) {
    const sorted = Object.entries({ ...lockfile.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
    writeFileSync(
      path,
      `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
    );
    console.log(`added ${names.length} optional packages to package-lock.json`);
  } else if (names.length > 0) {
    console.error(`package-lock.json lacks ${names.join(', ')}; run: node scripts/lockfile.ts --write`);
    process.exitCode = 1;
  }
}
