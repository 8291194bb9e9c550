import { z } from '@hono/zod-openapi';
import type { Target, Toll } from '#model';
import {
  AGES,
  ANSWER_GRADES,
  CHANGES,
  FLAG_KINDS,
  OUTCOMES,
  SEXES,
  STATUSES,
  TOLL_REASONS,
  TOLL_STATUSES,
} from '#model';
import { claimLineSchema, gradeSchema } from './claim-line.schema.ts';
import { closed, countOrNull, day, list, words } from './closed.ts';

const targetFields = z.object({
  outcome: closed(OUTCOMES).exactOptional(),
  population: z
    .object({
      status: list(closed(STATUSES)).exactOptional(),
      age: closed(AGES).exactOptional(),
      sex: closed(SEXES).exactOptional(),
      community: z.string().exactOptional(),
    })
    .exactOptional(),
  places: list(z.string()).exactOptional(),
  time: z.tuple([day, day]).readonly().exactOptional(),
  perpetrator: z.string().exactOptional(),
});

/** The people a question is about. An absent dimension means the whole scope of the case. */
export const targetSchema: z.ZodType<Target> = targetFields.openapi('Target');

/** A question: how many, of whom, where, when; with what a count must cover at least (core) and at most (frame) to answer it directly. */
export const questionSchema = targetFields
  .extend({
    id: z.string(),
    outcome: closed(OUTCOMES),
    core: targetSchema.exactOptional(),
    frame: targetSchema.exactOptional(),
  })
  .openapi('Question');
export type AskedQuestion = z.infer<typeof questionSchema>;

/** A question that stands in the case, in words. */
export const standingQuestionSchema = z
  .object({ question: questionSchema, words })
  .openapi('StandingQuestion');
export type StandingQuestion = z.infer<typeof standingQuestionSchema>;

/** A policy by name and version; its rules in one sentence. */
export const policyHeadSchema = z
  .object({ name: z.string(), version: z.string(), words })
  .openapi('PolicyHead');

/** Every standing question and every policy there is. */
export const questionsSchema = z
  .object({
    questions: list(standingQuestionSchema),
    policies: list(policyHeadSchema),
    /** The days and places the case covers. */
    scope: z.object({ places: list(z.string()), time: z.tuple([day, day]).readonly().nullable() }),
  })
  .openapi('Questions');
export type Questions = z.infer<typeof questionsSchema>;

const claimIds = list(z.string());
const boundsFields = {
  low: countOrNull,
  lowOpen: z.boolean(),
  best: countOrNull,
  high: countOrNull,
  highOpen: z.boolean(),
};

const rangeSchema = z.object(boundsFields);

/** The answer to one question under one policy: fields as in the model. */
export const tollSchema: z.ZodType<Toll> = z
  .object({
    question: z.string(),
    ...boundsFields,
    status: closed(TOLL_STATUSES),
    origins: z.number().int(),
    originsWithMethod: z.number().int(),
    byOrigin: list(
      z.object({
        origin: z.string(),
        low: countOrNull,
        value: countOrNull,
        high: countOrNull,
        grade: gradeSchema,
        claims: claimIds,
      }),
    ),
    joint: z.object({ feasible: z.boolean(), low: countOrNull, high: countOrNull }),
    used: claimIds,
    setAside: list(z.object({ claim: z.string(), reason: closed(TOLL_REASONS), text: z.string() })),
    superseded: list(z.object({ claim: z.string(), by: z.string() })),
    copies: list(z.object({ claim: z.string(), of: z.string(), changed: list(z.string()) })),
    conflicts: list(
      z.object({ claims: claimIds, if: z.literal('complete').exactOptional(), admitted: z.boolean() }),
    ),
    moreConflicts: z.boolean(),
    flags: list(
      z.object({
        kind: closed(FLAG_KINDS),
        claims: claimIds,
        text: z.string(),
        textAr: z.string().exactOptional(),
      }),
    ),
    tight: z.object({ low: claimIds, high: claimIds }),
    without: list(z.object({ origin: z.string(), low: countOrNull, best: countOrNull, high: countOrNull })),
    withoutClaim: list(z.object({ claim: z.string(), ...boundsFields })).exactOptional(),
    setBy: z.object({ low: claimIds, best: claimIds, high: claimIds }).exactOptional(),
    otherPolicies: list(
      z.object({ policy: z.string(), differs: z.boolean(), ...boundsFields }),
    ).exactOptional(),
    byStatus: z.object({ all: rangeSchema, civilians: rangeSchema }).exactOptional(),
    grade: closed(ANSWER_GRADES).exactOptional(),
    precision: z.object({ place: countOrNull, time: countOrNull }).exactOptional(),
    remainder: z
      .object({ of: z.string(), recorded: z.number().int(), by: claimIds, rest: z.number().int() })
      .exactOptional(),
    why: z.string(),
    whyAr: z.string(),
  })
  .openapi('Toll');

/** What is asked of the toll: a standing question by id or one asked now; absent, the first standing question. */
export const tollAskSchema = z
  .object({
    question: z.union([z.string(), questionSchema]).exactOptional(),
    policy: z.string().exactOptional(),
    asKnown: day.exactOptional(),
    /** Id of an origin left out. */
    without: z.string().exactOptional(),
  })
  .openapi('TollAsk');
export type TollAsk = z.infer<typeof tollAskSchema>;

/** A range as one policy gives it, never a lone number. */
export const policyRangeSchema = z
  .object({
    policy: policyHeadSchema,
    ...boundsFields,
    status: closed(TOLL_STATUSES),
    origins: z.number().int(),
  })
  .openapi('PolicyRange');

/** A counting act as charts and lists name it. `hue` is its place in the palette, the same on every page. */
export const originHeadSchema = z
  .object({
    id: z.string(),
    name: z.string().nullable(),
    hue: z.number().int(),
    grade: gradeSchema.nullable(),
  })
  .openapi('OriginHead');
export type OriginHead = z.infer<typeof originHeadSchema>;

/** A toll with everything needed to show it: the question in words, the claims it names, the policies beside one another. */
export const tollViewSchema = z
  .object({
    question: standingQuestionSchema,
    policy: policyHeadSchema,
    asKnown: day.nullable(),
    without: z.string().nullable(),
    toll: tollSchema,
    claims: z.record(z.string(), claimLineSchema),
    origins: list(originHeadSchema),
    policies: list(policyRangeSchema),
    /** When it was computed, and from how many entries of the log. */
    at: z.string(),
    entries: z.number().int(),
  })
  .openapi('TollView');
export type TollView = z.infer<typeof tollViewSchema>;

/** What copies may change, for the words of `copies.changed`. */
export const changeSchema = closed(CHANGES);

/** The toll over time: the answer as known on each day something was published, and each origin's own figures. */
export const tollSeriesSchema = z
  .object({
    question: standingQuestionSchema,
    policy: policyHeadSchema,
    asKnown: list(z.object({ day, ...boundsFields, origins: z.number().int() })),
    byOrigin: list(
      z.object({
        origin: originHeadSchema,
        points: list(
          z.object({
            day,
            claim: z.string(),
            low: countOrNull,
            value: countOrNull,
            high: countOrNull,
            /** Whether it counts the people the question asks about. */
            direct: z.boolean(),
          }),
        ),
      }),
    ),
    claims: z.record(z.string(), claimLineSchema),
    /** Figures no origin can be shown for: listed, never drawn as a line. */
    withoutOrigin: list(z.object({ day: day.nullable(), claim: z.string() })),
  })
  .openapi('TollSeries');
export type TollSeries = z.infer<typeof tollSeriesSchema>;
