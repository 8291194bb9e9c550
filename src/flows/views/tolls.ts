import type { Question, StandingQuestion, Toll } from '#model';
import { POLICIES } from '#stages/reconcile';
import { answerToll, policyNamed, standingQuestion } from '../answer-toll.ts';
import { CaseError } from '../case.ts';
import { linesOf } from './claim-line.ts';
import type { Look } from './look.ts';

/** What is asked: a standing question by its id or one asked now; absent, the first standing one. */
export type TollQuery = {
  readonly question?: string | Question;
  readonly policy?: string;
  readonly asKnown?: string;
  readonly without?: string;
};

type Asked = { readonly question: Question; readonly words: { readonly en: string; readonly ar: string } };

/** Standing questions, policies and what the case covers. */
export function viewQuestions({ now }: Look) {
  const { event } = now.settings;
  return {
    questions: now.settings.questions.map(asStanding),
    policies: POLICIES.map(({ name, version, words }) => ({ name, version, words })),
    scope: {
      places: event?.places ?? [],
      time: event === undefined ? null : ([event.start, event.end] as const),
    },
  };
}

/** A standing question apart from its words. */
export function asStanding({ words, ...question }: StandingQuestion): Asked {
  return { question, words };
}

/** An answer with the lines of every claim it names, and the same question under every policy. Null: no such question. */
export async function viewToll(look: Look, query: TollQuery) {
  const asked = askedOf(look, query.question);
  if (asked === null) return null;
  const { held, now } = look;
  const options = {
    questions: [asked.question],
    ...(query.asKnown !== undefined && { asKnown: query.asKnown }),
    ...(query.without !== undefined && { without: query.without }),
  };
  const policy = policyNamed(query.policy ?? now.settings.policy);
  const toll = (await answerToll(held, now, { ...options, policy: policy.name })).tolls[0]!;
  const policies = [];
  for (const { name, version, words } of POLICIES) {
    const other = (await answerToll(held, now, { ...options, policy: name })).tolls[0]!;
    policies.push({
      policy: { name, version, words },
      ...boundsOf(other),
      status: other.status,
      origins: other.origins,
    });
  }
  return {
    question: asked,
    policy: { name: policy.name, version: policy.version, words: policy.words },
    asKnown: query.asKnown ?? null,
    without: query.without ?? null,
    toll,
    claims: await linesOf(look, claimsNamed(toll)),
    origins: [...look.origins.values()],
    policies,
    at: held.clock(),
    entries: now.entries,
  };
}

/** Every claim that an answer names anywhere. */
function claimsNamed(toll: Toll): readonly string[] {
  return [
    ...toll.used,
    ...toll.byOrigin.flatMap(({ claims }) => claims),
    ...toll.setAside.filter(({ reason }) => reason !== 'outside_question').map(({ claim }) => claim),
    ...toll.superseded.flatMap(({ claim, by }) => [claim, by]),
    ...toll.copies.flatMap(({ claim, of }) => [claim, of]),
    ...toll.conflicts.flatMap(({ claims }) => claims),
    ...toll.flags.flatMap(({ claims }) => claims),
    ...toll.tight.low,
    ...toll.tight.high,
  ];
}

/** Low, best and high, which travel together. */
export function boundsOf({ low, lowOpen, best, high, highOpen }: Toll) {
  return { low, lowOpen, best, high, highOpen };
}

/** The question asked, with its words; null when no standing question has that id. */
export function askedOf({ now }: Look, question: TollQuery['question']): Asked | null {
  const standing = now.settings.questions.map(asStanding);
  if (typeof question === 'object') {
    const same = standing.find((one) => one.question.id === question.id);
    return { question, words: same?.words ?? { en: 'The question asked', ar: 'السؤال المطروح' } };
  }
  if (question === undefined) return standing[0] ?? null;
  try {
    const found = standingQuestion(now, question);
    return standing.find((one) => one.question.id === found.id) ?? null;
  } catch (error) {
    if (error instanceof CaseError) return null;
    throw error;
  }
}
