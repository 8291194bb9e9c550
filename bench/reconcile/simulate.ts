import type { FigureClaim, FiguresFile, Question } from '#model';
import type { Random } from './random.ts';
import { pick, randomFrom, seen } from './random.ts';

/** A simulated case: what observers said, and what really happened. */
export type Simulated = {
  readonly file: FiguresFile;
  /** The true answer of each question. */
  readonly truth: ReadonlyMap<string, number>;
};

export type Setting = {
  readonly seed: number;
  /** About so many claims. */
  readonly claims: number;
  /** Chance that a publication repeats a figure instead of counting. */
  readonly copying?: number;
  /** Chance that a monitor learns of an incident at all. */
  readonly access?: number;
  /** Whether loud figures without an origin circulate. */
  readonly noise?: boolean;
};

type Incident = {
  readonly village: string;
  readonly governorate: string;
  readonly day: number;
  readonly civilians: number;
  readonly fighters: number;
};

const CIVILIANS = { status: ['civilian'] } as const;
const GOVERNORATES = 14;
const DAYS = 60;
const MONITORS = ['monitor 1', 'monitor 2', 'monitor 3', 'monitor 4', 'monitor 5'];

/**
 * Bodies counted by observers with partial access, with copying and delay. Incidents have civilians and fighters;
 * monitors learn of some incidents and see some of the dead, publish what they saw place by place and running totals by
 * governorate and country; councils and hospitals count in their own village; media repeat others.
 */
export function simulate({
  seed,
  claims: wanted,
  copying = 0.45,
  access = 0.6,
  noise = true,
}: Setting): Simulated {
  const random = randomFrom(seed);
  const incidents = makeIncidents(random, Math.max(1, Math.round(wanted / 9)));
  const said: FigureClaim[] = [];
  const reports = MONITORS.flatMap((monitor) =>
    incidents.flatMap((incident) => watch(random, monitor, incident, access)),
  );
  for (const incident of incidents) said.push(...countLocally(random, incident, said.length));
  for (const report of reports) if (random() < 0.5) said.push(villageFigure(report, said.length));
  said.push(...runningTotals(reports, { from: said.length, most: Math.round(wanted * 0.25) }));
  const budget = Math.max(0, wanted - said.length);
  const originals = said.length;
  for (let at = 0; at < budget && originals > 0; at++) {
    const original = said[Math.floor(random() * originals)]!;
    said.push(
      noise && random() > copying * 2
        ? loudFigure(random, original, said.length)
        : copyOf(random, original, said.length),
    );
  }
  const file = {
    format: 1 as const,
    places: placesOf(incidents),
    claims: said.slice(0, wanted),
    questions: questionsOf(incidents),
  };
  return {
    file,
    truth: new Map(file.questions.map((question) => [question.id, truthOf(question, incidents)])),
  };
}

function makeIncidents(random: Random, count: number): readonly Incident[] {
  return Array.from({ length: count }, (_, index) => {
    const governorate = `g${index % GOVERNORATES}`;
    const dead = 1 + Math.floor(random() ** 3 * 120);
    const fighters = seen(random, dead, 0.2);
    return {
      governorate,
      village: `${governorate}-d${index % 5}-v${index}`,
      day: Math.floor(random() * DAYS),
      civilians: dead - fighters,
      fighters,
    };
  });
}

type Report = {
  readonly monitor: string;
  readonly incident: Incident;
  readonly civilians: number;
  readonly day: number;
};

function watch(random: Random, monitor: string, incident: Incident, access: number): readonly Report[] {
  if (random() > access) return [];
  const civilians = seen(random, incident.civilians, 0.75 + 0.25 * random());
  return [
    { monitor, incident, civilians, day: Math.min(DAYS + 10, incident.day + Math.floor(random() * 12)) },
  ];
}

function countLocally(random: Random, incident: Incident, from: number): readonly FigureClaim[] {
  const day = incident.day + Math.floor(random() * 6);
  const base = {
    outcome: 'killed' as const,
    places: [incident.village],
    time: [dayName(incident.day), dayName(incident.day)] as const,
  };
  const counted: FigureClaim[] = [];
  const add = (claim: Omit<FigureClaim, 'id' | 'outcome'>): void => {
    counted.push({ ...base, ...claim, id: `c${from + counted.length}` });
  };
  if (random() < 0.4) {
    add({
      source: `council of ${incident.village}`,
      basis: 'local_list',
      population: CIVILIANS,
      published: dayName(day),
      count: exactly(seen(random, incident.civilians, 0.95)),
    });
  }
  if (random() < 0.25) {
    const bodies = seen(random, incident.civilians + incident.fighters, 0.6);
    add({
      source: `hospital near ${incident.village}`,
      basis: 'hospital_morgue',
      published: dayName(day),
      count: exactly(bodies),
    });
  }
  if (random() < 0.3) {
    const floor = seen(random, incident.civilians, 0.5);
    add({
      source: `witness in ${incident.village}`,
      basis: 'witness',
      population: CIVILIANS,
      published: dayName(day),
      count: atLeast(floor),
    });
  }
  return counted;
}

