// No tracked file names a path of a private machine, a private registry, or a secret.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that exist on the machine of whoever wrote the line, and on no reader's. */
const MACHINE_FOLDERS = ['home', 'Users', 'root', 'mnt', 'work', 'workspace', 'workspaces'];

const RULES: readonly { readonly found: RegExp; readonly says: string }[] = [
  // Not after a letter, a dot or a slash: that is the path of an address or of a folder here. `user` is anybody.
  {
    found: new RegExp(`(?<![\\w.~:/})-])/(?:${MACHINE_FOLDERS.join('|')})/(?!user/)[\\w.-]`),
    says: 'a path of one machine',
  },
  { found: /[A-Z]:\\Users\\/, says: 'a path of one machine' },
  { found: /-----BEGIN [A-Z ]*PRIVATE KEY-----/, says: 'a private key' },
  { found: /\bAGE-SECRET-KEY-1[0-9A-Z]{20,}/, says: 'a private key' },
  { found: /\bAKIA[0-9A-Z]{16}\b/, says: 'an access key' },
  { found: /\b(?:ghp|gho|glpat|npm)_[A-Za-z0-9]{20,}/, says: 'an access token' },
  { found: /\/\/[^/\s:@'"`]+:[^/\s:@'"`]+_authToken/, says: 'an access token' },
];

/** Sentences on what should not be in the text, with their lines. */
export function scanFaults(text: string): string[] {
  const faults: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    for (const { found, says } of RULES) if (found.test(line)) faults.push(`line ${index + 1}: ${says}`);
  }
  return faults;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  // Also what is new and not ignored, so that it is seen before it is committed.
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  let scanned = 0;
  for (const path of new Set(listed.split('\0').filter(Boolean))) {
    const bytes = readIfThere(join(root, path));
    if (!bytes || bytes.includes(0)) continue;
    scanned += 1;
    const text = bytes.toString('utf8');
    const faults = scanFaults(text);
    if (path === 'package-lock.json' && /"resolved": "https?:/.test(text))
      faults.push('names a registry; see .npmrc');
    for (const fault of faults) {
      console.error(`${path}: ${fault}`);
      process.exitCode = 1;
    }
  }
  if (!process.exitCode) console.log(`${scanned} text files`);
}

/** A file deleted but not yet committed is still listed. */
function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
