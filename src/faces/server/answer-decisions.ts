import type { OpenAPIHono } from '@hono/zod-openapi';
import { ROUTES } from '#contract';
import type { CaseDoor } from './case-door.ts';
import { refuse } from './refuse.ts';

/** Decisions: listed, signed, taken back. */
export function answerDecisions(app: OpenAPIHono, door: CaseDoor): void {
  app.openapi(ROUTES.decisions, async (c) => c.json(await door.decisions(), 200));

  app.openapi(ROUTES.decide, async (c) => {
    const ask = c.req.valid('json');
    const decided = await door.decide(ask);
    return decided ? c.json(decided, 200) : refuse(c, 404, 'not_found', `no claim ${ask.claim} in this case`);
  });

  app.openapi(ROUTES.takeBack, async (c) => {
    const { seq } = c.req.valid('param');
    const decided = await door.takeBack(seq, c.req.valid('json').reason);
    return decided
      ? c.json(decided, 200)
      : refuse(c, 404, 'not_found', `no decision ${seq} that can be taken back`);
  });
}
