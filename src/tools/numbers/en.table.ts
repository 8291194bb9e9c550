/** English number words. Value, then the words. */
export const EN_UNITS: readonly (readonly [number, string])[] = [
  [0, 'zero|nought|naught'],
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
];

export const EN_TENS: readonly (readonly [number, string])[] = [
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty|fourty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
];

/** Words that multiply what stands before them; a dozen and a score are counted nouns. */
export const EN_SCALES: readonly (readonly [number, string])[] = [
  [12, 'dozen'],
  [100, 'hundred'],
  [1000, 'thousand|k'],
  [1000000, 'million|mln|mn|mil'],
  [1000000000, 'billion|bln|bn'],
  [1000000000000, 'trillion|tn|tln'],
  [100000, 'lakh'],
  [10000000, 'crore'],
];

export const EN_ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'first'],
  [2, 'second'],
  [3, 'third'],
  [4, 'fourth'],
  [5, 'fifth'],
  [6, 'sixth'],
  [7, 'seventh'],
  [8, 'eighth'],
  [9, 'ninth'],
  [10, 'tenth'],
  [11, 'eleventh'],
  [12, 'twelfth'],
  [13, 'thirteenth'],
  [14, 'fourteenth'],
  [15, 'fifteenth'],
  [16, 'sixteenth'],
  [17, 'seventeenth'],
  [18, 'eighteenth'],
  [19, 'nineteenth'],
  [20, 'twentieth'],
  [30, 'thirtieth'],
  [40, 'fortieth'],
  [50, 'fiftieth'],
  [60, 'sixtieth'],
  [70, 'seventieth'],
  [80, 'eightieth'],
  [90, 'ninetieth'],
  [100, 'hundredth'],
  [1000, 'thousandth'],
  [1000000, 'millionth'],
];

/** Words between the parts of one number. */
export const EN_LINKS = 'and';
/** Words for one before a scale: "a hundred". */
export const EN_ARTICLES = 'a|an';
/** Letters glued to digits that make an ordinal. */
export const EN_ORDINAL_ENDINGS = 'st|nd|rd|th';
