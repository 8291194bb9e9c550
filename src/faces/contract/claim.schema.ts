import { z } from '@hono/zod-openapi';
import type { Claim } from '#model';
import {
  AGES,
  ATTRIBUTION_ROLES,
  BASES,
  DENIAL_KINDS,
  DENIAL_OBJECTS,
  KINDS,
  MODALITIES,
  OUTCOMES,
  PLACE_LEVELS,
  PLACE_RELATIONS,
  POLARITIES,
  QUALIFIERS,
  SERIES,
  SEXES,
  SHARES,
  STANCES,
  STATUSES,
  TIME_PRECISIONS,
  TIME_ROLES,
  UNITS,
} from '#model';
import { closed, countOrNull, list } from './closed.ts';

/** A count as worded, never a lone number. */
export const wordedCountSchema = z
  .object({
    low: countOrNull,
    point: countOrNull,
    high: countOrNull,
    lowOpen: z.boolean(),
    highOpen: z.boolean(),
    approximate: z.boolean(),
    words: z.string(),
  })
  .openapi('WordedCount');

/** Who is counted, as worded; a field absent means the words do not say. */
export const populationSchema = z
  .object({
    words: z.string(),
    status: list(closed(STATUSES)).exactOptional(),
    age: closed(AGES).exactOptional(),
    sex: closed(SEXES).exactOptional(),
    community: z.string().exactOptional(),
  })
  .openapi('Population');

const candidateSchema = z.object({
  id: z.string(),
  name: z.string(),
  level: closed(PLACE_LEVELS),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  score: z.number(),
  within: list(z.string()),
});

const spanSchema = z.tuple([z.number().int(), z.number().int()]).readonly();

const claimFields = z.object({
  id: z.string(),
  kind: closed(KINDS),
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  outcome: closed(OUTCOMES).nullable(),
  unit: closed(UNITS),
  count: wordedCountSchema.nullable(),
  qualifier: closed(QUALIFIERS),
  population: populationSchema.nullable(),
  partOf: z.string().nullable(),
  share: closed(SHARES).exactOptional(),
  additive: z.boolean(),
  derived: z.boolean(),
  perpetrator: z.object({ words: z.string(), actor: z.string().exactOptional() }).nullable(),
  places: list(z.object({ words: z.string(), candidates: list(candidateSchema) })),
  placeRelation: closed(PLACE_RELATIONS).nullable(),
  time: z
    .object({
      words: z.string(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      precision: closed(TIME_PRECISIONS),
      role: closed(TIME_ROLES),
    })
    .nullable(),
  attribution: list(z.object({ words: z.string(), role: closed(ATTRIBUTION_ROLES) })),
  selfCited: z.boolean(),
  basis: closed(BASES).nullable(),
  stance: closed(STANCES),
  polarity: closed(POLARITIES),
  modality: closed(MODALITIES).nullable(),
  denial: z
    .object({
      object: closed(DENIAL_OBJECTS),
      kind: closed(DENIAL_KINDS),
      target: z.string().exactOptional(),
    })
    .exactOptional(),
  series: closed(SERIES).nullable(),
  provisional: z.boolean().exactOptional(),
  final: z.boolean().exactOptional(),
  revises: z.string().exactOptional(),
  withdrawn: z.boolean().exactOptional(),
  background: z.boolean(),
  due: z
    .object({ words: z.string(), start: z.string().nullable(), end: z.string().nullable() })
    .exactOptional(),
  why: z.record(z.string(), spanSchema),
});

/** A claim with all its fields and the words each rests on. */
export const claimSchema: z.ZodType<Claim> = claimFields.openapi('Claim');
