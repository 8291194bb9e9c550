import type { Gazetteer, Place } from '#model';

export type Party = 'state' | 'islamic state' | 'nusra' | 'coalition' | 'kurdish' | 'opposition' | 'unknown';

/** Parties to the Syrian war by the words that name them; the first that fits. Used alike for what we read and what was labelled. */
const PARTIES: readonly (readonly [Party, RegExp])[] = [
  [
    'coalition',
    /\bcoalition|\bus[- ]led\b|\bu\.s\.|\bus\b(?! syria)|american|\bunited states|washington|international/i,
  ],
  ['nusra', /nusra|tahrir al-sham|\bhts\b|fatah al-sham/i],
  [
    'islamic state',
    /islamic state|\bisis\b|\bisil\b|daesh|\bis\b (?:fighter|militant|jihad|group|attack)|takfiri|isis/i,
  ],
  ['kurdish', /kurd|\bypg\b|\bsdf\b|self.?administration|democratic forces/i],
  [
    'opposition',
    /rebel|opposition|free syrian army|\bfsa\b|insurgent|faction|terrorist|militant|jaish|ahrar|islamist/i,
  ],
  [
    'state',
    /regime|government|assad|syrian (?:army|air|arab|forces|military|troops)|russia|army|warplane|barrel bomb|hezbollah|iran|loyalist/i,
  ],
];

/** The party that words name; unknown when none. */
export function partyOf(text: string): Party {
  const words = text.replace(/\S+[- ](?:held|controlled|run|besieged|dominated|backed|majority)\b/gi, '');
  const found = PARTIES.map(([party, pattern]) => [party, words.search(pattern)] as const).filter(
    ([, at]) => at >= 0,
  );
  return found.sort(([, one], [, other]) => one - other)[0]?.[0] ?? 'unknown';
}

const NAME =
  /\b(?:al-|el-|ad-|ar-|as-|az-)?[A-Z][\p{L}'’-]+(?:[ -](?:al-|el-|ad-|ar-|as-|az-|Al |al |ez-|Ez-)?[A-Z][\p{L}'’-]+){0,3}/gu;

/** The governorate a place lies in; the data counts the capital and the countryside around it as one. */
function governorateOf(gazetteer: Gazetteer, place: Place): string | null {
  const own =
    place.level === 'governorate'
      ? place.id
      : gazetteer.ancestors(place.id).find((id) => gazetteer.get(id)?.level === 'governorate');
  if (own === undefined) return null;
  const plain = /^Rural (.+)$/.exec(gazetteer.get(own)?.name ?? '')?.[1];
  return plain === undefined
    ? own
    : (syrian(gazetteer, plain).find(({ level }) => level === 'governorate')?.id ?? own);
}

function syrian(gazetteer: Gazetteer, name: string): readonly Place[] {
  const found = gazetteer.lookup(name).filter((place) => place.country === 'SY');
  return found.length > 0
    ? found
    : (gazetteer.similar?.(name, 'SY') ?? []).filter((place) => place.level === 'governorate');
}

const LEVELS: readonly Place['level'][] = ['governorate', 'town', 'district', 'subdistrict'];

/** Governorates named in a stretch of text, each with a weight that falls with its distance from the beginning. */
export function governoratesIn(text: string, gazetteer: Gazetteer): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const match of text.matchAll(NAME)) {
    const words = match[0].split(' ');
    for (let from = 0; from < words.length; from += 1) {
      for (let to = words.length; to > from; to -= 1) {
        const places = syrian(gazetteer, words.slice(from, to).join(' '));
        const place = LEVELS.map((level) => places.find((one) => one.level === level)).find(
          (one) => one !== undefined,
        );
        const governorate = place === undefined ? null : governorateOf(gazetteer, place);
        if (governorate === null) continue;
        weights.set(governorate, (weights.get(governorate) ?? 0) + 1 / (1 + match.index / 300));
        from = to - 1;
        break;
      }
    }
  }
  return weights;
}

/** Sentences that tell of the dead say more of the place than others. */
const TELLING = 1.5;

/** The governorate a label or a text speaks of most; `telling` are stretches that count more. */
export function governorateNamed(
  text: string,
  gazetteer: Gazetteer,
  telling: readonly string[] = [],
): string {
  const weights = new Map(governoratesIn(text, gazetteer));
  for (const stretch of telling)
    for (const [id, weight] of governoratesIn(stretch, gazetteer))
      weights.set(id, (weights.get(id) ?? 0) + (TELLING * weight) / telling.length);
  const best = [...weights].sort((one, other) => other[1] - one[1])[0];
  return best?.[0] ?? '';
}
