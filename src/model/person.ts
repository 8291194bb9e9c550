import type { Table } from './words.ts';

/** Roles of a person named in a document. Only a holder of public office may be named in a published form. */
export const PERSON_ROLES = {
  witness: { en: 'witness', ar: 'شاهد' },
  survivor: { en: 'survivor', ar: 'ناجٍ' },
  victim: { en: 'victim', ar: 'ضحية' },
  private_accused: { en: 'private person accused', ar: 'شخص عادي متهم' },
  public_office: { en: 'holder of public office', ar: 'صاحب منصب عام' },
  unknown: { en: 'role not known', ar: 'دور غير معروف' },
} as const satisfies Table;
export type PersonRole = keyof typeof PERSON_ROLES;

/** A stretch of a document's text that names or singles out a person, with the role that decides who may read it. */
export type PersonMask = { readonly start: number; readonly end: number; readonly role: PersonRole };

/** What stands in place of masked words in a published form. */
export const MASKS: Readonly<Record<PersonRole, { readonly en: string; readonly ar: string }>> = {
  witness: { en: '[a witness]', ar: '[شاهد]' },
  survivor: { en: '[a survivor]', ar: '[ناجٍ]' },
  victim: { en: '[a victim]', ar: '[ضحية]' },
  private_accused: { en: '[a private person]', ar: '[شخص عادي]' },
  public_office: { en: '', ar: '' },
  unknown: { en: '[a person]', ar: '[شخص]' },
};
