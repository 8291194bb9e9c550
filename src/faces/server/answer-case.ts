import type { OpenAPIHono } from '@hono/zod-openapi';
import { ROUTES } from '#contract';
import type { CaseDoor } from './case-door.ts';

/** The case at a glance, its settings, origins, places, log and checking. */
export function answerCase(app: OpenAPIHono, door: CaseDoor): void {
  app.openapi(ROUTES.overview, async (c) => c.json(await door.overview(), 200));
  app.openapi(ROUTES.settings, async (c) => c.json(await door.settings(), 200));
  app.openapi(ROUTES.questions, async (c) => c.json(await door.questions(), 200));
  app.openapi(ROUTES.origins, async (c) => c.json(await door.origins(), 200));
  app.openapi(ROUTES.places, async (c) => c.json(await door.places(), 200));
  app.openapi(ROUTES.map, async (c) => c.json(await door.map(), 200));
  app.openapi(ROUTES.log, async (c) => c.json(await door.log(c.req.valid('query')), 200));
  app.openapi(ROUTES.verification, async (c) => c.json(await door.verification(), 200));
  app.openapi(ROUTES.verify, async (c) => c.json(await door.startVerification(), 202));
}
