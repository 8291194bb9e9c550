/**
 * How the countryside of a Syrian governorate and its cardinal parts are called. `%` stands for its name.
 * They are areas without agreed bounds inside the governorate, so they have no members and no point.
 * The governorate of Rural Damascus is itself a "countryside" and the city of Damascus has none.
 */
export const GOVERNORATE_PARTS: readonly {
  readonly slug: string;
  readonly name: string;
  readonly ar: string;
  readonly names: readonly string[];
}[] = [
  {
    slug: 'countryside',
    name: '% countryside',
    ar: 'ريف %',
    names: ['countryside of %', 'rural %', "%'s countryside", 'Reef %', 'Rif %', 'rif de %', 'campagne de %', 'outskirts of % governorate'],
  },
  {
    slug: 'west',
    name: 'western % countryside',
    ar: 'ريف % الغربي',
    names: ['western %', 'west %', 'western countryside of %', 'western rural %', "%'s western countryside", 'west of % governorate', 'غرب %', 'غربي %', 'ouest de %'],
  },
  {
    slug: 'east',
    name: 'eastern % countryside',
    ar: 'ريف % الشرقي',
    names: ['eastern %', 'east %', 'eastern countryside of %', 'eastern rural %', "%'s eastern countryside", 'شرق %', 'شرقي %', 'est de %'],
  },
  {
    slug: 'north',
    name: 'northern % countryside',
    ar: 'ريف % الشمالي',
    names: ['northern %', 'north %', 'northern countryside of %', 'northern rural %', "%'s northern countryside", 'شمال %', 'شمالي %', 'nord de %'],
  },
  {
    slug: 'south',
    name: 'southern % countryside',
    ar: 'ريف % الجنوبي',
    names: ['southern %', 'south %', 'southern countryside of %', 'southern rural %', "%'s southern countryside", 'جنوب %', 'جنوبي %', 'sud de %'],
  },
];
