import type { AttributionRole } from '#model';
import type { Item } from './sentence.ts';
import { isMark, senseOf } from './sentence.ts';
import type { Speaker } from './speaker.ts';

/** A body that speaks in a document, by its full name. */
export type NamedBody = {
  readonly words: string;
  readonly role: AttributionRole;
  readonly keys: readonly string[];
};

/** Words that describe a body without naming it, with the roles a body so described may have. */
const CLASSES: readonly (readonly [RegExp, readonly AttributionRole[]])[] = [
  [
    /^(?:monitor|watchdog|war monitor|conflict monitor|rights monitor|monitoring group|rights group|human rights group|ngo|ong|monitoring organi[sz]ation|rights organi[sz]ation|organisation|organi[sz]ation|منظمه حقوقيه|المنظمه|جهه رصد)$/u,
    ['monitor'],
  ],
  [/^(?:group|groupe|المجموعه|الجماعه)$/u, ['monitor', 'armed_group']],
  [/^(?:office|rights office|human rights office|bureau|المكتب|المفوضيه)$/u, ['international']],
  [/^(?:agency|news agency|agence|الوكاله)$/u, ['agency']],
  [/^(?:inquiry|panel|enquete|committee|commission|comite|اللجنه)$/u, ['inquiry']],
];

/** Works a body tells of: "a Reuters investigation". */
export const WORKS =
  /^(?:investigation|inquiry|analysis|tally|probe|review|count|enquete|analyse|decompte|تحقيق|احصاء|تحليل)$/u;

const NAMED_ROLES: ReadonlySet<AttributionRole> = new Set([
  'monitor',
  'state',
  'local_body',
  'armed_group',
  'international',
  'inquiry',
  'agency',
]);

const SMALL = /^(?:of|for|the|de|des|du|d|l|la|le|les|en|et|and|on|-|'|’|\.|'s|s)$/u;

const bare = (key: string): string => key.replace(/^ال(?=.{3})/u, '').replace(/^لل(?=.{3})/u, '');

function keysOf(items: readonly Item[], from: number, to: number): string[] {
  return items
    .slice(from, to)
    .flatMap(({ key, token }) => (key.includes(' ') ? key.split(' ') : [token.key]))
    .filter((key) => !SMALL.test(key))
    .map(bare);
}

/** Whether a phrase names its body: in Latin letters by capitals on its outer words, in Arabic by more than one word. */
function isName(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  const last = items[to - 1];
  if (first === undefined || last === undefined) return false;
  if (first.token.key.charCodeAt(0) > 0x5ff) return keysOf(items, from, to).length > 1;
  const acronym = to - from === 1 && first.token.upper && first.to - first.from === 1;
  if (acronym) return true;
  if (to - from === 1 && first.to - first.from === 1)
    return first.token.capital && from > 0 && describes(first.key) === null;
  return (
    items
      .slice(from, to)
      .some((item, index) => item.token.capital && (index + from > 0 || item.to - item.from > 1)) &&
    (last.token.capital ||
      items.slice(from, to).some((item) => isMark(item, 'of') || item.to - item.from > 1))
  );
}

function describes(key: string): readonly AttributionRole[] | null {
  return CLASSES.find(([words]) => words.test(key))?.[1] ?? null;
}

/** Adds the bodies that a sentence's speakers name. */
export function gatherNamed(
  text: string,
  items: readonly Item[],
  speakers: readonly Speaker[],
  into: Map<string, NamedBody>,
): void {
  for (const { from, to: end, role, pronoun, impersonal } of speakers) {
    const to = end - from > 1 && WORKS.test(items[end - 1]?.key ?? '') ? end - 1 : end;
    if (pronoun || impersonal || !NAMED_ROLES.has(role) || !isName(items, from, to)) continue;
    if (senseOf(items[to - 1], 'people') !== undefined) continue;
    const words = text.slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0);
    const keys = keysOf(items, from, to);
    const name = keys.join(' ');
    if (keys.length > 0 && !into.has(name)) into.set(name, { words, role, keys });
  }
}

const holds = (name: readonly string[], part: readonly string[]): boolean => {
  let at = 0;
  for (const key of name) if (key === part[at]) at += 1;
  return at === part.length;
};

/** The one body of a document that a shorter or descriptive phrase stands for; null when there is none or more than one. */
export function bodyFor(
  named: ReadonlyMap<string, NamedBody>,
  items: readonly Item[],
  from: number,
  to: number,
  role: AttributionRole,
): NamedBody | null {
  const keys = keysOf(items, from, to);
  if (keys.length === 0 || keys.length > 4) return null;
  const only = (found: readonly NamedBody[]): NamedBody | null => {
    // The longest of names that hold one another is the full one.
    const full = found.filter(
      (one) =>
        !found.some(
          (other) => other !== one && other.keys.length > one.keys.length && holds(other.keys, one.keys),
        ),
    );
    return full.length === 1 ? (full[0] ?? null) : null;
  };
  const all = [...named.values()];
  const longer = all.filter(
    (one) => one.role === role && one.keys.length > keys.length && holds(one.keys, keys),
  );
  if (longer.length > 0) return only(longer);
  const key = items
    .slice(from, to)
    .map((item) => item.key)
    .filter((one) => !/^un$/u.test(one))
    .join(' ');
  const roles = describes(key);
  return roles === null
    ? null
    : only(all.filter((one) => roles.includes(one.role) && !describes(one.keys.join(' '))));
}
