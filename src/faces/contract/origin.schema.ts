import { z } from '@hono/zod-openapi';
import { CHANGES, LINK_KINDS } from '#model';
import { claimLineSchema } from './claim-line.schema.ts';
import { closed, list, words } from './closed.ts';
import { originHeadSchema } from './toll.schema.ts';

/** One claim that rests on another, and why it is held to. */
export const lineageLinkSchema = z
  .object({
    claim: z.string(),
    of: z.string(),
    kind: closed(LINK_KINDS),
    changed: list(closed(CHANGES)),
    text: words,
  })
  .openapi('LineageLink');
export type LineageLinkView = z.infer<typeof lineageLinkSchema>;

/** A counting act with its own releases and everything that repeats them. */
export const originViewSchema = z
  .object({
    origin: originHeadSchema,
    publications: z.number().int(),
    /** Its own releases, oldest first; then what repeats them. */
    releases: list(z.string()),
    repeats: list(z.string()),
  })
  .openapi('OriginView');
export type OriginView = z.infer<typeof originViewSchema>;

/** Who repeats whom. Claims without a counting act that can be shown stand apart: they are no origin. */
export const originsSchema = z
  .object({
    origins: list(originViewSchema),
    links: list(lineageLinkSchema),
    withoutOrigin: list(
      z.object({
        claim: z.string(),
        reason: z.enum(['unattributed', 'self_cited', 'unnamed', 'circular', 'doubtful']),
      }),
    ),
    claims: z.record(z.string(), claimLineSchema),
    publications: z.number().int(),
  })
  .openapi('Origins');
export type Origins = z.infer<typeof originsSchema>;
