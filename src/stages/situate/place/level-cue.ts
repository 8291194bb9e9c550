import { foldText } from '../time/folded-text.ts';
import { anyOf, edged, valuesOf } from '../time/grammar.ts';
import type { LevelCue } from './level-words.table.ts';
import { COUNTED_PLACES, LEADING_WORDS, LEVEL_WORDS } from './level-words.table.ts';

const FORMS = anyOf(LEVEL_WORDS);
const CUES = valuesOf(LEVEL_WORDS);
const BEFORE = new RegExp(
  `^(?:(?:ال|[وبفل])?)(?<form>${FORMS})\\s+(?:of\\s+|de\\s+la\\s+|de\\s+|d')?(?:the\\s+)?`,
  'u',
);
const AFTER = new RegExp(`[\\s-]+(?<form>${FORMS})$`, 'u');
const LEAD = new RegExp(`^(?:${LEADING_WORDS})(?:\\s+|(?<=d|l)')`, 'u');
const COUNTED = new RegExp(`^${COUNTED_PLACES}\\s+(?:on|in|of|along|across|en|dans|sur|في|من|ب)?\\s*`, 'u');

/** A name without the words around it, and what those words said of its level. Both in folded form. */
export type CuedName = { readonly name: string; readonly cue: LevelCue | null };

/** Takes the words of level and the prepositions off a folded name: "the village of al-shir" is "al-shir", a village. */
export function stripCues(folded: string): CuedName {
  let name = folded
    .trim()
    .replace(/^['"«“(]+|['"»”).]+$/g, '')
    .trim();
  let cue: LevelCue | null = null;
  for (let changed = true; changed; ) {
    changed = false;
    for (const pattern of [COUNTED, LEAD]) {
      const shorter = name.replace(pattern, '');
      if (shorter !== name && shorter !== '') [name, changed] = [shorter, true];
    }
    for (const pattern of [BEFORE, AFTER]) {
      const match = pattern.exec(name);
      const form = match?.groups?.['form']?.replace(/\s+/g, ' ');
      if (match === null || form === undefined || match[0].length === name.length) continue;
      name = (pattern === BEFORE ? name.slice(match[0].length) : name.slice(0, match.index)).trim();
      cue = cue === 'countryside' || cue === 'surroundings' ? cue : (CUES.get(form) ?? cue);
      changed = true;
    }
  }
  return { name, cue };
}

/** Whether words are nothing but a word of level: "the hospital", "several places". */
export const isOnlyCue = (folded: string): boolean =>
  CUES.has(folded.replace(/^the /, '')) || /^(?:places?|sites?|locations?)$/.test(folded);

const IN_LEVEL = edged(`(?:ال)?(?<form>${FORMS})`);

/** The level that a cell such as "3 governorates", "city" or "village/town" names. */
export function cueOf(folded: string): LevelCue | null {
  for (const match of folded.matchAll(IN_LEVEL)) {
    const cue = CUES.get((match.groups?.['form'] ?? '').replace(/\s+/g, ' '));
    if (cue !== undefined && cue !== 'surroundings') return cue;
  }
  return null;
}

/** How far beside a name its words of level are looked for. */
const REACH = 24;
const RIGHT_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:ال|[وبفل])?(?<form>${FORMS})\\s+(?:(?:of|de|d'|du|the|la)\\s*)*$`,
  'u',
);
const RIGHT_AFTER = new RegExp(`^['’]?s?[\\s-]+(?<form>${FORMS})(?![\\p{L}\\p{N}])`, 'u');

/** The word of level right beside the words of a place where they stand in a stretch of text; undefined when there is none. */
export function cueAround(words: string, text: string, start: number, end: number): string | undefined {
  const from = Math.max(0, start - REACH);
  const offset = text.slice(from, end + REACH).indexOf(words);
  if (offset < 0) return undefined;
  const at = from + offset;
  const before = foldText(text.slice(Math.max(0, at - REACH), at)).text;
  const after = foldText(text.slice(at + words.length, at + words.length + REACH)).text;
  return (RIGHT_AFTER.exec(after) ?? RIGHT_BEFORE.exec(before))?.groups?.['form'];
}
