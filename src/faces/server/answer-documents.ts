import type { OpenAPIHono } from '@hono/zod-openapi';
import { ROUTES } from '#contract';
import type { CaseDoor } from './case-door.ts';
import { ORIGINAL_POLICY } from './headers.ts';
import { showOriginal } from './original.ts';
import { refuse } from './refuse.ts';

/** Documents, their originals, and the claims found in them. */
export function answerDocuments(app: OpenAPIHono, door: CaseDoor): void {
  app.openapi(ROUTES.documents, async (c) => c.json(await door.documents(), 200));

  app.openapi(ROUTES.document, async (c) => {
    const { id } = c.req.valid('param');
    const view = await door.document(id);
    return view ? c.json(view, 200) : refuse(c, 404, 'not_found', `no document ${id} in this case`);
  });

  app.openapi(ROUTES.original, async (c) => {
    const { id } = c.req.valid('param');
    const original = await door.original(id);
    if (original === null) return refuse(c, 404, 'not_found', `no original ${id} in this case`);
    const shown = showOriginal(original);
    c.header('content-security-policy', ORIGINAL_POLICY);
    c.header('content-type', shown.type);
    if (shown.save) {
      c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(original.name)}`);
    }
    return c.body(shown.body, 200);
  });

  app.openapi(ROUTES.claims, async (c) => c.json(await door.claims(c.req.valid('query')), 200));
  app.openapi(ROUTES.claimFacets, async (c) => c.json(await door.claimFacets(c.req.valid('query')), 200));

  app.openapi(ROUTES.claim, async (c) => {
    const { id } = c.req.valid('param');
    const view = await door.claim(id);
    return view ? c.json(view, 200) : refuse(c, 404, 'not_found', `no claim ${id} in this case`);
  });
}
