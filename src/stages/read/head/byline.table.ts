/**
 * Lines that say who wrote an article: English, Arabic, French. A day is no author ("By Friday"), and words that head many
 * a title (تقرير، تحرير) are not among the labels.
 */
export const AUTHOR_LINES: readonly RegExp[] = [
  /^(?:(?:[Ww]ritten|[Rr]eporting|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext) )?[Bb][Yy]:? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|and|&|de|al|el|van|von|bin|of|the|in|for|,|\|)){0,12}\W*$/u,
  /^(?:بقلم\s*[:/-]?|(?:كتب(?:ت|ه|ها)?|إعداد|المحرر|الكاتب|مراسل(?:نا|تنا)?)\s*[:/])\s*\p{Script=Arabic}[\p{Script=Arabic}\s.،/-]{2,50}$/u,
  /^(?:[Pp]ar|PAR|[Pp]ropos recueillis par|[ÉéEe]crit par|[Rr]édigé par)\s*:? \p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|et|de|avec|du|la|le|,|\|)){0,10}\W*$/u,
];
