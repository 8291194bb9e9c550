import type { Context } from 'hono';
import type { TroubleCode } from '#contract';
import type { CaseError } from '#flows';

type Status = 400 | 401 | 403 | 404 | 409 | 500;

/** An answer that says why there is none. */
export function refuse<S extends Status>(c: Context, status: S, code: TroubleCode, text: string) {
  return c.json({ code, text }, status);
}

/** What the case refuses, as the API says it: the flow's own words say what to do. */
export function refuseFor(c: Context, error: CaseError) {
  switch (error.code) {
    case 'unknown_claim':
    case 'unknown_item':
    case 'unknown_question':
    case 'unknown_policy':
      return refuse(c, 404, 'not_found', error.message);
    case 'bad_decision':
    case 'bad_settings':
    case 'bad_mapping':
      return refuse(c, 400, 'bad_request', error.message);
    case 'sealed':
      return refuse(c, 409, 'sealed', error.message);
    case 'stopped':
      return refuse(c, 409, 'busy', error.message);
  }
}
