import { z } from '@hono/zod-openapi';
import { ENTRY_KINDS } from '#model';
import { closed, hash, list, words } from './closed.ts';
import { decisionViewSchema } from './decision.schema.ts';
import { standingQuestionSchema } from './toll.schema.ts';

const checkpointSchema = z.object({
  size: z.number().int(),
  root: z.string(),
  at: z.string().nullable(),
  key: z.string().nullable(),
  /** Whether anything outside this machine fixes its time. */
  outside: z.boolean(),
});

/** One entry of the log in words. `name` and the decision come from the sealed records and never leave in a bundle unasked. */
export const logLineSchema = z
  .object({
    seq: z.number().int(),
    at: z.string(),
    kind: closed(ENTRY_KINDS),
    by: z.string(),
    object: hash.nullable(),
    name: z.string().nullable(),
    protected: z.boolean(),
    /** Set when the thing it was about has been erased since. */
    erased: z.boolean(),
    decision: decisionViewSchema.nullable(),
  })
  .openapi('LogLine');
export type LogLine = z.infer<typeof logLineSchema>;

/** A window of the log, newest first, and its signed head. */
export const logPageSchema = z
  .object({
    total: z.number().int(),
    offset: z.number().int(),
    head: checkpointSchema.nullable(),
    rows: list(logLineSchema),
  })
  .openapi('LogPage');
export type LogPage = z.infer<typeof logPageSchema>;

/** The case at a glance. `waiting` says what is missing from the answer and why. */
export const caseOverviewSchema = z
  .object({
    id: z.string(),
    name: words,
    /** Where the case lies on this machine. */
    folder: z.string().nullable(),
    sample: z.boolean(),
    counts: z.object({
      documents: z.number().int(),
      claims: z.number().int(),
      setAside: z.number().int(),
      publications: z.number().int(),
      origins: z.number().int(),
      decisions: z.number().int(),
    }),
    questions: list(standingQuestionSchema),
    waiting: list(z.object({ name: z.string(), reason: z.string() })),
    latest: list(logLineSchema),
    entries: z.number().int(),
    versions: z.record(z.string(), z.string()),
  })
  .openapi('CaseOverview');
export type CaseOverview = z.infer<typeof caseOverviewSchema>;

/** Where checking the case stands: every byte, entry and proof, and what was found. */
export const verificationSchema = z
  .object({
    state: z.enum(['idle', 'running', 'done', 'failed']),
    checked: z.number().int(),
    total: z.number().int(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    findings: list(
      z.object({ holds: z.boolean(), code: z.string(), item: z.string().nullable(), text: z.string() }),
    ),
    /** What this check cannot show. */
    limits: list(words),
  })
  .openapi('Verification');
export type Verification = z.infer<typeof verificationSchema>;

/** Settings of the case. Language, theme and numerals belong to the reader and stay in the browser. */
export const settingsSchema = z
  .object({
    name: words,
    policy: z.string(),
    questions: list(standingQuestionSchema),
  })
  .openapi('Settings');
export type Settings = z.infer<typeof settingsSchema>;
