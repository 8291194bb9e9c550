import type { Hash, IntakeRecord } from '#model';
import { followLog } from '../follow-log.ts';
import { claimLine } from './claim-line.ts';
import { viewDecisions } from './decision-view.ts';
import type { Look } from './look.ts';

/** Every original, latest intake first; of protected ones only that they are there. */
export async function viewDocuments(look: Look) {
  const { held, items } = look;
  const { ledger } = await followLog(held);
  const records = Map.groupBy(await held.store.intakes(), ({ item }) => item);
  const counts = await held.store.claimCounts();
  const lines = [];
  for (const { item, intakes, now } of ledger.items) {
    if (now.kind === 'erased') continue;
    const listed = items.get(item);
    const record = records.get(item)?.[0]?.record ?? null;
    const about = { item, takenIn: intakes[0]?.at ?? '', intakes: intakes.length, record };
    if (now.protected) lines.push(sealedLine(about));
    else if (listed !== undefined) lines.push(documentLine(look, about, counts.get(item)));
  }
  return { documents: lines.toReversed() };
}

type About = {
  readonly item: Hash;
  readonly takenIn: string;
  readonly intakes: number;
  readonly record: IntakeRecord | null;
};
function documentLine(
  look: Look,
  { item, takenIn, intakes, record }: About,
  counts: { claims: number; decided: number } | undefined,
) {
  const listed = look.items.get(item);
  const head = listed?.head ?? null;
  const forms = { document: 'text', table: 'figures', unreadable: 'unreadable' } as const;
  return {
    id: item,
    name: head?.name ?? record?.name ?? item,
    form: forms[listed?.kind ?? 'unreadable'],
    mediaType: head?.mediaType ?? record?.mediaType ?? 'application/octet-stream',
    language: head?.language ?? 'und',
    title: head?.title ?? null,
    publisher: head?.publisher ?? record?.source ?? null,
    published: head?.published ?? null,
    bytes: record?.bytes ?? 0,
    takenIn,
    intakes,
    claims: counts?.claims ?? 0,
    setAside: listed?.setAside ?? 0,
    decided: counts?.decided ?? 0,
    protected: false,
    unreadable: listed?.trouble ?? null,
  };
}

function sealedLine({ item, takenIn, intakes }: About) {
  return {
    id: item,
    name: 'protected original',
    form: 'unreadable' as const,
    mediaType: 'application/age',
    language: 'und',
    title: null,
    publisher: null,
    published: null,
    bytes: 0,
    takenIn,
    intakes,
    claims: 0,
    setAside: 0,
    decided: 0,
    protected: true,
    unreadable: 'under seal: kept encrypted and out of everything derived',
  };
}

/** One document opened: its text with claims, numbers set aside, masks and checks. Null when there is none of that id. */
export async function viewDocument(look: Look, id: string) {
  const { held } = look;
  const item = await held.store.item(id);
  if (item === null || item.kind === 'unreadable') return null;
  const intakes = await held.store.intakesOf(id);
  const record = intakes[0]?.record ?? null;
  const text = item.kind === 'document' ? item.document : item.table.document;
  const claims = await held.store.claimsOf(id);
  // Those taken back too: they are attached to no claim any more, and remain part of its history.
  const ids = new Set(claims.map((one) => one.held.claim.id));
  const decisions = await viewDecisions(look, ({ claim, decision }) => {
    const named = claim ?? decision.target?.claim;
    return named !== undefined && ids.has(named);
  });
  const counts = { claims: claims.length, decided: claims.filter(({ state }) => state !== 'machine').length };
  const about = { item: id, takenIn: intakes[0]?.at ?? '', intakes: intakes.length, record };
  return {
    document: documentLine(look, about, counts),
    byline: text.byline ?? null,
    address: record?.address ?? null,
    content: text.content,
    claims: claims.map((one) => ({
      claim: one.held.claim,
      line: claimLine(look, one),
      decisions: decisions.filter(({ claim }) => claim === one.held.claim.id),
    })),
    setAside: item.setAside.map(({ value, ...one }) => ({ ...one, value: value ?? null })),
    removed: text.removed,
    masks: item.masks
      .filter(({ role }) => role !== 'public_office')
      .map(({ start, end }) => ({ start, end })),
    checks:
      item.kind === 'document'
        ? item.checks.map(({ quote, start, end, stated, measured, agrees }) => ({
            quote,
            start,
            end,
            stated,
            measured,
            agrees,
          }))
        : [],
    notices: text.notices,
    unreadableRows: item.kind === 'table' ? item.table.unreadable : [],
  };
}

/** The bytes of an original as kept; null when it is not held, or is under seal. */
export async function viewOriginal({ held, items }: Look, id: string) {
  const listed = items.get(id);
  if (listed === undefined) return null;
  const record = (await held.store.intakesOf(id))[0]?.record ?? null;
  const mediaType = listed.head?.mediaType ?? record?.mediaType ?? 'application/octet-stream';
  return {
    bytes: await held.vault.get(id),
    mediaType,
    charset: null,
    name: record?.name ?? listed.head?.name ?? 'original',
  };
}
