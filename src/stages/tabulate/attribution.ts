import type { Attribution, AttributionRole } from '#model';
import { firstMeaning, foldCell } from './cell.ts';
import { ROLE_WORDS } from './role-words.table.ts';

/**
 * The chain of a row, outermost (the publisher) first. Sheets write it innermost first: "local sources > monitor > agency",
 * or "monitor via agency". A chain that is no chain ("no attribution for the number") gives nothing.
 */
export function attributionOf(chain: string, sourceOrg: string): readonly Attribution[] {
  const words = chain
    .split(/\s*(?:>|\bvia\b|عبر)\s*/u)
    .map((link) => link.replace(/\?$/u, '').trim())
    .filter((link) => link !== '');
  const links = words.length === 0 || saysNothing(chain) ? [sourceOrg] : words;
  return links
    .filter((link) => link !== '')
    .map((link) => ({ words: link, role: roleOf(link) }))
    .reverse();
}

/** Whether the chain says that the figure has no source but the one who prints it, or that nobody found it with the one named. */
export function chainDoubt(chain: string): 'self_cited' | 'unattributed' | 'doubtful' | null {
  const folded = foldCell(chain);
  if (/ self[- ]?cit/u.test(folded)) return 'self_cited';
  if (/ no attribution | without attribution /u.test(folded)) return 'unattributed';
  if (/ not found /u.test(folded)) return 'doubtful';
  return null;
}

function saysNothing(chain: string): boolean {
  return chainDoubt(chain) !== null;
}

/** The role of a speaker by the words used of it; `other` when they say nothing. */
export function roleOf(words: string): AttributionRole {
  return firstMeaning(foldCell(words), ROLE_WORDS) ?? 'other';
}
