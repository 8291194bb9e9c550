import type { DescribingRow, PeopleRow } from '../language.ts';

/** Mots français pour des personnes que l'on compte : ce que le mot en dit, mots. */
export const PEOPLE: readonly PeopleRow[] = [
  [
    {},
    'personnes|gens|individus|habitants|villageois|résidents|citoyens|victimes|membres|autres|passagers|fidèles|manifestants|journalistes|médecins|infirmiers|infirmières|secouristes|enseignants|étudiants|élèves|lycéens|ouvriers|travailleurs|employés|agriculteurs|paysans|éleveurs|bergers|mineurs de fond|pêcheurs|commerçants|chauffeurs|touristes|migrants|réfugiés|prêtres|religieux|imams|moines|avocats|juges|militants des droits|activistes|bénévoles|volontaires|fonctionnaires|élus|patients|otages|prisonniers|détenus|survivants|passants|voisins|notables|jeunes|adultes|âmes|êtres humains|humanitaires|travailleurs humanitaires|pompiers|orpailleurs|cultivateurs|marchands|ressortissants|étrangers|cadres|responsables|dirigeants|sympathisants|partisans|pèlerins|rescapés|ingénieurs|conducteurs|riverains|sinistrés',
  ],
  [
    { each: 1 },
    'personne|individu|habitant|villageois|résident|citoyen|victime|membre|passager|manifestant|journaliste|médecin|infirmier|infirmière|enseignant|étudiant|élève|ouvrier|employé|agriculteur|paysan|berger|éleveur|commerçant|chauffeur|touriste|migrant|réfugié|prêtre|imam|avocat|juge|activiste|bénévole|fonctionnaire|élu|patient|otage|prisonnier|détenu|passant|voisin|notable|jeune|adulte|ressortissant|étranger|pompier|secouriste|humanitaire',
  ],
  [{ status: 'civilian' }, 'civils|non-combattants|population civile'],
  [{ status: 'civilian', each: 1 }, 'civil'],
  [
    { status: 'fighter' },
    'combattants|rebelles|insurgés|terroristes|djihadistes|jihadistes|miliciens|hommes armés|assaillants|extrémistes|séparatistes|mercenaires|guérilleros|islamistes|loyalistes|militants|activistes armés|bandits|partisans armés|éléments terroristes|présumés terroristes|paramilitaires|insurgés armés|agresseurs|kamikazes',
  ],
  [{ status: 'fighter', each: 1 }, 'combattant|rebelle|insurgé|terroriste|djihadiste|jihadiste|milicien|homme armé|assaillant|extrémiste|loyaliste|kamikaze'],
  [{ status: 'security' }, "soldats|militaires|policiers|gendarmes|agents de sécurité|agents|gardes|membres des forces de sécurité|forces de l'ordre|forces de sécurité|éléments des forces de sécurité|casques bleus|officiers|conscrits|recrues|troupes|gardes-frontières|douaniers|supplétifs|sous-officiers|vdp"],
  [{ status: 'security', each: 1 }, 'soldat|militaire|policier|gendarme|agent de sécurité|garde|casque bleu|officier|conscrit|recrue|douanier'],
  [{ status: 'disarmed' }, 'combattants désarmés|anciens combattants|prisonniers de guerre|soldats désarmés'],
  [{ age: 'child' }, 'enfants|mineurs|bébés|nourrissons|adolescents|écoliers|nouveau-nés'],
  [{ age: 'child', each: 1 }, 'enfant|mineur|bébé|nourrisson|adolescent|écolier|nouveau-né'],
  [{ age: 'child', sex: 'male' }, 'garçons|garçonnets'],
  [{ age: 'child', sex: 'male', each: 1 }, 'garçon|garçonnet'],
  [{ age: 'child', sex: 'female' }, 'filles|fillettes|jeunes filles|adolescentes|écolières'],
  [{ age: 'child', sex: 'female', each: 1 }, 'fille|fillette|jeune fille|adolescente|écolière'],
  [{ sex: 'male' }, 'hommes|jeunes hommes'],
  [{ sex: 'male', each: 1 }, 'homme|jeune homme'],
  [{ sex: 'female' }, 'femmes|jeunes femmes|femmes enceintes|veuves'],
  [{ sex: 'female', each: 1 }, 'femme|jeune femme|femme enceinte|veuve'],
  [{ kin: true, sex: 'male' }, 'frères|fils|pères|oncles|neveux|petits-fils|maris|beaux-frères|cousins'],
  [{ kin: true, sex: 'male', each: 1 }, 'frère|fils|père|oncle|neveu|petit-fils|mari|beau-frère|cousin|grand-père|beau-père|époux|gendre'],
  [{ kin: true, sex: 'female' }, 'sœurs|filles|mères|tantes|nièces|petites-filles|épouses|belles-sœurs|cousines'],
  [{ kin: true, sex: 'female', each: 1 }, 'sœur|mère|tante|nièce|petite-fille|épouse|belle-sœur|belle-mère|cousine|grand-mère|belle-fille'],
  [{ kin: true }, 'petits-enfants|parents|grands-parents'],
  [{ kin: true, each: 2 }, 'couple'],
  [{ personal: true }, 'proches|amis|parents et amis|proches et amis|membres de ma famille|connaissances|collègues'],
  [{ personal: true, each: 1 }, 'proche|ami|collègue'],
  [{ unit: 'families' }, 'familles|ménages|foyers'],
  [{ unit: 'families', each: 1 }, 'famille|ménage'],
  [{ unit: 'bodies' }, 'corps|cadavres|dépouilles|cercueils|corps sans vie|restes humains|squelettes'],
  [{ unit: 'bodies', each: 1 }, 'cadavre|dépouille|cercueil|squelette'],
  [
    { community: true },
    'chrétiens|musulmans|alaouites|druzes|kurdes|sunnites|chiites|ismaéliens|yézidis|juifs|arméniens|assyriens|turkmènes|arabes|coptes|peuls|dogons|hutus|tutsis|bédouins|syriens|palestiniens|irakiens|libanais|israéliens|français|américains|iraniens|maliens|burkinabè|nigériens|tchadiens|soudanais|congolais|touaregs|touareg|russes|ukrainiens|turcs',
  ],
];

/** Adjectifs et compléments qui peuvent se placer entre le nombre et le nom, ou derrière lui. */
export const DESCRIBING: readonly DescribingRow[] = [
  ['civilian', 'civils|civil|civile|civiles|non armés'],
  ['disarmed', 'désarmés|désarmé'],
  ['fighter', 'armés|rebelles|djihadistes|jihadistes|armé|terroristes'],
  ['security', "militaire|militaires|policiers|des forces de sécurité|des forces de l'ordre|de l'armée|des forces armées|gouvernementaux|gouvernementales|forces de sécurité|forces gouvernementales|armée|police|sécurité générale"],
  [
    '',
    'autres|autre|jeunes|jeune|vieux|vieilles|vieille|âgés|âgées|innocents|nouveaux|nouvelles|nouvelle|nouveau|présumés|supplémentaires|étrangers|locaux|syriens|syriennes|israéliens|palestiniens|français|non identifiés|identifiés|anonymes|désarmées|petits|petites|simples|pauvres|anciens|dernières|derniers|mêmes|même|propres|seuls|dits|soi-disant|différents|différentes|kurdes|alaouites|chrétiens|sunnites',
  ],
];
