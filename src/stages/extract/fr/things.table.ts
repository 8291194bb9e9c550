import type { ThingRow } from '../language.ts';

/** Noms français que l'on compte et qui ne sont pas des victimes : pourquoi le nombre est écarté, mots. */
export const THINGS: readonly ThingRow[] = [
  [
    'property',
    'maisons|maison|habitations|logements|immeubles|bâtiments|boutiques|magasins|voitures|voiture|véhicules|véhicule|camions|motos|tentes|écoles|hôpitaux|églises|mosquées|cases|champs|greniers|têtes de bétail|vaches|moutons|chèvres|animaux|arbres|ponts|avions|hélicoptères|bateaux|navires|commerces|appartements|tombes|lits|concessions',
  ],
  ['media_items', 'vidéos|vidéo|photos|photographies|images|publications|messages|enregistrements|clips|articles|tweets|posts|commentaires'],
  ['pages', 'pages|page|paragraphes|chapitres|annexes|sections'],
  ['users', 'utilisateurs|internautes|abonnés|comptes|vues|partages|lecteurs|téléspectateurs|visiteurs'],
  ['votes', 'votes|voix|électeurs|votants|sièges|bulletins|députés|sondés|répondants|signatures'],
  ['testimonies', 'entretiens|témoignages|témoins|témoin|sources|déclarations|récits|enquêteurs|experts|observateurs'],
  ['suspects', 'suspects|suspect|auteurs présumés|auteurs'],
  ['defendants', "accusés|prévenus|condamnés|chefs d'accusation|procès|audiences|peines|inculpés"],
  ['incidents', 'massacres|incidents|incident|violations|abus|cas|épisodes|événements|crimes|exactions|rapports|rapport|plaintes|charniers|fosses communes|incendies|accidents'],
  ['attacks', 'attaques|attaque|frappes|frappe|raids|raid|bombardements|explosions|explosion|affrontements|opérations|opération|embuscades|tirs|obus|roquettes|missiles|bombes|drones|assauts|attentats|attentat|mines|sorties|coups de feu|grenades|voitures piégées'],
  ['places', 'lieux|sites|site|villages|village|villes|ville|localités|quartiers|provinces|gouvernorats|pays|régions|communes|zones|camps|districts|hameaux|endroits|postes|barrages|départements|points de contrôle'],
  ['weapons', 'fusils|armes|kalachnikovs|munitions|mitrailleuses|pistolets|explosifs|lance-roquettes|grenades'],
  ['share', 'pour cent|%|pourcent'],
  ['measure', 'degrés|points|fois|étapes|raisons|manières|versions|langues|options|groupes|organisations|entreprises|partis|institutions|questions|parties|équipes|tonnes|commissions|comités|listes|catégories|phases|lois'],
];

export const UNITS: readonly ThingRow[] = [
  ['duration', 'seconde|secondes|minute|minutes|heure|heures|jour|jours|nuit|nuits|semaine|semaines|mois|an|ans|année|années|décennie|décennies|siècle|siècles|journées|journée'],
  ['distance', 'kilomètre|kilomètres|km|mètre|mètres|m|milles|lieues|cm|mm|centimètres'],
  ['money', 'euro|euros|dollar|dollars|franc|francs|livres|livre|lires|dinars|dinar|cfa|francs cfa|fcfa|€|$'],
  ['measure', 'kg|kilos|kilogrammes|tonnes|litres|hectares|barils|degrés|grammes|mégawatts'],
  ['clock_time', 'h|heures gmt|gmt|heures locales'],
  ['share', 'pour cent|%|pourcent|p. 100'],
];

export const LEADS: readonly ThingRow[] = [
  ['money', '$|€|£|rançon de|somme de'],
  ['item_number', 'n°|numéro|nº|no|article|articles|chapitre|page|pages|figure|tableau|annexe|version|dossier|résolution|décret|loi|vol|route|rn|vidéo|photo|document|affaire|paragraphe|ligne|point|zone|bâtiment|acte|chaîne|tome|volume'],
  ['unit_name', 'brigade|division|bataillon|régiment|corps|escadron|compagnie|unité|batterie|groupement|groupe'],
  ['age', 'âgé de|âgée de|âgés de|âgées de|âge de|âgés entre|âge'],
];

export const UNIT_NAMES = 'division|brigade|bataillon|régiment|corps|armée|escadron|compagnie|district|arrondissement|anniversaire|siècle|congrès|session|étage|édition|rue|avenue|jour|mois|fois|journée|semaine|année|plus|région|groupe|place|degré|guerre|république';

/** Ce que font des gens comptés mais non atteints : pourquoi leur nombre est écarté, mots. */
export const DOINGS: readonly ThingRow[] = [
  ['demonstrators', 'manifesté|manifestent|manifestaient|exiger|réclamer|exigé|défilé|rassemblés|sont descendus|signé|protesté|participé à la marche|marché'],
  ['users', 'réseaux sociaux|en ligne|partagé|publié|commenté|internautes'],
  ['force_size', 'déployés|déployé|mobilisés|envoyés|stationnés|participé|renforts|recrutés|ont pris part|patrouillent|encerclé|attaqué|dépêchés'],
  ['votes', 'voté|élu|interrogés|sondés|scrutin'],
  ['survivors', 'survécu|échappé|secourus|sauvés|indemnes'],
  ['freed', 'libérés|relâchés|libéré|échangés|libération'],
  ['testimonies', 'interrogé|interviewé|entendu|témoigné|recueilli'],
  ['population_size', 'vivent|vivaient|habitent|peuplé|peuplée|compte'],
  ['defendants', 'jugés|condamnés|procès|tribunal|poursuivis|inculpés'],
  ['suspects', 'soupçonnés|recherchés'],
];
