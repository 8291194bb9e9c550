/**
 * How the rows of sample/figures.csv that speak of the whole event read as figures, written by hand. The numbers stay in
 * the rows; here stand the words around them, the people, places and days, and whose count it is. Each row is a claim of
 * the source named in it.
 */
import type { FigureClaim } from '#model';

type Mapped = Omit<FigureClaim, 'id' | 'source' | 'count' | 'published' | 'outcome'> & {
  readonly outcome?: FigureClaim['outcome'];
  readonly qualifier: NonNullable<FigureClaim['count']>['qualifier'];
};

const COAST = ['latakia', 'tartus'];
const THREE = ['latakia', 'tartus', 'hama'];
const FOUR = ['latakia', 'tartus', 'hama', 'homs'];
const CIVILIANS = { status: ['civilian'] } as const;
const CIVILIANS_AND_DISARMED = { status: ['civilian', 'disarmed'] } as const;
const SECURITY = { status: ['security'] } as const;
const FIGHTERS = { status: ['fighter'] } as const;
const ALAWITE = { community: 'alawite' } as const;
const ALAWITE_CIVILIANS = { status: ['civilian'], community: 'alawite' } as const;

const SOHR = { origin: 'SOHR', basis: 'monitor_count', series: 'cumulative' } as const;
const SNHR = { origin: 'SNHR', basis: 'monitor_count', series: 'cumulative' } as const;
const COMMITTEE = { origin: 'committee', verified: 'own', final: true } as const;
/** Nobody shows who counted. */
const NOBODY = { origin: null, basis: 'unspecified' } as const;
/** Told as what others reported. */
const REPORTED = { origin: null, basis: 'information_received' } as const;

/** From the start of the event to a day. */
const until = (day: string) => ['2025-03-06', day] as const;
const MARCH = ['2025-03-06', '2025-03-31'] as const;

