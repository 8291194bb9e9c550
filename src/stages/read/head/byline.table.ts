/** Lines that say who wrote an article: English, Arabic, French. */
export const AUTHOR_LINES: readonly RegExp[] = [
  /^(?:(?:[Ww]ritten|[Rr]eporting|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext) )?[Bb][Yy]:? \p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|and|&|de|al|el|van|von|bin|of|the|in|for|,|\|)){0,12}\W*$/u,
  /^(?:كتب(?:ت|ه|ها)?|بقلم|إعداد|تقرير|تحرير|المحرر|الكاتب|مراسل(?:نا|تنا)?)\s*[:/-]?\s*\p{Script=Arabic}[\p{Script=Arabic}\s.،/-]{2,50}$/u,
  /^(?:[Pp]ar|PAR|[Pp]ropos recueillis par|[ÉéEe]crit par|[Rr]édigé par)\s*:? \p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}[\p{L}'’.-]*|et|de|avec|du|la|le|,|\|)){0,10}\W*$/u,
];

/** Lines that say when it came out or was changed. */
export const DATE_LINES: readonly RegExp[] = [
  /^(?:published|updated|posted|last (?:updated|modified)|first published|created|date|issued|modified)(?: on| at)?\s*:?\s.{0,60}\d.{0,60}$/i,
  /^(?:نُشر|نشر|تاريخ النشر|آخر تحديث|تم النشر|تم التحديث|حُدّث|تحديث|تم نشره|منشور)(?: في| بتاريخ| يوم)?\s*:?\s.{0,70}[\d٠-٩].{0,60}$/u,
  /^(?:publié|mis à jour|modifié|posté|mise à jour|dernière mise à jour|le)\s*(?:le|à|:)?\s.{0,60}\d.{0,60}$/i,
];
