import { z } from '@hono/zod-openapi';
import { REMOVED_KINDS, SET_ASIDE_REASONS } from '#model';
import { claimSchema } from './claim.schema.ts';
import { claimLineSchema, gradeSchema } from './claim-line.schema.ts';
import { closed, hash, list } from './closed.ts';
import { decisionViewSchema } from './decision.schema.ts';

const publishedSchema = z.object({
  start: z.string(),
  end: z.string(),
  precision: z.enum(['minute', 'day', 'month', 'year']),
});

/** One original with what was found in it. `unreadable` says why nothing was. */
export const documentLineSchema = z
  .object({
    id: hash,
    name: z.string(),
    form: z.enum(['text', 'figures', 'unreadable']),
    mediaType: z.string(),
    language: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: publishedSchema.nullable(),
    bytes: z.number().int(),
    /** When it was first taken in, and how often. */
    takenIn: z.string(),
    intakes: z.number().int(),
    claims: z.number().int(),
    setAside: z.number().int(),
    decided: z.number().int(),
    protected: z.boolean(),
    unreadable: z.string().nullable(),
  })
  .openapi('DocumentLine');
export type DocumentLine = z.infer<typeof documentLineSchema>;

/** Every original of the case, latest intake first. */
export const documentsSchema = z.object({ documents: list(documentLineSchema) }).openapi('Documents');
export type Documents = z.infer<typeof documentsSchema>;

/** A claim in its document: every field, the line of it, and whether it is used in the standing answer. */
export const placedClaimSchema = z
  .object({ claim: claimSchema, line: claimLineSchema, decisions: list(decisionViewSchema) })
  .openapi('PlacedClaim');
export type PlacedClaim = z.infer<typeof placedClaimSchema>;

/** One document opened: its text, its claims, the numbers set aside and what is no part of the article. */
export const documentViewSchema = z
  .object({
    document: documentLineSchema,
    byline: z.string().nullable(),
    address: z.string().nullable(),
    /** The text as extracted; all offsets are UTF-16 and count from its start. */
    content: z.string(),
    claims: list(placedClaimSchema),
    setAside: list(
      z.object({
        quote: z.string(),
        start: z.number().int(),
        end: z.number().int(),
        value: z.number().nullable(),
        reason: closed(SET_ASIDE_REASONS),
      }),
    ),
    removed: list(z.object({ start: z.number().int(), end: z.number().int(), kind: closed(REMOVED_KINDS) })),
    /** Stretches that name or single out people; the desk hides them until asked. */
    masks: list(z.object({ start: z.number().int(), end: z.number().int() })),
    /** Statements about distance or direction that the map does not bear out. */
    checks: list(
      z.object({
        quote: z.string(),
        start: z.number().int(),
        end: z.number().int(),
        stated: z.string(),
        measured: z.string(),
        agrees: z.boolean(),
      }),
    ),
    notices: list(z.object({ code: z.string(), text: z.string() })),
    /** Rows of a spreadsheet that could not be read. */
    unreadableRows: list(z.object({ row: z.number().int(), reason: z.string() })),
  })
  .openapi('DocumentView');
export type DocumentView = z.infer<typeof documentViewSchema>;

/** How one standing answer treats a claim. */
const treatmentSchema = z.object({
  question: z.string(),
  words: z.object({ en: z.string(), ar: z.string() }),
  as: z.enum(['used', 'superseded', 'copy', 'set_aside', 'outside']),
  text: z.string().nullable(),
  by: z.string().nullable(),
});

/** One claim opened: its fields, the words around it, its grade, what each standing question does with it, its decisions. */
export const claimViewSchema = z
  .object({
    claim: claimSchema,
    line: claimLineSchema,
    before: z.string(),
    after: z.string(),
    grade: gradeSchema.nullable(),
    treatment: list(treatmentSchema),
    decisions: list(decisionViewSchema),
  })
  .openapi('ClaimView');
export type ClaimView = z.infer<typeof claimViewSchema>;
