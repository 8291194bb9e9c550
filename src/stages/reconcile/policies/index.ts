import type { Policy } from '../compare/policy.ts';
import { parsePolicy } from '../parse/parse-policy.ts';
import acledLike from './acled-like.json' with { type: 'json' };
import airwarsLike from './airwars-like.json' with { type: 'json' };
import byDefault from './default.json' with { type: 'json' };
import floorOnly from './floor-only.json' with { type: 'json' };
import ibcLike from './ibc-like.json' with { type: 'json' };
import ucdpLike from './ucdp-like.json' with { type: 'json' };

/** The policies the product brings, the default first. A user copies one, renames it and changes it. */
export const POLICIES: readonly Policy[] = [
  byDefault,
  ucdpLike,
  acledLike,
  ibcLike,
  airwarsLike,
  floorOnly,
].map(brought);

function brought(value: unknown): Policy {
  const parsed = parsePolicy(value);
  if (parsed.kind === 'unreadable')
    throw new TypeError(`a policy of the product cannot be read: ${parsed.troubles.join('; ')}`);
  return parsed.policy;
}
