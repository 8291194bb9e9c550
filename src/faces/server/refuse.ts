import type { Context } from 'hono';
import type { TroubleCode } from '#contract';

type Status = 400 | 401 | 403 | 404 | 409 | 500;

/** An answer that says why there is none. */
export function refuse<S extends Status>(c: Context, status: S, code: TroubleCode, text: string) {
  return c.json({ code, text }, status);
}

/** Something the case cannot do at this moment or on this input, to be told to the person as it stands. */
export class Refused extends Error {
  readonly code: TroubleCode;

  constructor(code: TroubleCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The status that goes with a code. */
export const STATUS_OF = {
  not_found: 404,
  bad_request: 400,
  no_session: 401,
  foreign: 403,
  busy: 409,
  sealed: 409,
  fault: 500,
} as const satisfies Record<TroubleCode, Status>;