function villageFigure({ monitor, incident, civilians, day }: Report, at: number): FigureClaim {
  return {
    id: `c${at}`,
    source: monitor,
    outcome: 'killed',
    basis: 'monitor_count',
    population: CIVILIANS,
    places: [incident.village],
    time: [dayName(incident.day), dayName(incident.day)],
    published: dayName(day),
    count: exactly(civilians),
  };
}

/** Each monitor's weekly totals, by governorate and for the country, of what it had documented by then. */
function runningTotals(
  reports: readonly Report[],
  { from, most }: { readonly from: number; readonly most: number },
): readonly FigureClaim[] {
  const totals: FigureClaim[] = [];
  for (let week = 1; week * 7 <= DAYS + 14; week++) {
    for (const monitor of MONITORS) {
      const own = reports.filter((report) => report.monitor === monitor);
      const known = own.filter(({ day }) => day <= week * 7);
      const places = [undefined, ...new Set(known.map(({ incident }) => incident.governorate))];
      for (const place of places) {
        const inside = known.filter(({ incident }) => place === undefined || incident.governorate === place);
        if (inside.length === 0) continue;
        totals.push({
          id: '',
          source: monitor,
          outcome: 'killed',
          basis: 'monitor_count',
          series: 'cumulative',
          population: CIVILIANS,
          places: [place ?? 'country'],
          published: dayName(week * 7),
          count: exactly(inside.reduce((sum, { civilians }) => sum + civilians, 0)),
        });
      }
    }
  }
  // The last ones: a short case has only the end of each series.
  return totals.slice(-most).map((total, index) => ({ ...total, id: `c${from + index}` }));
}

function copyOf(random: Random, original: FigureClaim, at: number): FigureClaim {
  const { published = dayName(0) } = original;
  const shifted = random() < 0.1 ? { count: exactly((original.count?.point ?? 1) + 3) } : {};
  return {
    ...original,
    ...shifted,
    id: `c${at}`,
    source: `outlet ${Math.floor(random() * 200)}`,
    basis: 'other_media',
    copyOf: original.id,
    published,
  };
}

function loudFigure(random: Random, original: FigureClaim, at: number): FigureClaim {
  const { series: _series, ...rest } = original;
  const value = (original.count?.point ?? 1) * pick(random, [2, 3, 10]);
  return {
    ...rest,
    id: `c${at}`,
    source: `channel ${Math.floor(random() * 80)}`,
    origin: null,
    basis: 'unspecified',
    count: atLeast(value),
  };
}

function placesOf(incidents: readonly Incident[]): NonNullable<FiguresFile['places']> {
  const places = new Map<string, { id: string; within?: string }>([['country', { id: 'country' }]]);
  for (const { village, governorate } of incidents) {
    const district = village.slice(0, village.lastIndexOf('-'));
    places.set(governorate, { id: governorate, within: 'country' });
    places.set(district, { id: district, within: governorate });
    places.set(village, { id: village, within: district });
  }
  return [...places.values()];
}

function questionsOf(incidents: readonly Incident[]): readonly Question[] {
  const { village, governorate, day } = incidents[0]!;
  const time = [dayName(day), dayName(day)] as const;
  return [
    { id: 'village', outcome: 'killed', population: CIVILIANS, places: [village], time },
    { id: 'governorate', outcome: 'killed', population: CIVILIANS, places: [governorate] },
    { id: 'country', outcome: 'killed', population: CIVILIANS, places: ['country'] },
  ];
}

function truthOf({ places }: Question, incidents: readonly Incident[]): number {
  const [place] = places!;
  return incidents
    .filter(({ village, governorate }) => place === 'country' || place === governorate || place === village)
    .reduce((sum, { civilians }) => sum + civilians, 0);
}

function dayName(day: number): string {
  return new Date(Date.UTC(2031, 2, 1 + day)).toISOString().slice(0, 10);
}

function exactly(value: number): NonNullable<FigureClaim['count']> {
  return {
    qualifier: 'exact',
    low: value,
    point: value,
    high: value,
    lowOpen: false,
    highOpen: false,
    approximate: false,
  };
}

function atLeast(value: number): NonNullable<FigureClaim['count']> {
  return {
    qualifier: 'at_least',
    low: value,
    point: value,
    high: null,
    lowOpen: false,
    highOpen: false,
    approximate: false,
  };
}
