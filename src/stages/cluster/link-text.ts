import type { Change, HeldClaim, LinkKind } from '#model';
import { CHANGES, LINK_KINDS } from '#model';

/** One plain sentence on why a claim is held to rest on another, in both languages. Names bodies and publishers only. */
export function linkText(
  claim: HeldClaim,
  of: HeldClaim,
  kind: LinkKind,
  changed: readonly Change[],
): { readonly en: string; readonly ar: string } {
  const en = `${nameOf(claim)}${dayOf(claim)} repeats ${nameOf(of)}${dayOf(of)}: ${LINK_KINDS[kind].en}${changedIn(changed, 'en')}.`;
  const ar = `${nameOf(claim)}${dayOf(claim)} يكرر ${nameOf(of)}${dayOf(of)}: ${LINK_KINDS[kind].ar}${changedIn(changed, 'ar')}.`;
  return { en, ar };
}

function nameOf(held: HeldClaim): string {
  const source = held.row?.sourceOrg;
  const name =
    source === undefined || source === held.publisher ? held.publisher : `${source} (${held.publisher})`;
  return name === '' ? '—' : name;
}

function dayOf(held: HeldClaim): string {
  return held.published === undefined ? '' : `, ${held.published.start.slice(0, 10)}`;
}

function changedIn(changed: readonly Change[], language: 'en' | 'ar'): string {
  if (changed.length === 0) return '';
  const words = changed.map((change) => CHANGES[change][language]);
  return language === 'en'
    ? `; changed on the way: ${words.join(', ')}`
    : `؛ وتغيّر في النقل: ${words.join('، ')}`;
}
