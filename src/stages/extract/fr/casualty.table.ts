import type { CasualtyRow } from '../language.ts';

/** Mots français pour ce qui est arrivé aux gens : issue, rapport aux victimes (voir sense.ts), mots. */
export const CASUALTY: readonly CasualtyRow[] = [
  [
    'killed',
    'active',
    'tuer|tue|tuent|tuant|tua|tuèrent|assassiner|assassine|assassinent|massacrer|massacre de|massacrent|exécuter|exécutent|abattre|abat|abattent|neutraliser|neutralise|neutralisent|éliminer|éliminent|égorger|lyncher|décapiter|a coûté la vie à|ont coûté la vie à|coûté la vie à|coûtant la vie à|coûte la vie à|a fait périr|ôté la vie à|arraché la vie à|liquider|a emporté|mettre à mort',
  ],
  [
    'killed',
    'past',
    'tué|tués|tuée|tuées|assassiné|assassinés|assassinée|assassinées|massacré|massacrés|massacrée|massacrées|exécuté|exécutés|exécutée|exécutées|abattu|abattus|abattue|abattues|neutralisé|neutralisés|neutralisée|neutralisées|éliminé|éliminés|égorgé|égorgés|égorgée|égorgées|décapité|décapités|lynché|lynchés|pendu|pendus|fusillé|fusillés|fusillées|brûlé vif|brûlés vifs|brûlées vives|liquidés|mis à mort|mortellement blessé|mortellement blessés|fauchés|fauché|carbonisés|déchiquetés|tombés|tombés en martyrs',
  ],
  ['killed', 'dies', 'péri|périssent|périr|meurt|meurent|mourir|mort|morts|morte|mortes|décédé|décédés|décédée|décédées|succombé|succombent|succombé à leurs blessures|trouvé la mort|trouvent la mort|perdu la vie|perdent la vie|perdant la vie|laissé la vie|trépassé|noyés|asphyxiés'],
  ['killed', 'event', 'mort de|décès|meurtre|meurtres|assassinat|assassinats|massacre|exécution|exécutions|mise à mort|morts de|tuerie|perte de|pertes en vies humaines|mort d|homicides|homicide|décès de|vies|vies humaines'],
  ['killed', 'harmed', 'morts|mort|tués|décès|pertes|martyrs|victimes mortelles|personnes mortes|décédés'],
  ['killed', 'state', 'retrouvés morts|retrouvé mort|retrouvées mortes|retrouvée morte|déclarés morts|laissés pour morts|donnés pour morts|sans vie|présumés morts|figurent parmi les morts|figurent parmi les victimes|figurait parmi les victimes|sont parmi les victimes'],
  ['killed', 'toll', 'bilan|bilan humain|nombre de morts|nombre des morts|nombre de tués|nombre de victimes|nombre des victimes|nombre de décès|décompte|total des morts|le nombre de personnes tuées|nombre de civils tués|bilan des morts|bilan des victimes'],
  ['killed', 'name', 'noms'],
  ['injured', 'active', 'blesser|blesse|blessent|blessant|blessèrent|blessa'],
  ['injured', 'past', 'blessé|blessés|blessée|blessées|grièvement blessé|grièvement blessés|hospitalisés|hospitalisé|brûlés|touchés|atteints|mutilés|soignés'],
  ['injured', 'event', 'blessures'],
  ['injured', 'harmed', 'blessés|blessé|blessées'],
  ['missing', 'past', 'portés disparus|porté disparu|portées disparues|portée disparue|disparu|disparus|disparues|disparue'],
  ['missing', 'state', "manquent à l'appel|introuvables|introuvable"],
  ['missing', 'harmed', 'disparus|disparues'],
  ['missing', 'event', 'disparitions|disparition|disparitions forcées'],
  ['missing', 'toll', 'nombre de disparus|nombre des disparus'],
  ['detained', 'active', 'arrêter|arrêtent|détenir|interpeller|interpellent|emprisonner'],
  ['detained', 'past', 'arrêté|arrêtés|arrêtée|arrêtées|détenu|détenus|interpellé|interpellés|interpellées|emprisonnés|capturés|capturé|incarcérés|placés en détention'],
  ['detained', 'event', 'arrestations|détentions|arrestation|interpellations|arrestation de'],
  ['detained', 'harmed', 'détenus|prisonniers'],
  ['abducted', 'active', 'enlever|enlèvent|kidnapper|kidnappent'],
  ['abducted', 'past', 'enlevé|enlevés|enlevée|enlevées|kidnappé|kidnappés|kidnappées|pris en otage|prises en otage|ravis'],
  ['abducted', 'event', 'enlèvements|enlèvement|rapts|rapt|enlèvement de'],
  ['abducted', 'harmed', 'otages|captifs'],
  ['displaced', 'active', 'déplacer|chasser'],
  ['displaced', 'past', 'déplacé|déplacés|déplacées|chassés|contraints de fuir|contraintes de fuir|forcés de fuir|évacués|expulsés|poussés à fuir'],
  ['displaced', 'dies', 'fui|fuient|ont fui|fuir|quitté leurs foyers|quitté leur foyer|trouvé refuge|réfugiés'],
  ['displaced', 'harmed', 'déplacés|déplacées|déplacés internes|sans-abri'],
  ['displaced', 'active', 'a poussé à fuir|jeté sur les routes|jettent sur les routes'],
  ['buried', 'active', 'enterrer|enterrent|inhumer|inhument'],
  ['buried', 'past', 'enterré|enterrés|enterrée|enterrées|inhumé|inhumés|inhumées|ensevelis|mis en terre'],
  ['buried', 'event', 'enterrements|inhumations|funérailles|obsèques'],
  ['bodies_recovered', 'past', 'récupéré|récupérés|extraits|extrait|exhumé|exhumés|repêchés|sortis des décombres|retirés|retiré|dégagés|dégagé|ramenés|transportés|acheminés|déterrés'],
  ['bodies_recovered', 'active', 'récupérer|extraire|exhumer|repêcher'],
  ['bodies_seen', 'past', 'vu|vus|compté|comptés|filmés|photographiés|aperçus|retrouvé|retrouvés|retrouvées|découvert|découverts|trouvé|trouvés|dénombré|dénombrés|alignés'],
  ['bodies_seen', 'active', 'voir|montrent|montre|montrant|gisent|gisaient|compter|dénombrer|gisant'],
];

export const SHOT = 'fusillade de|criblés de balles|criblé de balles|visés par des tirs';
export const SURVIVED = 'hôpital|blessé|blessés|survécu|soigné|soignés|blessures|chirurgie|critique|stable';
export const HARMED = 'touché|touchés|atteint|atteints|visé|visés|ciblés|ciblé|attaqués';
