// Exit 0 when node_modules already holds what package-lock.json names. Runs on Node 20, before anything is installed.
// npm keeps what it installed in node_modules/.package-lock.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

function agrees() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const want = read('package-lock.json');
  const have = read('node_modules/.package-lock.json');
  for (const [path, entry] of Object.entries(want)) {
    if (path === '') continue;
    const found = have[path];
    // An optional package of another platform is rightly absent.
    if (!found && fitsHere(entry)) return false;
    if (found && (found.version !== entry.version || !existsSync(join(root, path)))) return false;
  }
  return Object.keys(have).every((path) => path in want);
}

/** Required, or made for exactly this machine. Which C library runs is not asked: npm chose when it installed. */
function fitsHere(entry) {
  if (!entry.optional) return true;
  const fits = (wanted, here) => [wanted].flat().includes(here);
  return fits(entry.os, process.platform) && fits(entry.cpu, process.arch) && !entry.libc;
}

process.exit(agrees() ? 0 : 1);
