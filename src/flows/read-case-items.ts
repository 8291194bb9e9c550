import type { StoredClaim, StoredItem } from '#edges/store';
import type { IntakeRecord } from '#model';
import { parsePublished } from '#model';
import type { HeldItem } from '#stages/preserve';
import type { ReadHint } from '#stages/read';
import { searchText } from '#stages/review';
import { canonicalJson } from '#tools/json';
import type { Case, OnProgress } from './case.ts';
import { CaseError } from './case.ts';
import type { Followed } from './follow-log.ts';
import { plainRecord } from './follow-log.ts';
import type { ItemReading } from './read-item.ts';
import { readItem } from './read-item.ts';

/** How a long flow is watched and stopped. */
export type Watch = { readonly onProgress?: OnProgress; readonly signal?: AbortSignal };

/**
 * Reads what is held and not yet read, or was read with other hints than the log now gives; the rest is left as it is.
 * Stops between two items when asked to, and what was read stays. Answers whether anything changed.
 */
export async function readCaseItems(held: Case, followed: Followed, watch: Watch = {}): Promise<boolean> {
  const known = new Map((await held.store.items()).map(({ id, hint }) => [id, hint]));
  const open = followed.ledger.items.filter(({ now }) => now.kind === 'held' && !now.protected);
  await storeIntakes(held, followed);
  const wanted: { item: HeldItem; hint: ReadHint }[] = [];
  for (const item of open) {
    const hint = await hintFor(held, followed, item);
    if (hint !== null && known.get(item.item) !== canonicalJson(hint)) wanted.push({ item, hint });
  }
  if (wanted.length === 0) return false;
  const gazetteer = await held.gazetteer();
  let done = 0;
  let bytesRead = 0;
  for (const { item, hint } of wanted) {
    if (watch.signal?.aborted)
      throw new CaseError(
        'stopped',
        `stopped after ${done} of ${wanted.length}; run sijill rebuild or add again to go on`,
      );
    const bytes = await held.vault.get(item.item);
    const reading = readItem(bytes, hint, gazetteer);
    const { stored, claims } = asStored(reading, hint);
    await held.store.putItem({
      id: item.item,
      firstSeq: item.intakes[0]?.seq ?? 0,
      hint: canonicalJson(hint),
      item: stored,
      claims,
    });
    done += 1;
    bytesRead += bytes.length;
    watch.onProgress?.({ doing: 'reading', done, of: wanted.length, bytes: bytesRead, name: hint.name });
  }
  return true;
}

async function storeIntakes(held: Case, { ledger }: Followed): Promise<void> {
  const known = new Set((await held.store.intakes()).map(({ seq }) => seq));
  for (const { item, intakes, now } of ledger.items) {
    if (now.kind !== 'held' || now.protected) continue;
    for (const entry of intakes) {
      if (known.has(entry.seq)) continue;
      const record = (await plainRecord(held, ledger, entry.record)) as IntakeRecord | null;
      await held.store.addIntake({ seq: entry.seq, item, at: entry.at, by: entry.by, record });
    }
  }
}

/** What the bringers said of an item, the first to say a thing holding; null for an archive, whose entries are items. */
async function hintFor(held: Case, { mapping }: Followed, item: HeldItem): Promise<ReadHint | null> {
  const stored = await held.store.intakesOf(item.item);
  const records = stored.flatMap(({ record }) => (record === null ? [] : [record]));
  const first = records[0];
  if (first?.mediaType === ARCHIVE) return null;
  const source = records.find((record) => record.source !== undefined)?.source;
  const said = records.find((record) => record.published !== undefined)?.published;
  const published = said === undefined ? null : parsePublished(said);
  return {
    id: item.item,
    name: first?.name ?? item.item,
    ...(source !== undefined && { source }),
    ...(published !== null && { published }),
    ...(mapping !== null && { mapping }),
  };
}

/** Media type of an archive: it is held, and what it holds is read. */
export const ARCHIVE = 'application/zip';

function asStored(
  reading: ItemReading,
  hint: ReadHint,
): { stored: StoredItem; claims: readonly StoredClaim[] } {
  if (reading.kind === 'unreadable') {
    return {
      stored: { kind: 'unreadable', name: hint.name, code: reading.code, text: reading.message },
      claims: [],
    };
  }
  const { claims, ...rest } = reading;
  const stored: StoredItem =
    rest.kind === 'document'
      ? rest
      : { kind: 'table', table: rest.table, setAside: rest.setAside, masks: rest.masks };
  return {
    stored,
    claims: claims.map((one) => ({
      held: one,
      machine: one.claim,
      state: 'machine',
      search: searchText(one),
    })),
  };
}
