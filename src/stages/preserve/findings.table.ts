import type { Hash, Table } from '#model';

/** What verification may find. Faults say the record is not what it claims to be; the rest explain what is seen. */
export const FAULTS = {
  altered: { en: 'altered', ar: 'معدَّل' },
  missing: { en: 'missing', ar: 'مفقود' },
  malformed: { en: 'not readable as what it should be', ar: 'غير مقروء بالصورة المتوقعة' },
  inserted: { en: 'entry inserted', ar: 'قيد مُدخل' },
  removed: { en: 'entry removed', ar: 'قيد محذوف' },
  reordered: { en: 'entries reordered', ar: 'قيود أعيد ترتيبها' },
  truncated: { en: 'log cut short', ar: 'سجل مبتور' },
  rolled_back: { en: 'rolled back to an older state', ar: 'أُعيد إلى حالة أقدم' },
  forked: { en: 'a second history of the same case', ar: 'تاريخ ثانٍ للقضية نفسها' },
  wrong_case: { en: 'belongs to another case', ar: 'يخص قضية أخرى' },
  bad_signature: { en: 'signature does not hold', ar: 'توقيع غير صحيح' },
  unknown_key: { en: 'signed by an unknown key', ar: 'موقّع بمفتاح مجهول' },
  misplaced: { en: 'moved from another place', ar: 'منقول من موضع آخر' },
  not_erased: { en: 'logged as erased and still there', ar: 'مسجل أنه مُحي وما زال موجودًا' },
  bad_proof: { en: 'proof does not hold', ar: 'برهان غير صحيح' },
  added: { en: 'added, and in no list', ar: 'مضاف وغير مذكور في أي قائمة' },
  back_dated: { en: 'dated before it was in the log', ar: 'مؤرَّخ قبل دخوله السجل' },
  bad_token: { en: 'outside time does not hold', ar: 'الوقت الخارجي غير صحيح' },
  unsigned: { en: 'nothing is signed', ar: 'لا شيء موقّع' },
} as const satisfies Table;
export type Fault = keyof typeof FAULTS;

/** What is seen and is no fault. */
export const REMARKS = {
  erased: { en: 'erased by a decision', ar: 'مُحي بقرار' },
  moved_under_seal: { en: 'moved under seal', ar: 'نُقل إلى الختم' },
  sealed: { en: 'sealed: its bytes are whole, its words were not read', ar: 'مختوم: بايتاته سليمة ولم يُقرأ محتواه' },
  unlogged: { en: 'in the vault and in no entry', ar: 'في الخزنة ولا يذكره أي قيد' },
  withheld: { en: 'left out of this bundle, as its tier wants', ar: 'مستبعد من هذه الحزمة وفق مستواها' },
  odd: { en: 'odd, and no fault', ar: 'غريب وليس خطأ' },
  stray: { en: 'a file that does not belong', ar: 'ملف لا ينتمي' },
  unacknowledged: { en: 'entries nobody was told of', ar: 'قيود لم يُبلَّغ بها أحد' },
  clock_ahead: { en: 'the clock was ahead', ar: 'كانت الساعة متقدمة' },
  timed: { en: 'outside time', ar: 'وقت خارجي' },
  clock_went_back: { en: 'the clock went back', ar: 'رجعت الساعة إلى الوراء' },
} as const satisfies Table;
export type Remark = keyof typeof REMARKS;

/** One thing found, with the entry or the address it is about and a plain sentence. */
export type Finding = {
  readonly code: Fault | Remark;
  readonly seq?: number;
  readonly hash?: Hash;
  readonly path?: string;
  readonly text: string;
};

/** Whether a finding says that something does not hold. */
export function isFault(finding: Finding): boolean {
  return Object.hasOwn(FAULTS, finding.code);
}
