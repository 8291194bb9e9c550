import type { StoredClaim, StoredDecision } from '#edges/store';
import type { CaseSettings, Decision, FiguresFile, HeldClaim, Lineage, Outcome } from '#model';
import { cluster } from '#stages/cluster';
import type { ReviewResult } from '#stages/review';
import { applyDecisions, searchText } from '#stages/review';
import { sha256Name } from '#tools/hash';
import { canonicalJson } from '#tools/json';
import type { Case } from './case.ts';
import type { Followed } from './follow-log.ts';
import { followLog } from './follow-log.ts';
import type { Watch } from './read-case-items.ts';
import { readCaseItems } from './read-case-items.ts';
import { readLoggedDecision } from './read-decisions.ts';
import { versionsOf } from './versions.ts';

/** The case made ready for answering: what is known after everything in the log. */
export type CaseNow = {
  readonly settings: CaseSettings;
  readonly figures: FiguresFile;
  readonly lineage: Lineage;
  /** Claims that a decision in force rejects. */
  readonly rejected: readonly { readonly id: string; readonly outcome: Outcome | null }[];
  /** Entries of the log that this rests on. */
  readonly entries: number;
  readonly versions: Readonly<Record<string, string>>;
  /** Hash of everything an answer depends on beside its question. */
  readonly key: string;
};

/**
 * Brings what is derived up to the log: reads what is new, applies the decisions in force, groups by origin. When nothing
 * is new it only loads. Everything is made again when a version changed, or when something read before has since been
 * put under seal or erased: no trace of it may stay in a file of the database.
 */
export async function updateCase(held: Case, watch: Watch = {}): Promise<CaseNow> {
  const versions = await versionsOf(held);
  const wanted = canonicalJson(versions);
  const kept = await held.store.note('versions');
  if (kept !== null && kept !== wanted) await held.store.reset();
  else if (kept !== null && (await held.store.note('entries')) === String(held.log.size())) {
    const now = await held.store.note('now');
    if (now !== null) return JSON.parse(now) as CaseNow;
  }
  const followed = await followLog(held);
  if (await holdsWithdrawn(held, followed)) await held.store.reset();
  await held.store.setNote('versions', wanted);
  await readCaseItems(held, followed, watch);
  const now = await derive(held, followed, versions);
  await held.store.setNote('now', JSON.stringify(now));
  await held.store.setNote('entries', String(followed.entries.length));
  return now;
}

/**
 * Does work whose entries change nothing derived: an export, a stamp, the reading of a protected thing. What was up to
 * date before stays so; what was behind the log stays behind it.
 */
export async function besideDerived<T>(held: Case, work: () => Promise<T>): Promise<T> {
  const upToDate = (await held.store.note('entries')) === String(held.log.size());
  const done = await work();
  if (upToDate) await held.store.setNote('entries', String(held.log.size()));
  return done;
}

/** Whether the database knows an item that is now under seal or erased, or a decision whose record is. */
async function holdsWithdrawn(held: Case, { ledger }: Followed): Promise<boolean> {
  const open = new Set(
    ledger.items.filter(({ now }) => now.kind === 'held' && !now.protected).map(({ item }) => item),
  );
  if ((await held.store.intakes()).some(({ item }) => !open.has(item))) return true;
  const readable = new Set(
    ledger.decisions.filter(({ record }) => isOpen(ledger, record)).map(({ seq }) => seq),
  );
  return (await held.store.decisions()).some(({ decision }) => !readable.has(decision.seq));
}

function isOpen(ledger: Followed['ledger'], address: string | undefined): boolean {
  const now = address === undefined ? null : ledger.find(address);
  return now?.kind === 'held' && !now.protected;
}

async function derive(held: Case, followed: Followed, versions: CaseNow['versions']): Promise<CaseNow> {
  const gazetteer = await held.gazetteer();
  const before = await held.store.allClaims();
  const contents = await readContents(held);
  const decisions = await decisionsOf(held, followed);
  const machine = before.map((one) => ({ ...one.held, claim: one.machine }));
  const review = applyDecisions(machine, decisions, (item) => contents.get(item)?.content);
  await held.store.updateClaims(changedClaims(before, review));
  await held.store.replaceDecisions(decisions.map((decision) => storedDecision(decision, review)));

  const standing = new Map<string, HeldClaim>();
  const rejected = new Map<string, CaseNow['rejected'][number]>();
  for (const { held: one, state } of review.claims) {
    const { id, outcome } = one.claim;
    if (state === 'rejected') rejected.set(id, { id, outcome });
    // The same text taken in as two originals is one publication.
    else if (!standing.has(id)) standing.set(id, one);
  }
  const { figures, lineage } = cluster({
    held: [...standing.values()],
    texts: [...new Map([...contents.values()].map((one) => [one.id, one])).values()],
    judgements: review.judgements,
    settings: followed.settings,
    gazetteer,
  });
  const key = sha256Name(JSON.stringify([figures, [...rejected.values()], versions]));
  return {
    settings: followed.settings,
    figures,
    lineage,
    rejected: [...rejected.values()],
    entries: followed.entries.length,
    versions,
    key,
  };
}

/** Texts by their original, for the context of decisions and for finding copies. */
async function readContents(
  held: Case,
): Promise<Map<string, { id: string; published: string; content: string }>> {
  const contents = new Map<string, { id: string; published: string; content: string }>();
  for await (const { id, item } of held.store.eachItem()) {
    if (item.kind === 'unreadable') continue;
    const { text, published, content } = item.kind === 'document' ? item.document : item.table.document;
    contents.set(id, { id: text, published: published?.start ?? '', content });
  }
  return contents;
}

/** Every decision of the log that can be read, in its order; those read before come from the database. */
async function decisionsOf(held: Case, { ledger }: Followed): Promise<readonly Decision[]> {
  const known = new Map((await held.store.decisions()).map(({ decision }) => [decision.seq, decision]));
  const decisions: Decision[] = [];
  // Without the sealing key: a decision about a protected thing quotes it.
  const reading = { vault: held.vault, log: held.log, verify: held.verify };
  for (const entry of ledger.decisions) {
    const before = known.get(entry.seq);
    const logged = before === undefined ? await readLoggedDecision(reading, ledger, entry) : null;
    if (before !== undefined) decisions.push(before);
    else if (logged?.kind === 'decision') decisions.push(logged.decision);
  }
  return decisions;
}

function changedClaims(before: readonly StoredClaim[], review: ReviewResult): readonly StoredClaim[] {
  return review.claims.flatMap(({ held, machine, state }, at) => {
    const old = before[at]!;
    const same = old.state === state && JSON.stringify(old.held) === JSON.stringify(held);
    return same ? [] : [{ held, machine, state, search: searchText(held) }];
  });
}

function storedDecision(decision: Decision, review: ReviewResult): StoredDecision {
  const claim = review.attached.get(decision.seq) ?? null;
  if (review.takenBack.has(decision.seq)) return { decision, state: 'taken_back', claim };
  return { decision, state: review.orphaned.includes(decision) ? 'orphaned' : 'standing', claim };
}
