import { besideDerived, bundleReadmeOf, exportBytes, updateCase, writeBundle } from '#flows';
import { openNewBundle } from '../../assemble.ts';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import { openOutput } from '../output.ts';
import { withCase } from '../with-case.ts';

type BundleOptions = {
  case?: string;
  out: string;
  tier: 'partner' | 'accountability';
  item?: string[];
  json?: boolean;
};

/** `sijill bundle`: the whole case or some items, with proofs, claims as partners may see them, and a page that checks it. */
export async function bundleCommand(options: BundleOptions): Promise<Exit> {
  const output = openOutput(options);
  return await withCase(options, async (held) => {
    const claims = await exportBytes(held, await updateCase(held), { tier: 'partner', format: 'json' });
    const { bag, verifier } = await openNewBundle(options.out);
    const request = {
      ...bundleReadmeOf(held, { tier: options.tier, whole: options.item === undefined }),
      tier: options.tier,
      ...(options.item !== undefined && { items: options.item }),
      files: [{ path: 'claims.json', content: claims }],
      verifier,
    };
    const written = await besideDerived(held, () => writeBundle(held, bag, request));
    if (output.json) output.object({ out: options.out, ...written });
    output.line(
      `${written.entries} entries and ${written.objects} objects written to ${options.out}; ${written.withheld} left out`,
    );
    output.line(`check it with sijill verify "${options.out}", or open verify.html in it`);
    return EXIT.done;
  });
}
