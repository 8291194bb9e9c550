import type { HeldClaim, Judgement, Lineage, LineageLink, Origin } from '#model';
import { foldName } from './body.ts';
import { changesBetween, numberOf } from './changes.ts';
import type { Source } from './find-source.ts';
import { findSource } from './find-source.ts';
import { linkText } from './link-text.ts';
import type { ComparedText } from './near-copy.ts';
import { nearCopies } from './near-copy.ts';
import type { PlacesByClaim } from './places.ts';
import type { Speaker } from './speaker.ts';
import { isRelease } from './speaker.ts';
import type { Rest, Told } from './told.ts';

/** What is known of each claim by itself: the nodes it counts over, and who counted. */
export type Known = { readonly places: PlacesByClaim; readonly speakers: ReadonlyMap<string, Speaker> };

const NOBODY: Speaker = { kind: 'nobody', reason: 'unattributed' };

/** Lineage of a case, and for each claim what it rests on. */
export type Traced = { readonly lineage: Lineage; readonly rests: ReadonlyMap<string, Rest> };

/**
 * Traces counting acts through releases and publications: a claim goes back to the innermost speaker who can be identified;
 * a publication that repeats an earlier one is its copy; a figure nobody is named for is given the origin of the earlier
 * figure with the same exact digits, or of the text it was copied from. What a person joined or cut stands above all that.
 */
export function traceLineage(
  held: readonly HeldClaim[],
  texts: readonly ComparedText[],
  judgements: readonly Judgement[],
  known: Known,
): Traced {
  const told = inOrder(held).map((one) => tell(one, judgements, known));
  const copies = new Map(nearCopies(texts).map((pair) => [pair.copy, pair.of]));
  const rests = new Map<string, Rest>();
  const links: LineageLink[] = [];
  const earlier = new Map<string, Told[]>();
  for (const one of told) {
    const key = `${one.held.claim.outcome}`;
    const before = earlier.get(key) ?? [];
    earlier.set(key, before);
    const source = judged(one, told, judgements) ?? findSource(one, before, rests, copies);
    rests.set(one.held.claim.id, restOf(one, source, rests));
    if (source !== null) links.push(linkOf(one, source));
    if (one.held.claim.polarity === 'affirmed') before.push(one);
  }
  return { lineage: gather(told, links, rests), rests };
}

function inOrder(held: readonly HeldClaim[]): readonly HeldClaim[] {
  const key = (one: HeldClaim): string =>
    `${one.published?.end ?? '9999'} ${one.row === undefined ? 1 : 0} ${one.item} ${String(one.row?.row ?? 0).padStart(7, '0')} ${String(one.claim.start).padStart(9, '0')} ${one.claim.id}`;
  return [...held].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function tell(held: HeldClaim, judgements: readonly Judgement[], { places, speakers }: Known): Told {
  const speaker = speakers.get(held.claim.id) ?? NOBODY;
  const cut = judgements.some((one) => one.type === 'cut_origin' && one.claim === held.claim.id);
  const name = foldName(held.publisher) || held.claim.id;
  const apart: Speaker = { kind: 'body', id: `apart:${name}`, name: held.publisher, role: 'publisher' };
  const used = cut ? apart : speaker;
  return {
    held,
    speaker: used,
    cut,
    release: cut || isRelease(held, used),
    places: places.get(held.claim.id) ?? null,
    number: numberOf(held),
  };
}

/** A person's word that this claim rests on another one. */
function judged(one: Told, all: readonly Told[], judgements: readonly Judgement[]): Source | null {
  const joined = judgements.findLast(
    (judgement) => judgement.type === 'same_origin' && judgement.claim === one.held.claim.id,
  );
  const of = all.find((other) => other.held.claim.id === joined?.fields['with']);
  return of === undefined || of === one ? null : { kind: 'decision', of, rounding: false };
}

function restOf(one: Told, source: Source | null, rests: ReadonlyMap<string, Rest>): Rest {
  const own = one.speaker.kind === 'body' ? one.speaker.id : null;
  if (source === null) return { origin: own };
  const of = source.of.held.claim.id;
  const inherited =
    rests.get(of)?.origin ?? (source.of.speaker.kind === 'body' ? source.of.speaker.id : null);
  const origin = source.kind === 'decision' || own === null ? inherited : own;
  return source.rounding ? { origin: inherited ?? origin, roundingOf: of } : { origin, copyOf: of };
}

function linkOf(one: Told, source: Source): LineageLink {
  const changed = source.rounding
    ? changesBetween(one.held, source.of.held).filter((change) => change !== 'number')
    : changesBetween(one.held, source.of.held);
  return {
    claim: one.held.claim.id,
    of: source.of.held.claim.id,
    kind: source.kind,
    changed,
    text: linkText(one.held, source.of.held, source.kind, changed),
  };
}

function gather(
  told: readonly Told[],
  links: readonly LineageLink[],
  rests: ReadonlyMap<string, Rest>,
): Lineage {
  const repeats = new Set(links.map((link) => link.claim));
  const groups = new Map<string, Told[]>();
  const withoutOrigin: Lineage['withoutOrigin'][number][] = [];
  for (const one of told) {
    const origin = rests.get(one.held.claim.id)?.origin ?? null;
    if (origin === null) {
      withoutOrigin.push({
        claim: one.held.claim.id,
        reason: one.speaker.kind === 'nobody' ? one.speaker.reason : 'unattributed',
      });
    } else groups.set(origin, [...(groups.get(origin) ?? []), one]);
  }
  const origins = [...groups].map(([id, members]): Origin => {
    const speaker = members.map((one) => one.speaker).find((one) => one.kind === 'body' && one.id === id);
    return {
      id,
      name: speaker?.kind === 'body' ? speaker.name : null,
      claims: members.map((one) => one.held.claim.id),
      repeats: members.map((one) => one.held.claim.id).filter((claim) => repeats.has(claim)),
      publications: new Set(members.map((one) => one.held.publication)).size,
    };
  });
  origins.sort((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1));
  return { origins, links, withoutOrigin };
}
