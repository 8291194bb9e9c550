/** `sha256:` + 64 lower-case hex digits. */
export type Hash = string;

/** Kinds of log entries; an entry holds ids, codes, time, key and salted commitments only. */
export const ENTRY_KINDS = {
  created: { en: 'case created', ar: 'أُنشئت القضية' },
  intake: { en: 'taken in', ar: 'أُدخل' },
  capture: { en: 'captured', ar: 'التُقط' },
  decision: { en: 'decision', ar: 'قرار' },
  settings: { en: 'settings', ar: 'إعدادات' },
  mapping: { en: 'mapping of columns', ar: 'ربط الأعمدة' },
  access: { en: 'protected thing read', ar: 'قُرئ محمي' },
  export: { en: 'exported', ar: 'صُدّر' },
  release: { en: 'released', ar: 'نُشر' },
  erasure: { en: 'erased', ar: 'مُحي' },
  key: { en: 'key', ar: 'مفتاح' },
  token: { en: 'outside time', ar: 'وقت خارجي' },
} as const;
export type EntryKind = keyof typeof ENTRY_KINDS;

/**
 * One leaf of the log (RFC 6962 §2.1 over the exact bytes of its line). `object` is the thing it is about in the vault,
 * `record` the address of the salted record holding names, addresses and reasons.
 */
export type LogEntry = {
  readonly format: 1;
  readonly seq: number;
  readonly at: string;
  readonly kind: EntryKind;
  readonly by: string;
  readonly object?: Hash;
  readonly record?: Hash;
  readonly protected?: true;
  readonly signature?: string;
};

/** Rungs of the ladder of trust; see docs/evidence.md for what each does and does not show. */
export type Rung = 0 | 1 | 2 | 3 | 4 | 5;

/** What is recorded, salted and apart from the log, about one intake. */
export type IntakeRecord = {
  readonly format: 1;
  readonly salt: string;
  readonly name: string;
  /** The folder or archive it came out of, as given. */
  readonly from?: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly source?: string;
  readonly published?: string;
  readonly address?: string;
};

/** Tiers of publication; `internal` never leaves the team. */
export type Tier = 'public' | 'partner' | 'accountability' | 'internal';
