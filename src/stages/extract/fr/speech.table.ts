import type { BodyRow, SayRow } from '../language.ts';

/** Verbes français de parole. */
export const SAYS: readonly SayRow[] = [
  [
    'says',
    'dit|disent|a dit|ont dit|disait|déclare|déclarent|déclaré|indique|indiquent|indiqué|rapporte|rapportent|rapporté|annonce|annoncent|annoncé|précise|précisent|précisé|ajoute|ajouté|ajoutent|explique|expliquent|expliqué|écrit|écrivent|raconte|racontent|raconté|évoque|évoquent|évoqué|parle de|parlent de|parlé de|parle d|parlent d|parlé d|mentionne|mentionnent|signale|signalent|signalé|souligne|souligné|estime|estiment|estimé|relate|relatent|fait savoir|font savoir|fait état|font état|fait état de|font état de|avait fait état de|avait fait état d|avaient fait état de|a fait état de|a fait état d|ont fait état de|faisait état de|témoigne|témoignent|témoigné|révèle|révèlent|révélé|a fait savoir|a appris|avance|avancent|avancé|publie|a publié|confie|confié|a affirmé à|décrit|décrivent|rappelle|rappelé|note|notent|relève|relèvent|constate|constatent|constaté',
  ],
  ['says', 'affirme|affirment|affirmé|affirmait|assure|assurent|assuré'],
  ['confirms', 'confirme|confirment|confirmé|reconnaît|reconnaissent|reconnu|admet|admettent|admis|concède|avoue'],
  ['counts', 'recense|recensent|recensé|compte|comptent|dénombre|dénombrent|dénombré|documente|documentent|documenté|comptabilise|comptabilisé|enregistre|enregistré|vérifié|répertorie|vérifiés|vérifiées|recensés|recensées|documentés|documentées|dénombrés'],
  ['claims', 'prétend|prétendent|prétendu|soutient|soutiennent|soutenu|allègue|allèguent|clame|clament|revendique|revendiquent|revendiqué'],
  ['denies', 'dément|démentent|démenti|nie|nient|nié|réfute|réfutent|réfuté|rejette|rejettent|rejeté|conteste|contestent|contesté|récuse|récusent|a démenti|ont démenti|niait'],
  ['warns', 'avertit|avertissent|averti|prévient|prévenu|met en garde|mettent en garde|craint|craignent|redoute|alerte|alertent'],
  ['maintains', "maintient|maintiennent|maintenu|persiste|réitère|réitèrent|s'en tient"],
  ['finds', 'conclut|concluent|conclu|établit|établissent|établi|constate|trouvé'],
];

/** Mots français pour ceux qui parlent, selon ce qu'ils sont. */
export const BODIES: readonly BodyRow[] = [
  [
    'monitor',
    "observatoire|observatoire syrien des droits de l'homme|osdh|ong|organisation de défense des droits|organisations de défense des droits humains|organisation|réseau|human rights watch|amnesty international|amnesty|observateurs|centre de documentation|ligue des droits de l'homme|fidh|défenseurs des droits|msf|médecins sans frontières|centre|collectif|collectif contre l'impunité",
  ],
  [
    'state',
    "gouvernement|ministère|armée|police|autorités|ministre|président|porte-parole|procureur|gouverneur|préfet|état-major|forces armées|ministère de la défense|ministère de l'intérieur|responsables|responsable|officiels|officiel|gendarmerie|source sécuritaire|sources sécuritaires|source militaire|sources militaires|junte|télévision d'état|parquet|préfecture|général|colonel|commandant|premier ministre|ministère de la santé|commandement|ambassade|régime|source gouvernementale",
  ],
  [
    'local_body',
    "maire|mairie|élu local|élus locaux|conseil local|chef du village|chef de village|chefs coutumiers|hôpital|médecins|médecin|source médicale|sources médicales|source hospitalière|sources hospitalières|secouristes|protection civile|croix-rouge|croissant-rouge|église|évêque|prêtre|imam|imams|responsables locaux|responsable local|autorités locales|notables|centre de la communauté|centre communautaire|conseil de la communauté|pompiers|casques blancs|association|associations|militants locaux|source locale|sources locales|activistes|société civile|comité local|diocèse|syndicat|fossoyeurs|fossoyeur|responsable communautaire|responsables religieux|responsables d'église",
  ],
  [
    'armed_group',
    'rebelles|groupe armé|groupes armés|djihadistes|jihadistes|milice|milices|combattants|factions|faction|état islamique|jnim|gsim|aqmi|hts|al-qaïda|boko haram|insurgés|forces démocratiques syriennes|fds|m23|coalition|opposition|terroristes|hezbollah|hamas|houthis|groupe|séparatistes|coordination des mouvements',
  ],
  ['international', "onu|nations unies|union européenne|union africaine|monusco|minusma|hcr|unicef|cicr|haut-commissariat|ocha|secrétaire général|mission de l'onu|comité international de la croix-rouge|haut-commissaire|organisation mondiale de la santé|oms|otan|cedeao"],
  ['inquiry', "commission|commission d'enquête|comité d'enquête|enquête|comité|mission d'enquête|commission nationale|tribunal|enquêteurs"],
  ['agency', 'afp|agence france-presse|reuters|ap|agence|agence de presse|rfi|le monde|médias|médias locaux|presse|presse locale|journal|quotidien|radio|télévision|chaîne|site|site internet|sana|dpa|journaliste|journalistes|correspondant|france 24|jeune afrique|al jazeera'],
  ['witness', 'témoin|témoins|survivant|survivants|rescapé|rescapés|habitant|habitants|villageois|proches|proche|famille|familles|voisin|voisins|résidents|résident|père|mère|frère|sœur|veuve|parents|riverains|riverain|des habitants|déplacés|réfugiés|berger|un homme|une femme|paysans'],
  ['unnamed', 'source|sources|réseaux sociaux|internautes|certains|un diplomate|diplomates|analystes|analyste|expert|experts|partisans|critiques|source proche du dossier|sources concordantes|source diplomatique'],
];
