import type { Flag } from '#model';
import { CHANGES } from '#model';
import type { Reading } from '../figures/reading.ts';

/** Copies that changed what they copied, and sources that cite one another. */
export function flagCopies(readings: readonly Reading[]): readonly Flag[] {
  const byId = new Map(readings.map((reading) => [reading.id, reading]));
  const mutated = readings.flatMap((reading): readonly Flag[] => {
    const { copy } = reading.descent;
    const original = copy === undefined ? undefined : byId.get(copy.of);
    if (copy === undefined || original === undefined || copy.changed.length === 0) return [];
    const changed = (language: 'en' | 'ar') =>
      copy.changed.map((one) => CHANGES[one][language]).join(language === 'en' ? ', ' : '، ');
    return [
      {
        kind: 'mutated_copy',
        claims: [reading.id, original.id],
        text: `${reading.claim.source} repeats ${original.claim.source} and changed: ${changed('en')}`,
        textAr: `${reading.claim.source} يكرر ${original.claim.source} وغيّر: ${changed('ar')}`,
      },
    ];
  });
  const circular = readings.filter(({ descent }) => descent.circular).map(({ id }) => id);
  if (circular.length === 0) return mutated;
  return [
    ...mutated,
    {
      kind: 'circular',
      claims: circular.sort(),
      text: 'these sources cite one another: none of them shows an origin, and together they count for nothing',
      textAr: 'يستشهد بعض هذه المصادر ببعض: لا يُظهر أي منها أصلًا، ومجموعها لا يُحتسب',
    },
  ];
}