export const MAPPING: Readonly<Record<string, Mapped>> = {
  F002: { qualifier: 'more_than', ...SOHR, places: FOUR, time: until('2025-03-07') },
  F003: { qualifier: 'exact', ...SOHR, places: FOUR, time: until('2025-03-07') },
  F008: { qualifier: 'exact', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-08') },
  F011: { qualifier: 'exact', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-08'), asOf: '2025-03-08T14:00' },
  F012: { qualifier: 'exact', ...SOHR, places: FOUR, time: until('2025-03-08') },
  F013: { qualifier: 'exact', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-08'), asOf: '2025-03-08T20:00' },
  F014: { qualifier: 'exact', ...SOHR, places: FOUR, population: SECURITY, time: until('2025-03-08') },
  F015: { qualifier: 'exact', ...SOHR, places: FOUR, population: FIGHTERS, time: until('2025-03-08') },
  F016: { qualifier: 'exact', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-09') },
  F017: { qualifier: 'exact', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-10') },
  F018: { qualifier: 'at_least', ...SOHR, places: FOUR, time: until('2025-03-10') },
  F021: { qualifier: 'at_least', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-11') },
  F023: { qualifier: 'at_least', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-12') },
  F033: { qualifier: 'at_least', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-14') },
  F034: { qualifier: 'exact', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-17') },
  F036: { qualifier: 'exact', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-20') },
  F037: { qualifier: 'exact', ...SOHR, places: FOUR, time: until('2025-03-20') },
  F039: { qualifier: 'around', ...SOHR, places: FOUR, population: CIVILIANS, time: until('2025-03-25') },
  // All Syria, or executions alone: other figures, never appended to the coast's.
  F040: { qualifier: 'around', ...SOHR, unaligned: ['other_event'] },
  F041: { qualifier: 'at_least', ...SOHR, unaligned: ['other_event'] },
  F043: { qualifier: 'at_least', ...SNHR, places: COAST, population: CIVILIANS_AND_DISARMED, perpetrator: 'government-side', time: until('2025-03-09') },
  F044: { qualifier: 'exact', ...SNHR, places: THREE, time: until('2025-03-10') },
  F045: { qualifier: 'exact', ...SNHR, places: THREE, time: until('2025-03-10') },
  F047: { qualifier: 'exact', ...SNHR, places: THREE, time: MARCH },
  F048: { qualifier: 'exact', ...SNHR, unaligned: ['other_event'] },
  F049: { qualifier: 'exact', ...SNHR, places: THREE, time: MARCH },
  F050: { qualifier: 'exact', origin: 'ministry', basis: 'own_count', places: COAST, population: SECURITY, time: until('2025-03-09') },
  F051: { qualifier: 'exact', basis: 'official_statement', roundingOf: 'F050', places: COAST, population: SECURITY },
  F054: { qualifier: 'at_least', origin: 'OHCHR', basis: 'verified_names', verified: 'binding', places: THREE, population: CIVILIANS, time: until('2025-03-10') },
  F055: { qualifier: 'exact', ...COMMITTEE, basis: 'verified_names', places: THREE, population: CIVILIANS_AND_DISARMED, time: until('2025-03-09') },
  F056: { qualifier: 'exact', ...COMMITTEE, basis: 'verified_names', places: THREE, population: SECURITY, time: until('2025-03-09') },
  F059: { qualifier: 'around', ...REPORTED, places: THREE },
  F063: { qualifier: 'exact', origin: 'Reuters', basis: 'own_count', final: true, places: THREE, population: ALAWITE, time: ['2025-03-07', '2025-03-09'] },
  F066: { qualifier: 'exact', origin: 'SCM', places: THREE, population: CIVILIANS, time: MARCH },
  F067: { qualifier: 'exact', origin: 'Seen', places: COAST, population: CIVILIANS, time: until('2025-03-10') },
  F068: { qualifier: 'around', origin: 'scavh', provisional: true, places: COAST, population: CIVILIANS, time: MARCH },
  F069: { qualifier: 'exact', origin: 'follow-up committee', basis: 'named_list', places: COAST, population: ALAWITE, time: until('2025-03-24') },
  F070: { qualifier: 'more_than', ...REPORTED, places: COAST },
  F071: { qualifier: 'hundreds', ...REPORTED, basis: 'obituaries', places: COAST, population: CIVILIANS },
  F074: { qualifier: 'around', ...REPORTED, places: COAST },
  F075: { qualifier: 'nearly', basis: 'other_media', copyOf: 'F047', places: COAST, population: CIVILIANS },
  F076: { qualifier: 'more_than', ...REPORTED, places: COAST },
  F119: { qualifier: 'up_to', ...NOBODY, places: COAST },
  F120: { qualifier: 'between', ...NOBODY, modality: 'possible', places: COAST, population: CIVILIANS },
  F121: { qualifier: 'more_than', ...NOBODY, places: COAST },
  F122: { qualifier: 'more_than', ...NOBODY, places: COAST, population: CIVILIANS },
  F123: { qualifier: 'at_least', ...NOBODY, places: COAST, population: CIVILIANS, time: until('2025-03-09') },
  F124: { qualifier: 'at_least', ...NOBODY, places: COAST, population: CIVILIANS, time: ['2025-03-07', '2025-03-09'] },
  F128: { qualifier: 'more_than', ...NOBODY, places: COAST },
  F129: { qualifier: 'more_than', basis: 'other_media', copyOf: 'F128', places: COAST },
  F130: { qualifier: 'more_than', basis: 'other_media', copyOf: 'F059', places: THREE, population: CIVILIANS },
  F131: { qualifier: 'exact', basis: 'other_media', copyOf: 'F055', places: COAST, population: ALAWITE },
  F133: { qualifier: 'exact', ...NOBODY, polarity: 'negated', stance: 'denies', denies: { object: 'number', claim: 'F063' } },
  F134: { qualifier: 'exact', basis: 'other_media', copyOf: 'F013', places: FOUR, population: CIVILIANS },
  F135: { qualifier: 'more_than', basis: 'other_media', copyOf: 'F008', places: FOUR, population: ALAWITE },
  F137: { qualifier: 'more_than', basis: 'other_media', copyOf: 'F013', places: FOUR, population: CIVILIANS },
  F138: { qualifier: 'more_than', basis: 'other_media', copyOf: 'F045', places: COAST, population: ALAWITE_CIVILIANS },
};

/**
 * Parts told in the words of a row, and figures added up from published parts. Derived ones are marked, and stand
 * beside what they were made of without replacing it.
 */
export const PARTS: readonly FigureClaim[] = [
  // F066: 1,169 = Latakia 732, Tartus 276, Hama 161.
  part('F066-latakia', 732, 'latakia'),
  part('F066-tartus', 276, 'tartus'),
  part('F066-hama', 161, 'hama'),
  // F049: 1,217 by one side, all civilians and disarmed; of the 445 by the other side an earlier release counts 231
  // civilians, which leaves 214 of the security forces.
  derived('SNHR-civilians', 1_448, CIVILIANS_AND_DISARMED),
  derived('SNHR-security', 214, SECURITY),
];

function part(id: string, value: number, place: string): FigureClaim {
  const { qualifier: _words, ...whole } = MAPPING['F066']!;
  return { ...whole, id, source: 'SCM', outcome: 'killed', published: '2025', count: exactly(value), places: [place], partOf: 'F066' };
}

function derived(id: string, value: number, population: NonNullable<FigureClaim['population']>): FigureClaim {
  return {
    id,
    source: 'SNHR',
    origin: 'SNHR',
    outcome: 'killed',
    count: exactly(value),
    basis: 'monitor_count',
    derived: true,
    published: '2025-06-30',
    places: THREE,
    population,
    time: MARCH,
  };
}

function exactly(value: number): NonNullable<FigureClaim['count']> {
  return { qualifier: 'exact', low: value, point: value, high: value, lowOpen: false, highOpen: false, approximate: false };
}
