import { AUTHOR_LINES } from './byline.table.ts';
import { isDateLine } from './read-date.ts';

/** Whether a line says who wrote an article, and no more. */
export function isAuthorLine(line: string): boolean {
  return line.length < 120 && AUTHOR_LINES.some((rule) => rule.test(line));
}

/** Whether a line says who wrote an article or when it came out or was changed, and no more. */
export function isHeadLine(line: string): boolean {
  return isAuthorLine(line) || isDateLine(line);
}

const LABEL =
  /^\s*(?:(?:written|reporting|reported|story|words|text)\s+)?(?:by|par|propos recueillis par|[ée]crit par|rédigé par|كتبت?|بقلم|إعداد|تقرير|تحرير|المحرر|الكاتب)(?![\p{L}])\s*[:/-]?\s*/iu;

/** What may follow the names on one line: a bar, a date, when it was published. */
const AFTER_NAME =
  /\s*(?:[|·•]|[\p{L}.]*\s+\d|(?:published|posted|updated|on (?:mon|tue|wed|thu|fri|sat|sun)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|publié|mis à jour|نشر|تاريخ)(?!\p{L})).*$/isu;

/** The names in a byline, or null when there are none. */
export function bylineName(text: string): string | null {
  const name = text.replace(LABEL, '').replace(AFTER_NAME, '').replace(/\s+/g, ' ').trim();
  return name.length < 2 || name.length > 120 || !/\p{L}/u.test(name) ? null : name;
}
