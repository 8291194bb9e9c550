import type { Question, Target } from '#model';
import { AGES, OUTCOMES, SEXES, STATUSES } from '#model';
import type { Language, NameOf } from './say-figure.ts';
import { listWords, nameIn } from './say-figure.ts';

/** What a question asks, with whom a figure must cover at the least and may cover at the most to answer it. */
export function sayQuestion(question: Question, language: Language, nameOf: NameOf): string {
  const { core, frame } = question;
  const own = sayTarget(question, language, nameOf);
  const least = core === undefined ? '' : sayTarget(core, language, nameOf);
  const most = frame === undefined ? '' : sayTarget(frame, language, nameOf);
  const [from, to] = language === 'en' ? ['at least', 'at most'] : ['على الأقل', 'على الأكثر'];
  const ends = [...(least === '' ? [] : [`${from} ${least}`]), ...(most === '' ? [] : [`${to} ${most}`])];
  return ends.length === 0 ? own : `${own} (${ends.join(language === 'en' ? '; ' : '؛ ')})`;
}

/** The people of a target, in a few words: `killed, civilians, coast, 2025-03-07 to 2025-03-09`. */
export function sayTarget(target: Target, language: Language, nameOf: NameOf): string {
  const { outcome, population, places, time, perpetrator } = target;
  const names = (ids: readonly string[]): string =>
    listWords(
      ids.map((id) => nameIn(id, language, nameOf)),
      language,
    );
  const people = [
    ...(population?.status === undefined
      ? []
      : [
          listWords(
            population.status.map((one) => STATUSES[one][language]),
            language,
          ),
        ]),
    ...(population?.age === undefined ? [] : [AGES[population.age][language]]),
    ...(population?.sex === undefined ? [] : [SEXES[population.sex][language]]),
    ...(population?.community === undefined ? [] : [sayCommunity(population.community, language)]),
  ];
  const parts = [
    ...(people.length === 0 ? [] : [people.join(language === 'en' ? ', ' : '، ')]),
    ...(places === undefined ? [] : [names(places)]),
    ...(time === undefined ? [] : [sayDays(time, language)]),
    ...(perpetrator === undefined ? [] : [sayAccused(nameIn(perpetrator, language, nameOf), language)]),
  ];
  const what = outcome === undefined ? [] : [OUTCOMES[outcome][language]];
  return [...what, ...parts].join(language === 'en' ? ', ' : '، ');
}

function sayCommunity(community: string, language: Language): string {
  return language === 'en'
    ? `community as claimed: ${community}`
    : `الجماعة كما ورد في الادعاء: ${community}`;
}

function sayAccused(name: string, language: Language): string {
  return language === 'en' ? `by ${name} as claimed` : `على يد ${name} بحسب الادعاء`;
}

function sayDays([from, to]: readonly [string, string], language: Language): string {
  if (from === to) return from;
  return language === 'en' ? `${from} to ${to}` : `من ${from} إلى ${to}`;
}
