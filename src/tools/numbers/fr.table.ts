/** French number words. Value, then the words; soixante-dix and quatre-vingts are put together from these. */
export const FR_UNITS: readonly (readonly [number, string])[] = [
  [0, 'zéro'],
  [1, 'un|une'],
  [2, 'deux'],
  [3, 'trois'],
  [4, 'quatre'],
  [5, 'cinq'],
  [6, 'six'],
  [7, 'sept'],
  [8, 'huit'],
  [9, 'neuf'],
  [10, 'dix'],
  [11, 'onze'],
  [12, 'douze'],
  [13, 'treize'],
  [14, 'quatorze'],
  [15, 'quinze'],
  [16, 'seize'],
];

export const FR_TENS: readonly (readonly [number, string])[] = [
  [20, 'vingt|vingts'],
  [30, 'trente'],
  [40, 'quarante'],
  [50, 'cinquante'],
  [60, 'soixante'],
  [70, 'septante'],
  [80, 'huitante|octante'],
  [90, 'nonante'],
];

export const FR_SCALES: readonly (readonly [number, string])[] = [
  [100, 'cent|cents'],
  [1000, 'mille|mil'],
  [1000000, 'million|millions'],
  [1000000000, 'milliard|milliards'],
  [1000000000000, 'billion|billions'],
];

/** Nouns that count about so many: une trentaine is around thirty. In the plural after "des" they count nothing exactly. */
export const FR_ABOUT: readonly (readonly [number, string])[] = [
  [8, 'huitaine'],
  [10, 'dizaine|dizaines'],
  [12, 'douzaine|douzaines'],
  [15, 'quinzaine'],
  [20, 'vingtaine'],
  [30, 'trentaine'],
  [40, 'quarantaine'],
  [50, 'cinquantaine'],
  [60, 'soixantaine'],
  [100, 'centaine|centaines'],
  [1000, 'millier|milliers'],
];

export const FR_ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'premier|première|premiers|premières'],
  [2, 'deuxième|second|seconde|deuxièmes'],
  [3, 'troisième'],
  [4, 'quatrième'],
  [5, 'cinquième'],
  [6, 'sixième'],
  [7, 'septième'],
  [8, 'huitième'],
  [9, 'neuvième'],
  [10, 'dixième'],
  [11, 'onzième'],
  [12, 'douzième'],
  [13, 'treizième'],
  [14, 'quatorzième'],
  [15, 'quinzième'],
  [16, 'seizième'],
  [20, 'vingtième'],
  [30, 'trentième'],
  [40, 'quarantième'],
  [50, 'cinquantième'],
  [60, 'soixantième'],
  [100, 'centième'],
  [1000, 'millième'],
];

export const FR_LINKS = 'et';
export const FR_ARTICLES = '';
export const FR_ORDINAL_ENDINGS = 'er|ère|ere|e|è|eme|ème|ième|nd|nde|ers|ères|èmes';
