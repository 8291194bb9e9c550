import type { ClaimListing } from '#flows';
import { listClaims, updateCase } from '#flows';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import { openOutput } from '../output.ts';
import { withCase } from '../with-case.ts';
import { summary } from './read.ts';

/** `sijill claims`: the claims a filter lets through; with --json one object a line. */
export async function claimsCommand(
  options: ClaimListing & { case?: string; json?: boolean },
): Promise<Exit> {
  const output = openOutput(options);
  return await withCase(options, async (held) => {
    const { case: _case, json: _json, ...listing } = options;
    const now = await updateCase(held);
    const { total, rows } = await listClaims(held, now, listing);
    for (const { held: one, state } of rows) {
      if (output.json)
        output.object({
          ...one.claim,
          document: one.item,
          source: one.publisher,
          ...(one.published !== undefined && { published: one.published }),
          state,
        });
      output.line(`${one.claim.id}  ${one.publisher}${state === 'machine' ? '' : `  [${state}]`}`);
      output.line(`  ${summary(one.claim)}`);
      output.line(`  “${one.claim.quote.replace(/\s+/g, ' ')}”`);
    }
    output.line(rows.length === total ? `${total} claims` : `${rows.length} of ${total} claims`);
    return EXIT.done;
  });
}
