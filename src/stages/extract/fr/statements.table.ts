import type { DeniedRow, StatementRow } from '../language.ts';

/** Tournures françaises qui font autre chose que compter. */
export const STATEMENTS: readonly StatementRow[] = [
  ['no_evidence', "aucune preuve|n'a trouvé aucune preuve|pas de preuve|aucun élément|aucun indice|pas de preuves|absence de preuve|pas trouvé de preuve|pas trouvé de preuves|aucune indication"],
  ['no_report', "aucun signalement|n'a reçu aucun|reçu aucun signalement|n'avoir reçu aucun|aucune plainte|reçu aucune plainte|aucune information sur|reçu aucune information|n'avoir reçu aucune|reçu de signalement"],
  [
    'not_verified',
    "pas pu vérifier|n'a pas pu vérifier|n'a pu vérifier|pas pu être vérifié|pas pu être vérifiés|n'a pu être vérifié|n'ont pu être vérifiés|n'a pas pu être confirmé|impossible de vérifier|pas été en mesure de vérifier|n'a pas pu être vérifié de source indépendante|pas en mesure de confirmer|n'a pu être confirmé|pas pu confirmer|pas vérifié|pu être vérifiées|pu être vérifiée|pas pu être vérifiée|pas pu être vérifiées|n'a pas été vérifié",
  ],
  ['withholds', "refusé de donner|n'a pas donné de bilan|sans donner de bilan|sans donner de chiffres|n'a pas communiqué|refuse de communiquer|s'est refusé à|n'a pas précisé|refusé de se prononcer|n'a pas fourni"],
  ['minimises', 'incidents isolés|actes isolés|cas isolés|exagéré|exagérés|exagérée|minimise|minimisent|minimisé|minimiser|violations individuelles|actes individuels|dérapages|bavures isolées|gonflé|gonflés'],
  ['promise', "promis|promet|promettent|s'est engagé|s'engage|s'engagent|se sont engagés|s'est engagée|assuré que les responsables|seront jugés|sera jugé|seront poursuivis|seront traduits|enquêtera|ouvrira une enquête|juré de|a promis|rendra compte|seront punis|fera la lumière"],
  ['scheduled', 'élections prévues|élections sont prévues|scrutin prévu|élection prévue|doit rendre son rapport|procès prévu|doit remettre son rapport|rapport attendu'],
  ['demand', 'appelé à|appelle à|appellent à|exige|exigent|exigé|demande|demandent|demandé|réclame|réclament|réclamé|exhorté|exhorte|exhortent|invité|a appelé|presse'],
  ['justify', "visait|visaient|en réponse à|en représailles|légitime défense|justifie|justifient|justifié|justifier|cible légitime|cibles légitimes|rétablir l'ordre|opération contre|opération antiterroriste|dirigée contre|boucliers humains|avait pour cible|riposte|n'a visé que"],
  ['admit', 'admis|admet|reconnu|reconnaît|reconnaissent|revendiqué|revendique|avoué|présenté ses excuses|assumé'],
  ['accuse', 'accusé|accuse|accusent|accusant|mis en cause|met en cause|imputé|impute|imputent|attribué à|pointé du doigt'],
  [
    'conceal',
    "dissimulé|dissimuler|dissimulent|cacher les corps|caché les corps|effacé|effacer|détruit des preuves|détruire les preuves|étouffer|arrêter de filmer|cesser de filmer|interdit l'accès|empêché de filmer|brûlé les corps|enterrés en secret|supprimé ses publications|supprimé les vidéos|confisqué les téléphones",
  ],
  ['incite', 'appel au meurtre|appels au meurtre|incité à|incitation|incite à|inciter à|appelant à tuer|salué les exécutions|salué les massacres|appels à la vengeance|appelé à la vengeance|appelle au meurtre'],
  ['evidence', 'des vidéos montrent|une vidéo montre|vidéos montrent|vidéo montre|images montrent|images satellites|images satellite|des images|vidéos circulant|séquences montrent|géolocalisée|géolocalisées'],
  ['false', 'faux|fausse|fausses|mensonger|mensongères|mensongère|infondé|infondées|infondée|infondés|sans fondement|dénué de fondement|dénuées de fondement|fabriqué|fabriquées|montage|désinformation|inventé|inventées|propagande|mensonges|mensonge'],
  ['characterises', "généralisées|généralisés|systématiques|systématique|organisées|organisés|pas organisées|prémédité|motivées par|motivés par|par vengeance|indiscriminé|crimes de guerre|crimes contre l'humanité|actes de vengeance|délibérées|délibérés|spontanées"],
  ['deny', 'dément|démentent|démenti|démentir|nie|nient|nié|nier|réfute|réfutent|réfuté|rejette|rejettent|rejeté|conteste|contestent|contesté|récuse|récusent|a démenti|niant|démentant'],
  ['maintain', "maintient|maintiennent|maintenu son|s'en tient|persiste|réitère"],
  ['status', "n'étaient pas des civils|étaient des combattants|étaient des terroristes|étaient des soldats|étaient armés|anciens membres|étaient des miliciens|étaient des rebelles|étaient des militaires|faisaient partie|étaient d'anciens|étaient des djihadistes|étaient membres"],
  ['retract', "retiré|s'est rétracté|est revenu sur|a retiré"],
  ['bears_out', 'enquête a conclu|enquête conclut|enquête a révélé|commission a conclu|commission conclut|rapport conclut|rapport a conclu|enquêteurs ont conclu|éléments indiquent|preuves indiquent'],
  ['alive', 'retrouvé vivant|retrouvés vivants|retrouvée vivante|en vie|bien vivant|toujours vivant'],
];

export const DENIED: readonly DeniedRow[] = [
  ['event', 'massacre|massacres|tueries|tuerie|meurtres|exécutions|attaque|attaques|bombardement|bombardements|violations|exactions|crimes|frappe|frappes|informations|allégations|accusations|atrocités|incident|événements|faits|tué|tués|tuer|exécution|raid|bavure|abus|mort|morts'],
  ['number', 'chiffre|chiffres|bilan|nombre|décompte|estimations'],
  ['motive', 'motif|mobile|motivation|confessionnel|confessionnelle|vengeance|communautaire|caractère confessionnel|ethnique'],
  ['plan', 'plan|politique|ordres|ordre|prémédité|organisé|planifié|instructions|systématique|complot'],
  ['perpetrator', 'responsabilité|implication|impliqué|impliquée|impliqués|rôle|participation|participé|ses forces|derrière|lien|responsable|présence'],
  ['status', "n'étaient pas des civils|civils parmi|qualité de civils"],
  ['cause', 'cause|armes chimiques|gaz|tirs croisés|accident'],
];
