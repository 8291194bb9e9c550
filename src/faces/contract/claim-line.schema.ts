import { z } from '@hono/zod-openapi';
import {
  BASES,
  DECISION_TYPES,
  KINDS,
  OUTCOMES,
  PLACE_LEVELS,
  POLARITIES,
  QUALIFIERS,
  STANCES,
  STATUSES,
  TIME_PRECISIONS,
  UNITS,
} from '#model';
import { populationSchema, wordedCountSchema } from './claim.schema.ts';
import { CLAIM_SORTS } from './claim-sorts.table.ts';
import { closed, day, list } from './closed.ts';

/** Grades of a figure with what they mean. */
export const gradeSchema = z.enum(['A', 'B', 'C', 'D', 'E']);

/** One claim as a line: what the claims table, a conflict and the interval picture show, always with its exact words. */
export const claimLineSchema = z
  .object({
    id: z.string(),
    /** The original it stands in, and its name. */
    document: z.string(),
    documentName: z.string(),
    /** Row of a spreadsheet of figures, as a person sees it; null for prose. */
    row: z.number().int().nullable(),
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
    language: z.string(),
    /** Who publishes, and who is said to have said it (innermost named speaker; null when the publisher speaks itself). */
    source: z.string(),
    speaker: z.string().nullable(),
    published: day.nullable(),
    /** How exactly the day of publication is known: of a year only its first day stands above. */
    publishedTo: z.enum(['minute', 'day', 'month', 'year']).nullable(),
    kind: closed(KINDS),
    outcome: closed(OUTCOMES).nullable(),
    unit: closed(UNITS),
    count: wordedCountSchema.nullable(),
    qualifier: closed(QUALIFIERS),
    population: populationSchema.nullable(),
    places: list(
      z.object({
        words: z.string(),
        id: z.string().nullable(),
        name: z.string().nullable(),
        nameAr: z.string().nullable(),
        level: closed(PLACE_LEVELS),
      }),
    ),
    time: z
      .object({
        words: z.string(),
        start: z.string().nullable(),
        end: z.string().nullable(),
        precision: closed(TIME_PRECISIONS),
      })
      .nullable(),
    stance: closed(STANCES),
    polarity: closed(POLARITIES),
    basis: closed(BASES).nullable(),
    grade: gradeSchema.nullable(),
    /** Id and name of the counting act it rests on; null when none can be shown. */
    origin: z.string().nullable(),
    originName: z.string().nullable(),
    /** The decision in force, if any. */
    decision: closed(DECISION_TYPES).nullable(),
  })
  .openapi('ClaimLine');
export type ClaimLine = z.infer<typeof claimLineSchema>;

/** What narrows the claims: every field given must hold. `from` and `to` are days the claim is about. */
export const claimFilterSchema = z.object({
  q: z.string().max(200).exactOptional(),
  source: z.string().exactOptional(),
  origin: z.string().exactOptional(),
  document: z.string().exactOptional(),
  place: z.string().exactOptional(),
  status: closed(STATUSES).exactOptional(),
  kind: closed(KINDS).exactOptional(),
  outcome: closed(OUTCOMES).exactOptional(),
  stance: closed(STANCES).exactOptional(),
  from: day.exactOptional(),
  to: day.exactOptional(),
});
export type ClaimFilter = z.infer<typeof claimFilterSchema>;

/** One window of the claims, with the filters and the order. */
export const claimWindowSchema = claimFilterSchema.extend({
  sort: closed(CLAIM_SORTS).default('published'),
  order: z.enum(['up', 'down']).default('up'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export type ClaimWindow = z.infer<typeof claimWindowSchema>;

/** A window of claims; `total` is how many the filters leave. */
export const claimPageSchema = z
  .object({ total: z.number().int(), offset: z.number().int(), rows: list(claimLineSchema) })
  .openapi('ClaimPage');
export type ClaimPage = z.infer<typeof claimPageSchema>;

const facetSchema = z.object({
  value: z.string(),
  name: z.string(),
  nameAr: z.string().nullable(),
  claims: z.number().int(),
});

/** What the filters offer: each value that occurs, with the claims it would leave. Closed values carry their key as name. */
export const claimFacetsSchema = z
  .object({
    source: list(facetSchema),
    place: list(facetSchema),
    status: list(facetSchema),
    outcome: list(facetSchema),
    stance: list(facetSchema),
    kind: list(facetSchema),
  })
  .openapi('ClaimFacets');
export type ClaimFacets = z.infer<typeof claimFacetsSchema>;
