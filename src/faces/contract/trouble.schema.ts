import { z } from '@hono/zod-openapi';

/** Why a request was not answered: what was wrong, the value, what to do. */
export const troubleSchema = z
  .object({
    code: z.enum(['not_found', 'bad_request', 'no_session', 'foreign', 'busy', 'sealed', 'fault']),
    text: z.string(),
  })
  .openapi('Trouble');
export type Trouble = z.infer<typeof troubleSchema>;
export type TroubleCode = Trouble['code'];
