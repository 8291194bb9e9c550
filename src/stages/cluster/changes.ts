import type { Change, HeldClaim, Qualifier } from '#model';

const FIRM: Readonly<Record<Qualifier, number>> = {
  exact: 3,
  at_least: 2,
  more_than: 2,
  or_more: 2,
  so_far: 2,
  between: 1,
  nearly: 1,
  around: 1,
  up_to: 1,
  fewer_than: 1,
  could_exceed: 0,
  dozens: 0,
  tens: 0,
  scores: 0,
  hundreds: 0,
  thousands: 0,
  several: 0,
  unquantified: 0,
};

/** What a claim says otherwise than the one it rests on, in the order in which a reader should see it. */
export function changesBetween(copy: HeldClaim, of: HeldClaim): readonly Change[] {
  const a = copy.claim;
  const b = of.claim;
  const changes: Change[] = [];
  if (numberOf(copy) !== numberOf(of)) changes.push('number');
  if (peopleOf(copy) !== peopleOf(of)) changes.push('population');
  if (a.perpetrator !== null && b.perpetrator !== null && actorOf(copy) !== actorOf(of))
    changes.push('perpetrator');
  if (FIRM[a.qualifier] !== FIRM[b.qualifier] || a.modality !== b.modality) changes.push('certainty');
  if (a.polarity !== b.polarity) changes.push('stance');
  if (a.series !== b.series && a.series !== null && b.series !== null) changes.push('series');
  return changes;
}

/** The printed number of a claim, or null. */
export function numberOf(held: HeldClaim): number | null {
  const count = held.claim.count;
  return count === null ? null : (count.point ?? count.low ?? count.high);
}

/** Who is counted, as one comparable word: status and community, empty when the words say nothing. */
export function peopleOf(held: HeldClaim): string {
  const people = held.claim.population;
  return people === null
    ? ''
    : [...(people.status ?? []), people.community ?? '', people.age ?? '', people.sex ?? '']
        .filter(Boolean)
        .join('+');
}

function actorOf(held: HeldClaim): string {
  return held.claim.perpetrator?.actor ?? held.claim.perpetrator?.words.toLowerCase() ?? '';
}
