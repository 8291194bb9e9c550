import type { PlaceLevel } from '#model';

/**
 * What the words beside a name say of the level that is meant. `village` is a town that is no seat of a governorate;
 * `countryside` a governorate without its city; `surroundings` a town with what lies around it.
 */
export type LevelCue = Exclude<PlaceLevel, 'unknown'> | 'village' | 'countryside' | 'surroundings';

/** Words that name a level, written folded (lower case, no accents or hamza). Several forms apart by `|`. */
export const LEVEL_WORDS: readonly (readonly [forms: string, cue: LevelCue])[] = [
  ['governorate|governorates|province|provinces|state|states|gouvernorat|gouvernorats|محافظه|محافظات|محافظتي|محافظتا|ولايه|ولايات', 'governorate'],
  ['district|districts|county|counties|canton|arrondissement|منطقه|مناطق|قضاء|قضا', 'district'],
  ['subdistrict|sub-district|subdistricts|nahiya|nahiyah|ناحيه|نواحي', 'subdistrict'],
  ['city|cities|town|towns|ville|villes|localite|localites|bourg|مدينه|مدينتي|مدن|بلده|بلدات|بلدتي', 'town'],
  ['village|villages|hamlet|hamlets|hameau|hameaux|قريه|قري|قريتي|قريتا|ضيعه|مزرعه', 'village'],
  ['countryside|rural areas|rural area|rural|reef|rif|hinterland|campagne|campagnes|zone rurale|ريف|ارياف|ريفي', 'countryside'],
  ['neighbourhood|neighborhood|neighbourhoods|neighborhoods|quarter|quarters|suburb|suburbs|quartier|quartiers|faubourg|حي|احياء|ضاحيه|حارة|حاره', 'quarter'],
  ['cemetery|hospital|court|prison|airport|checkpoint|mosque|church|school|camp|cimetiere|hopital|tribunal|aeroport|ecole|مقبره|مشفي|مستشفي|محكمه|سجن|مطار|حاجز|مسجد|كنيسه|مدرسه|مخيم', 'site'],
  ['and surroundings|and its surroundings|and surrounding areas|and surrounding villages|and adjacent villages|and nearby villages|and its countryside|and countryside|and environs|area|et ses environs|et alentours|ومحيطها|وريفها|وما حولها|ومحيطه', 'surroundings'],
  ['region|regions|coast|littoral|اقليم', 'region'],
  ['country|pays|بلد', 'country'],
];

/** Words before a name that say nothing of its level and are taken off: prepositions, articles, "the village of". */
export const LEADING_WORDS = 'in|at|on|near|from|across|throughout|around|along|inside|outside|within|of|the|all of|all|parts of|part of|several|various|other|nearby|dans|a|au|aux|en|sur|pres de|a travers|de|du|des|d|la|le|les|l|toute|tout|toute la|في|من|الي|علي|قرب|عند|داخل|خارج|عموم|كامل|كل|جميع|انحاء';

/** "33 sites in", "40 sites on the": a number of places, and where they are. */
export const COUNTED_PLACES =
  '(?:(?:at least|more than|over|some|about|au moins|plus de)\\s+)?(?:\\d[\\d,. ]*|several|various|many|numerous|dozens of|two|three|four|five|six|seven|eight|nine|ten)\\s+(?:other\\s+|distinct\\s+|different\\s+)?(?:sites|places|locations|areas|villages|towns|localities|lieux|sites|villages|localites|موقع|مواقع|قريه|قري|منطقه|بلده)';
