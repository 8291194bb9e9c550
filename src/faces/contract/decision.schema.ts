import { z } from '@hono/zod-openapi';
import { DECISION_TYPES } from '#model';
import { closed, list } from './closed.ts';

/** A decision as the desk shows it: who, when, about which words, whether it still holds. */
export const decisionViewSchema = z
  .object({
    seq: z.number().int(),
    at: z.string(),
    /** Id of the key that signed. */
    by: z.string(),
    type: closed(DECISION_TYPES),
    claim: z.string().nullable(),
    document: z.string().nullable(),
    quote: z.string().nullable(),
    fields: z.record(z.string(), z.unknown()),
    reason: z.string().nullable(),
    /** The decision this one takes back, and the one that took this one back. */
    of: z.number().int().nullable(),
    takenBackBy: z.number().int().nullable(),
    /** Whether its words are no longer found in any text. */
    orphaned: z.boolean(),
  })
  .openapi('DecisionView');
export type DecisionView = z.infer<typeof decisionViewSchema>;

/** All decisions, newest first. */
export const decisionsSchema = z.object({ decisions: list(decisionViewSchema) }).openapi('Decisions');
export type Decisions = z.infer<typeof decisionsSchema>;

/** A decision to sign: about one claim, with a reason. `fields` holds what a correction changes, by field of the claim. */
export const decisionAskSchema = z
  .object({
    type: z.enum(['accept', 'reject', 'correct', 'align', 'same_origin', 'cut_origin', 'grade', 'place']),
    claim: z.string(),
    fields: z.record(z.string(), z.unknown()).exactOptional(),
    reason: z.string().max(4000).exactOptional(),
  })
  .refine((ask) => ask.type === 'accept' || (ask.reason ?? '').trim() !== '', {
    message: 'give a reason: everything but accepting needs one',
    path: ['reason'],
  })
  .openapi('DecisionAsk');
export type DecisionAsk = z.infer<typeof decisionAskSchema>;

/** What taking a decision back needs. */
export const takeBackAskSchema = z
  .object({ reason: z.string().trim().min(1).max(4000) })
  .openapi('TakeBackAsk');

/** What came of a decision: its number, and the size of the log after it. */
export const decidedSchema = z
  .object({ decision: decisionViewSchema, entries: z.number().int() })
  .openapi('Decided');
export type Decided = z.infer<typeof decidedSchema>;
