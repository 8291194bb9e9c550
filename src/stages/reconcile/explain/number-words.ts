/** A whole number with commas between its thousands: 1,426. The same in both languages, so that it can be checked. */
export function digits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/gu, ',');
}

/** An English noun after a number: 1 origin, 2 origins. */
export function countedEn(value: number, singular: string, plural = `${singular}s`): string {
  return `${value === 0 ? 'no' : digits(value)} ${value <= 1 ? singular : plural}`;
}

/** The forms an Arabic noun takes after numbers, as CLDR names them; `one` and `two` carry their number in the word. */
export type ArabicForms = {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
};

/** CLDR's Arabic plural category: 3–10 and 103–110 few, 11–99 and 111–199 many, 100–102 and 200–202 other. */
export function arabicCategory(value: number): keyof ArabicForms {
  if (value === 0) return 'zero';
  if (value === 1) return 'one';
  if (value === 2) return 'two';
  const rest = value % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}

/** An Arabic noun with its number: أصل مستقل واحد، أصلان مستقلان، 3 أصول مستقلة. */
export function countedAr(value: number, forms: ArabicForms): string {
  const category = arabicCategory(value);
  const form = forms[category];
  switch (category) {
    case 'zero':
    case 'one':
    case 'two':
      return form;
    case 'few':
    case 'many':
    case 'other':
      return `${digits(value)} ${form}`;
  }
}
