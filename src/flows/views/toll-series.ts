import type { FigureClaim } from '#model';
import { answerToll, policyNamed } from '../answer-toll.ts';
import { linesOf } from './claim-line.ts';
import type { Look } from './look.ts';
import type { TollQuery } from './tolls.ts';
import { askedOf, boundsOf } from './tolls.ts';

/** More days than this are thinned: the first, the last, and every so many between. */
const MOST_DAYS = 40;

/** The answer as known on each day something was published, and each origin's own figures. Null: no such question. */
export async function viewTollSeries(look: Look, query: TollQuery) {
  const asked = askedOf(look, query.question);
  if (asked === null) return null;
  const { held, now } = look;
  const policy = policyNamed(query.policy ?? now.settings.policy);
  const request = {
    questions: [asked.question],
    policy: policy.name,
    ...(query.without !== undefined && { without: query.without }),
  };
  const whole = (await answerToll(held, now, request)).tolls[0]!;
  const outside = new Set(
    whole.setAside.filter(({ reason }) => reason === 'outside_question').map(({ claim }) => claim),
  );
  const shown = now.figures.claims.filter(
    (figure) => figure.outcome === asked.question.outcome && !outside.has(figure.id) && figure.count !== null,
  );
  const days = thinned(
    [
      ...new Set(shown.flatMap(({ published }) => (published === undefined ? [] : [published.slice(0, 10)]))),
    ].sort(),
  );
  const asKnown = [];
  for (const day of days) {
    const toll = (await answerToll(held, now, { ...request, asKnown: day })).tolls[0]!;
    asKnown.push({ day, ...boundsOf(toll), origins: toll.origins });
  }
  const direct = new Set([...whole.used, ...whole.superseded.map(({ claim }) => claim)]);
  const copies = new Set(whole.copies.map(({ claim }) => claim));
  const own = shown.filter(({ id }) => !copies.has(id) && look.originOf.has(id));
  const byOrigin = [...Map.groupBy(own, ({ id }) => look.originOf.get(id)!.id)].map(([id, figures]) => ({
    origin: look.origins.get(id)!,
    points: figures
      .flatMap((figure) => pointOf(figure, direct))
      .sort((a, b) => (`${a.day} ${a.claim}` < `${b.day} ${b.claim}` ? -1 : 1)),
  }));
  const without = shown
    .filter(({ id }) => !look.originOf.has(id))
    .map(({ id, published }) => ({ day: published?.slice(0, 10) ?? null, claim: id }));
  const named = [
    ...byOrigin.flatMap(({ points }) => points.map(({ claim }) => claim)),
    ...without.map(({ claim }) => claim),
  ];
  return {
    question: asked,
    policy: { name: policy.name, version: policy.version, words: policy.words },
    asKnown,
    byOrigin,
    claims: await linesOf(look, named),
    withoutOrigin: without,
  };
}

/** The day a figure stands for: as of when it counts, else when it was published. */
function pointOf({ id, asOf, published, count }: FigureClaim, direct: ReadonlySet<string>) {
  const day = (asOf ?? published)?.slice(0, 10);
  if (day === undefined || count === null) return [];
  return [{ day, claim: id, low: count.low, value: count.point, high: count.high, direct: direct.has(id) }];
}

function thinned(days: readonly string[]): readonly string[] {
  if (days.length <= MOST_DAYS) return days;
  const step = Math.ceil(days.length / MOST_DAYS);
  return days.filter((_, at) => at % step === 0 || at === days.length - 1);
}
