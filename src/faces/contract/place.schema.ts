import { z } from '@hono/zod-openapi';
import { PLACE_LEVELS } from '#model';
import { closed, countOrNull, list } from './closed.ts';

/** A place some claim names: where it is, how exactly that is known, and the largest figures said of it, as a range. */
export const placeViewSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    nameAr: z.string().nullable(),
    level: closed(PLACE_LEVELS),
    within: list(z.string()),
    /** For a named area that is a set of places: which. */
    members: list(z.string()),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    /** Radius within which the place lies, kilometres; drawn as an area, never as a point. */
    radius: z.number().nullable(),
    claims: z.number().int(),
    sources: z.number().int(),
    /** Smallest and largest figure for killed among its claims, as printed: a range of sayings, not a toll. */
    said: z.object({ low: countOrNull, high: countOrNull, highOpen: z.boolean() }),
    /** How many of its claims might mean another place of the same name. */
    doubtful: z.number().int(),
  })
  .openapi('PlaceView');
export type PlaceView = z.infer<typeof placeViewSchema>;

/** The places of the case, and what is known of no place: counted, never dropped. */
export const placesSchema = z
  .object({
    places: list(placeViewSchema),
    unplaced: z.object({ unknown: z.number().int(), unnamed: z.number().int() }),
  })
  .openapi('Places');
export type Places = z.infer<typeof placesSchema>;

/** Outlines for the map, from data shipped with the program: coast, borders, governorates. GeoJSON (RFC 7946). */
export const mapSchema = z
  .object({
    type: z.literal('FeatureCollection'),
    features: list(
      z.object({
        type: z.literal('Feature'),
        properties: z.object({
          kind: z.enum(['land', 'border', 'governorate']),
          id: z.string().nullable(),
          name: z.string().nullable(),
          nameAr: z.string().nullable(),
        }),
        geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }),
      }),
    ),
    credit: z.string(),
  })
  .openapi('MapOutlines');
export type MapOutlines = z.infer<typeof mapSchema>;
