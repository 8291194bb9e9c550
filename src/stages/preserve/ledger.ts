import type { Hash } from '#model';
import type { EvidenceEntry } from './entry.ts';

/** Where something logged under an address is now. */
export type Whereabouts =
  | { readonly kind: 'held'; readonly address: Hash; readonly protected: boolean }
  /** Destroyed; `of` is the decision, when the entry names one. */
  | { readonly kind: 'erased'; readonly seq: number; readonly of?: number };

/** An original that was taken in: once or more, under the address it had then, which stays its name. */
export type HeldItem = {
  readonly item: Hash;
  readonly intakes: readonly EvidenceEntry[];
  readonly now: Whereabouts;
};

/** What the entries say is held: the reading of a log, without opening a single record. */
export type Ledger = {
  readonly items: readonly HeldItem[];
  readonly decisions: readonly EvidenceEntry[];
  readonly keys: readonly {
    readonly keyId: Hash;
    readonly seq: number;
    readonly use: 'head' | 'decisions';
  }[];
  /** Follows erasures and moves under seal. An address no entry names is held as far as the log knows. */
  readonly find: (address: Hash) => Whereabouts;
  /** Addresses whose bytes must no longer be in the vault. */
  readonly gone: ReadonlySet<Hash>;
  /** The entries whose object is this item, erasures apart. */
  readonly about: (item: Hash) => readonly EvidenceEntry[];
  /** Every address that has to be in the vault, in order of first mention, with the first entry that names it. */
  readonly addresses: ReadonlyMap<
    Hash,
    { readonly seq: number; readonly role: 'object' | 'record' | 'key'; readonly protected: boolean }
  >;
};

/** Reads the entries of a log from the first on. */
export function makeLedger(entries: Iterable<EvidenceEntry>): Ledger {
  const gone = new Map<Hash, EvidenceEntry>();
  const intakes = new Map<Hash, EvidenceEntry[]>();
  const decisions: EvidenceEntry[] = [];
  const keys: { keyId: Hash; seq: number; use: 'head' | 'decisions' }[] = [];
  const sealed = new Set<Hash>();
  const about = new Map<Hash, EvidenceEntry[]>();
  const named = new Map<Hash, { seq: number; role: 'object' | 'record' | 'key'; protected: boolean }>();
  const name = (address: Hash | undefined, role: 'object' | 'record' | 'key', entry: EvidenceEntry): void => {
    if (address === undefined) return;
    if (entry.protected && role !== 'key') sealed.add(address);
    if (!named.has(address))
      named.set(address, { seq: entry.seq, role, protected: entry.protected === true && role !== 'key' });
  };
  for (const entry of entries) {
    name(entry.by, 'key', entry);
    if (entry.kind === 'erasure') {
      if (entry.object !== undefined) gone.set(entry.object, entry);
      // What moved under seal stays what it was.
      name(entry.record, (entry.object !== undefined && named.get(entry.object)?.role) || 'object', entry);
      continue;
    }
    if (entry.object !== undefined) {
      const others = about.get(entry.object);
      if (others) others.push(entry);
      else about.set(entry.object, [entry]);
    }
    const isKey = entry.kind === 'key' || entry.kind === 'created';
    name(entry.object, isKey ? 'key' : 'object', entry);
    name(entry.record, 'record', entry);
    if (isKey && entry.object !== undefined) {
      keys.push({
        keyId: entry.object,
        seq: entry.seq,
        use: entry.kind === 'created' ? 'head' : (entry.use ?? 'decisions'),
      });
    }
    if (entry.kind === 'decision') decisions.push(entry);
    if ((entry.kind === 'intake' || entry.kind === 'capture') && entry.object !== undefined) {
      // Taken in again after it was erased, it is held again.
      gone.delete(entry.object);
      // The same bytes twice are one item with two intakes.
      const before = intakes.get(entry.object);
      if (before) before.push(entry);
      else intakes.set(entry.object, [entry]);
    }
  }
  const find = (address: Hash): Whereabouts => {
    let at = address;
    // A chain cannot be longer than there are erasures; a made-up circle ends here.
    for (let steps = 0; steps <= gone.size; steps += 1) {
      const erasure = gone.get(at);
      if (!erasure) return { kind: 'held', address: at, protected: sealed.has(at) };
      if (erasure.record === undefined) break;
      at = erasure.record;
    }
    const last = gone.get(at)!;
    return { kind: 'erased', seq: last.seq, ...(last.of !== undefined && { of: last.of }) };
  };
  const items = [...intakes].map(([item, entriesOfItem]) => ({
    item,
    intakes: entriesOfItem,
    now: find(item),
  }));
  return {
    items,
    decisions,
    keys,
    find,
    gone: new Set(gone.keys()),
    about: (item) => about.get(item) ?? [],
    addresses: new Map([...named].filter(([address]) => !gone.has(address))),
  };
}
