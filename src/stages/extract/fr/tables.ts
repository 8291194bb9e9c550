import { ENGLISH } from '../en/tables.ts';
import type { LanguageTables } from '../language.ts';

export const FRENCH: LanguageTables = { ...ENGLISH, nounFirst: true };
