import type { QualifierRow, VagueRow } from '../language.ts';

/** Mots français qui bornent ou estompent un nombre. */
export const QUALIFIERS: readonly QualifierRow[] = [
  ['at_least', 'before', 'au moins|au minimum|pas moins de|pas moins d|un minimum de|minimum|ne sont pas moins de|à tout le moins|au bas mot|pour le moins'],
  ['at_least', 'after', 'au moins|au minimum|au bas mot'],
  ['more_than', 'before', 'plus de|plus d|dépasse|dépassent|dépassé|excède|supérieur à|supérieure à|supérieurs à|au-delà de|au-dessus de|dépassant|franchi|a dépassé|bien plus de|dépasser|un peu plus de'],
  ['nearly', 'before', 'près de|près d|presque|pas loin de|quasiment|un peu moins de|à peine moins de|frôle|avoisine|approche|approchant'],
  ['around', 'before', "environ|quelque|quelques|autour de|à peu près|approximativement|aux alentours de|de l'ordre de|aux environs de|une estimation de|estimé à|estimés à|quelque chose comme"],
  ['around', 'after', 'environ|à peu près|approximativement|plus ou moins'],
  ['up_to', 'before', "jusqu'à|jusque|au plus|au maximum|un maximum de|pas plus de|tout au plus|au plus haut|maximum"],
  ['up_to', 'after', 'au plus|au maximum|tout au plus|ou moins'],
  ['fewer_than', 'before', 'moins de|moins d|inférieur à|inférieure à|en dessous de'],
  ['or_more', 'after', 'ou plus|voire plus|et plus|ou davantage'],
  ['so_far', 'before', "jusqu'à présent|jusqu'ici|à ce jour|à ce stade|pour l'instant|pour l'heure"],
  ['so_far', 'after', "jusqu'à présent|jusqu'ici|à ce jour|à ce stade|pour l'instant|pour l'heure"],
];

export const VAGUE: readonly VagueRow[] = [
  ['tens', 10, 'des dizaines de|des dizaines d|des dizaines|plusieurs dizaines|plusieurs dizaines de|plusieurs dizaines d|quelques dizaines de|quelques dizaines d|dizaines de|dizaines d|dizaines'],
  ['dozens', 12, 'des douzaines de|plusieurs douzaines de|douzaines de'],
  ['hundreds', 100, 'des centaines de|des centaines d|des centaines|plusieurs centaines|plusieurs centaines de|plusieurs centaines d|quelques centaines de|centaines de|centaines d'],
  ['thousands', 1000, 'des milliers de|des milliers d|des milliers|plusieurs milliers|plusieurs milliers de|plusieurs milliers d|des dizaines de milliers de|des dizaines de milliers d|des centaines de milliers de|des centaines de milliers d|milliers de|milliers d|quelques milliers de|dizaines de milliers de'],
  ['several', null, "plusieurs|de nombreux|de nombreuses|nombreux|nombreuses|un nombre inconnu de|un nombre indéterminé de|un certain nombre de|un grand nombre de|d'innombrables|une poignée de|beaucoup de|divers|maints"],
];
