import { createRoute, z } from '@hono/zod-openapi';
import { caseOverviewSchema, logPageSchema, settingsSchema, verificationSchema } from './case.schema.ts';
import {
  claimFacetsSchema,
  claimFilterSchema,
  claimPageSchema,
  claimWindowSchema,
} from './claim-line.schema.ts';
import { decidedSchema, decisionAskSchema, decisionsSchema, takeBackAskSchema } from './decision.schema.ts';
import { claimViewSchema, documentsSchema, documentViewSchema } from './document.schema.ts';
import { originsSchema } from './origin.schema.ts';
import { PATHS } from './paths.ts';
import { mapSchema, placesSchema } from './place.schema.ts';
import { questionsSchema, tollAskSchema, tollSeriesSchema, tollViewSchema } from './toll.schema.ts';
import { troubleSchema } from './trouble.schema.ts';

const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const body = <T extends z.ZodType>(schema: T) => ({
  required: true,
  content: { 'application/json': { schema } },
});
const trouble = (description: string) => json(troubleSchema, description);
const refused = {
  400: trouble('The request cannot be read.'),
  401: trouble('No session: open the desk through the address the program printed.'),
  403: trouble('Asked from another site or under another host name.'),
  500: trouble('A fault of the program.'),
};
const missing = { 404: trouble('Nothing of that id in the case.') };
const idParam = z.object({ id: z.string() });

/** Every route of the API. The server answers these and no others; OpenAPI is made from them. */
export const ROUTES = {
  session: createRoute({
    method: 'post',
    path: PATHS.session,
    summary: 'Exchange the launch token for a session cookie',
    request: { body: body(z.object({ token: z.string() })) },
    responses: { 204: { description: 'The cookie is set.' }, ...refused },
  }),
  overview: createRoute({
    method: 'get',
    path: PATHS.overview,
    summary: 'The case at a glance',
    responses: { 200: json(caseOverviewSchema, 'The case.'), ...refused },
  }),
  settings: createRoute({
    method: 'get',
    path: PATHS.settings,
    summary: 'Settings of the case',
    responses: { 200: json(settingsSchema, 'The settings.'), ...refused },
  }),
  documents: createRoute({
    method: 'get',
    path: PATHS.documents,
    summary: 'Every original of the case',
    responses: { 200: json(documentsSchema, 'The originals, latest intake first.'), ...refused },
  }),
  document: createRoute({
    method: 'get',
    path: PATHS.document,
    summary: 'One document with its claims',
    request: { params: idParam },
    responses: { 200: json(documentViewSchema, 'The document.'), ...refused, ...missing },
  }),
  original: createRoute({
    method: 'get',
    path: PATHS.original,
    summary: 'The original of a document, without scripts and in a sandbox',
    request: { params: idParam },
    responses: {
      200: {
        description: 'The original as kept; markup is stripped of everything that acts or reaches outside.',
      },
      ...refused,
      ...missing,
    },
  }),
  claims: createRoute({
    method: 'get',
    path: PATHS.claims,
    summary: 'A window of the claims, filtered and sorted',
    request: { query: claimWindowSchema },
    responses: { 200: json(claimPageSchema, 'The window.'), ...refused },
  }),
  claimFacets: createRoute({
    method: 'get',
    path: PATHS.claimFacets,
    summary: 'What the filters of the claims offer',
    request: { query: claimFilterSchema },
    responses: { 200: json(claimFacetsSchema, 'Values and how many claims each leaves.'), ...refused },
  }),
  claim: createRoute({
    method: 'get',
    path: PATHS.claim,
    summary: 'One claim with the words around it',
    request: { params: idParam },
    responses: { 200: json(claimViewSchema, 'The claim.'), ...refused, ...missing },
  }),
  questions: createRoute({
    method: 'get',
    path: PATHS.questions,
    summary: 'Standing questions and policies',
    responses: { 200: json(questionsSchema, 'Questions and policies.'), ...refused },
  }),
  toll: createRoute({
    method: 'post',
    path: PATHS.toll,
    summary: 'The answer to a question, with every claim used or set aside',
    request: { body: body(tollAskSchema) },
    responses: { 200: json(tollViewSchema, 'The answer.'), ...refused, ...missing },
  }),
  tollSeries: createRoute({
    method: 'post',
    path: PATHS.tollSeries,
    summary: 'The answer over time, and by origin',
    request: { body: body(tollAskSchema) },
    responses: { 200: json(tollSeriesSchema, 'The series.'), ...refused, ...missing },
  }),
  origins: createRoute({
    method: 'get',
    path: PATHS.origins,
    summary: 'Who repeats whom',
    responses: { 200: json(originsSchema, 'The counting acts and what rests on them.'), ...refused },
  }),
  places: createRoute({
    method: 'get',
    path: PATHS.places,
    summary: 'Places that claims name',
    responses: { 200: json(placesSchema, 'The places.'), ...refused },
  }),
  map: createRoute({
    method: 'get',
    path: PATHS.map,
    summary: 'Outlines for the map, shipped with the program',
    responses: { 200: json(mapSchema, 'GeoJSON.'), ...refused },
  }),
  log: createRoute({
    method: 'get',
    path: PATHS.log,
    summary: 'Every intake and decision',
    request: {
      query: z.object({
        offset: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(500).default(100),
      }),
    },
    responses: { 200: json(logPageSchema, 'A window of the log, newest first.'), ...refused },
  }),
  verification: createRoute({
    method: 'get',
    path: PATHS.verification,
    summary: 'Where checking the case stands',
    responses: { 200: json(verificationSchema, 'Progress or findings.'), ...refused },
  }),
  verify: createRoute({
    method: 'post',
    path: PATHS.verification,
    summary: 'Start checking every byte, entry and proof',
    responses: { 202: json(verificationSchema, 'Started, or already running.'), ...refused },
  }),
  decisions: createRoute({
    method: 'get',
    path: PATHS.decisions,
    summary: 'Every decision, newest first',
    responses: { 200: json(decisionsSchema, 'The decisions.'), ...refused },
  }),
  decide: createRoute({
    method: 'post',
    path: PATHS.decisions,
    summary: 'Sign a decision about a claim',
    request: { body: body(decisionAskSchema) },
    responses: {
      200: json(decidedSchema, 'The decision as signed.'),
      ...refused,
      ...missing,
      409: trouble('Something else is being written; try again.'),
    },
  }),
  takeBack: createRoute({
    method: 'post',
    path: PATHS.takeBack,
    summary: 'Take a decision back by another decision',
    request: { params: z.object({ seq: z.coerce.number().int().min(0) }), body: body(takeBackAskSchema) },
    responses: {
      200: json(decidedSchema, 'The decision that takes it back.'),
      ...refused,
      ...missing,
      409: trouble('Something else is being written; try again.'),
    },
  }),
} as const;
