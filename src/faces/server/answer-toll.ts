import type { OpenAPIHono } from '@hono/zod-openapi';
import { ROUTES } from '#contract';
import type { CaseDoor } from './case-door.ts';
import { refuse } from './refuse.ts';

const NO_SUCH = 'no such question, policy or origin in this case; see /api/questions';

/** Answers to questions, at one moment and over time. */
export function answerToll(app: OpenAPIHono, door: CaseDoor): void {
  app.openapi(ROUTES.toll, async (c) => {
    const view = await door.toll(c.req.valid('json'));
    return view ? c.json(view, 200) : refuse(c, 404, 'not_found', NO_SUCH);
  });
  app.openapi(ROUTES.tollSeries, async (c) => {
    const series = await door.tollSeries(c.req.valid('json'));
    return series ? c.json(series, 200) : refuse(c, 404, 'not_found', NO_SUCH);
  });
}
