import { ENGLISH } from '../en/tables.ts';
import type { LanguageTables } from '../language.ts';

export const ARABIC: LanguageTables = { ...ENGLISH, nounFirst: true };
