import { OpenAPIHono } from '@hono/zod-openapi';
import { setCookie } from 'hono/cookie';
import { ROUTES } from '#contract';
import { CaseError } from '#flows';
import { answerCase } from './answer-case.ts';
import { answerDecisions } from './answer-decisions.ts';
import { answerDocuments } from './answer-documents.ts';
import { answerToll } from './answer-toll.ts';
import type { CaseDoor } from './case-door.ts';
import type { DeskFiles } from './desk-files.ts';
import { onlyFromHere, onlyWithSession } from './guard.ts';
import { safeHeaders } from './headers.ts';
import { refuse, refuseFor } from './refuse.ts';
import type { Sessions } from './session.ts';

/** All the server's answers, without a socket: what tests ask directly. `fault` hears of what nobody expected. */
export function makeApp(options: {
  readonly door: CaseDoor;
  readonly sessions: Sessions;
  readonly port: number;
  readonly desk: DeskFiles;
  readonly fault: (error: Error) => void;
}): OpenAPIHono {
  const { door, sessions, port, desk } = options;
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const first = result.error.issues[0];
      return refuse(
        c,
        400,
        'bad_request',
        `${first?.path.join('.') || 'request'}: ${first?.message ?? 'not readable'}`,
      );
    },
  });
  app.use(safeHeaders);
  app.use(onlyFromHere(port));
  app.use('/api/*', onlyWithSession(sessions));

  app.openapi(ROUTES.session, (c) => {
    const secret = sessions.open(c.req.valid('json').token);
    if (secret === null) {
      return refuse(
        c,
        401,
        'no_session',
        'this address is of an earlier start; open the one the program printed last',
      );
    }
    setCookie(c, sessions.cookie, secret, { httpOnly: true, sameSite: 'Strict', path: '/api' });
    return c.body(null, 204);
  });
  answerCase(app, door);
  answerDocuments(app, door);
  answerToll(app, door);
  answerDecisions(app, door);

  app.get('/api/openapi.json', (c) => c.json(describeApi(app)));
  app.all('/api/*', (c) =>
    refuse(c, 404, 'not_found', `no route ${c.req.method} ${c.req.path}; see docs/api.md`),
  );
  app.get('*', (c) => {
    const file = desk.find(c.req.path);
    if (file === null) return c.text('the desk is not built; run ./sijill desk', 404);
    c.header('content-type', file.type);
    c.header('cache-control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    return c.body(file.body);
  });
  app.onError((error, c) => {
    if (error instanceof CaseError) return refuseFor(c, error);
    if ('getResponse' in error)
      return refuse(c, 400, 'bad_request', 'the request cannot be read; send JSON as docs/api.md says');
    options.fault(error);
    // What went wrong inside may carry words of a document; it goes to the terminal, not to the page.
    return refuse(c, 500, 'fault', 'a fault of the program; the terminal it runs in says more');
  });
  return app;
}

/** The API in OpenAPI 3.1, made from the contract. */
function describeApi(app: OpenAPIHono): object {
  return app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Sijill', version: '1' } });
}
