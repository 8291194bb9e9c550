import { bundleReadme } from '#stages/preserve';
import type { Case } from './case.ts';
import { TOOL } from './ingest.ts';
import type { BundleRequest } from './write-bundle.ts';

/** What the bundle of a case says of itself: its page of words, its maker and its day. */
export function bundleReadmeOf(
  held: Pick<Case, 'log' | 'signer' | 'clock'>,
  about: Pick<BundleRequest, 'tier'> & { readonly whole: boolean },
): Pick<BundleRequest, 'readme' | 'tool' | 'day'> {
  const day = held.clock().slice(0, 10);
  const facts = {
    origin: held.log.origin,
    tier: about.tier,
    whole: about.whole,
    firstKey: held.signer.keyId,
    day,
  };
  return { readme: new TextEncoder().encode(bundleReadme(facts)), tool: TOOL, day };
}
