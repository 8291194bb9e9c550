import type { Attribution, AttributionRole, Basis, HeldClaim } from '#model';
import type { Body } from './bodies.table.ts';
import { BODIES } from './bodies.table.ts';
import { bodyDescribed, bodyId, bodyNamed, bodySpoken, foldName } from './body.ts';

/** Who counted, as far as a claim shows; or why nobody can be shown. */
export type Speaker =
  | { readonly kind: 'body'; readonly id: string; readonly name: string; readonly role: AttributionRole }
  | { readonly kind: 'nobody'; readonly reason: 'unattributed' | 'self_cited' | 'unnamed' | 'doubtful' };

/** Bases on which a publisher's figure is a count of its own, and not a repetition. */
const COUNTING: ReadonlySet<Basis> = new Set<Basis>([
  'own_count',
  'monitor_count',
  'verified_names',
  'named_list',
  'local_list',
  'hospital_morgue',
  'burials',
  'recovery_log',
  'investigated',
  'documented',
  'official_statement',
  'official_local',
  'witness',
  'relatives',
  'bodies_seen',
  'video_geolocated',
  'obituaries',
  'estimate',
]);

const COUNTERS: ReadonlySet<AttributionRole> = new Set<AttributionRole>([
  'monitor',
  'state',
  'armed_group',
  'international',
  'inquiry',
  'local_body',
]);

/**
 * The counting act behind a claim: the innermost speaker who can be identified. A figure nobody is named for, a publisher
 * citing itself without saying how, and speakers without a name give no origin (domain rules C4 c, h).
 */
function speakerOf(held: HeldClaim, { among, witnesses }: TextPeople): Speaker {
  const { claim, row } = held;
  if (claim.selfCited) return { kind: 'nobody', reason: 'self_cited' };
  const cited = row === undefined ? undefined : citedBody(`${row.countType} ${row.basis}`);
  if (cited !== undefined) return cited;
  if (row !== undefined && claim.basis === 'other_media' && /cites? others/u.test(row.countType))
    return nobody('unattributed');
  if (row !== undefined && /no attribution/u.test(row.chain)) return nobody('unattributed');
  if (row !== undefined && /not found/u.test(row.chain)) return nobody('doubtful');
  const inner = claim.attribution.filter((link, at) => !(at === 0 && link.role === 'publisher')).at(-1);
  if (inner === undefined) return publisherItself(held);
  if (row !== undefined) return rowSpeaker(held, inner, row.sourceOrg);
  const described = bodySpoken(inner.words) ?? bodyDescribed(inner.words, among);
  if (described !== undefined) return asBody(described.names[0] ?? inner.words, described.role);
  if (isNameless(inner)) return behindTheNameless(claim.attribution);
  return inner.role === 'witness'
    ? asWitness(held, witnesses.indexOf(foldName(inner.words)) + 1)
    : asBody(inner.words, inner.role);
}

/** Those who speak in one text: the known bodies it names, and its witnesses' words in the order in which they come. */
type TextPeople = { readonly among: readonly Body[]; readonly witnesses: readonly string[] };

/** Who counted, claim by claim. A bare description ("the network") is the one such body that the same text names. */
export function speakersByClaim(held: readonly HeldClaim[]): ReadonlyMap<string, Speaker> {
  const prose = held.filter(({ row }) => row === undefined);
  const people = new Map<string, TextPeople>();
  for (const [text, claims] of Map.groupBy(prose, (one) => one.text)) {
    const links = claims
      .toSorted((a, b) => a.claim.start - b.claim.start || (a.claim.id < b.claim.id ? -1 : 1))
      .flatMap(({ claim }) => claim.attribution);
    const among = new Set(links.flatMap((link) => bodySpoken(link.words) ?? []));
    const witnesses = new Set(
      links.filter(({ role }) => role === 'witness').map(({ words }) => foldName(words)),
    );
    people.set(text, { among: [...among], witnesses: [...witnesses] });
  }
  const nobodyElse: TextPeople = { among: [], witnesses: [] };
  return new Map(held.map((one) => [one.claim.id, speakerOf(one, people.get(one.text) ?? nobodyElse)]));
}

