import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { PATHS } from '#contract';
import { refuse } from './refuse.ts';
import type { Sessions } from './session.ts';

/**
 * Refuses what did not come from the desk itself. A page elsewhere can make a browser send requests to this machine,
 * and can rebind its own host name to 127.0.0.1; the first shows in Origin and Sec-Fetch-Site, the second in Host.
 */
export function onlyFromHere(port: number): MiddlewareHandler {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!hosts.includes(host)) {
      return refuse(
        c,
        403,
        'foreign',
        `this desk does not answer to the host name "${host.slice(0, 80)}"; open http://${hosts[0]}/`,
      );
    }
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) {
      return refuse(
        c,
        403,
        'foreign',
        `requests from ${origin.slice(0, 80)} are refused; use the desk itself`,
      );
    }
    const site = c.req.header('sec-fetch-site');
    if (c.req.path.startsWith('/api/') && site !== undefined && site !== 'same-origin' && site !== 'none') {
      return refuse(c, 403, 'foreign', 'requests from another site are refused; use the desk itself');
    }
    return next();
  };
}

/** Lets only holders of a session through to the API, but for the route that gives one. */
export function onlyWithSession(sessions: Sessions): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path === PATHS.session || sessions.holds(getCookie(c, sessions.cookie))) return next();
    return refuse(
      c,
      401,
      'no_session',
      'no session; open the desk through the address the program printed when it started',
    );
  };
}
