import type { Exit } from '../exit.ts';
import { openOutput } from '../output.ts';
import type { ServeOptions } from '../serve.ts';
import { serve } from '../serve.ts';
import { withCase } from '../with-case.ts';

/** `sijill desk`: serves the desk and the API of a case on 127.0.0.1. */
export async function deskCommand(options: ServeOptions & { case?: string }): Promise<Exit> {
  return await withCase(options, (held) => serve(held, options, openOutput()), { sealing: false });
}