/** Whether the claim is printed by the body that counted, or named after it in a sheet: a release, and no retelling. */
export function isRelease(held: HeldClaim, speaker: Speaker): boolean {
  if (speaker.kind === 'nobody') return false;
  return bodyId(held.row?.sourceOrg ?? held.publisher) === speaker.id;
}

function nobody(reason: 'unattributed' | 'self_cited' | 'unnamed' | 'doubtful'): Speaker {
  return { kind: 'nobody', reason };
}

function isNameless(link: Attribution): boolean {
  return link.role === 'unnamed' && bodyNamed(link.words) === undefined;
}

/** "a monitor citing local sources": the monitor answers for the count; sources alone answer for nothing. */
function behindTheNameless(links: readonly Attribution[]): Speaker {
  const body = links.findLast((link) => COUNTERS.has(bodyNamed(link.words)?.role ?? link.role));
  return body === undefined ? nobody('unnamed') : asBody(body.words, body.role);
}

function publisherItself(held: HeldClaim): Speaker {
  const { claim, publisher } = held;
  if (publisher === '' || claim.basis === null || !COUNTING.has(claim.basis)) return nobody('unattributed');
  return asBody(publisher, 'publisher');
}

/**
 * A sheet names the source of each figure in a column of its own. Where the chain starts with another body the row is
 * that body's figure retold; behind witnesses and unnamed people the source named answers for it, if it counted at all.
 */
function rowSpeaker(held: HeldClaim, inner: Attribution, sourceOrg: string): Speaker {
  const source = bodyNamed(sourceOrg);
  const innermost = bodyNamed(inner.words);
  if (innermost !== undefined) return asBody(inner.words, innermost.role);
  if (source !== undefined) return asBody(sourceOrg, source.role);
  const { basis, series, final } = held.claim;
  const counted =
    (basis !== null && COUNTING.has(basis)) ||
    series !== null ||
    final === true ||
    /incident|list/u.test(held.row?.countType ?? '');
  if (!counted) return nobody(inner.role === 'unnamed' ? 'unnamed' : 'unattributed');
  const isFaceless = inner.role === 'witness' || inner.role === 'unnamed';
  return isFaceless ? asWritten(sourceOrg, inner.role) : asBody(inner.words, inner.role);
}

/** A witness is told from other witnesses of the same text by a number: no word of a name leaves the claim. */
function asWitness(held: HeldClaim, number: number): Speaker {
  return {
    kind: 'body',
    id: `witness:${held.text.replace('sha256:', '').slice(0, 12)}:${number}`,
    name: held.publisher === '' ? 'a witness' : `a witness (${held.publisher})`,
    role: 'witness',
  };
}

/** A source the sheet describes in its own words: what stands in brackets tells it from others. */
function asWritten(words: string, role: AttributionRole): Speaker {
  return { kind: 'body', id: bodyId(words), name: words, role };
}

function asBody(name: string, role: AttributionRole): Speaker {
  const words = bodyNamed(name) === undefined ? name.replace(/\s*\([^)]*\)\s*$/u, '') || name : name;
  const body = bodyNamed(words);
  return { kind: 'body', id: bodyId(words), name: body?.names[0] ?? words, role: body?.role ?? role };
}

/** The body whose figure a cell says it cites: "cites SNHR's 889". */
function citedBody(cell: string): Speaker | undefined {
  if (!/\bcit(?:es|ing)\b/u.test(cell)) return undefined;
  const words = ` ${foldName(cell.replaceAll("'s ", ' ').replaceAll('/', ' '))} `;
  const body = BODIES.find(({ names }) => names.some((name) => words.includes(` ${foldName(name)} `)));
  return body === undefined ? undefined : asBody(body.names[0] ?? body.id, body.role);
}
