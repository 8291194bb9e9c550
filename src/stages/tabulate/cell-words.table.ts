/**
 * Words found in the cells of a spreadsheet of figures, and what they mean. Matched as whole words, case and
 * diacritics folded, in the order of each table: the first row that is found decides, unless the table says otherwise.
 * A linguist may add rows.
 */
import type { Age, Basis, Outcome, Qualifier, Sex, Status } from '#model';

export type WordRow<T> = { readonly is: T; readonly words: readonly string[] };

export const NOT_A_CASUALTY = ['not a casualty', 'ليس ضحايا', 'pas une victime'] as const;

export const OUTCOME_WORDS: readonly WordRow<Outcome>[] = [
  { is: 'bodies_recovered', words: ['bodies recovered', 'recovered', 'جثث منتشلة', 'انتشال', 'corps retrouvés'] },
  { is: 'bodies_seen', words: ['bodies seen', 'bodies visible', 'جثث شوهدت', 'corps vus'] },
  { is: 'killed', words: ['killed', 'dead', 'deaths', 'executed', 'fatalities', 'قتل', 'قتلى', 'قتيل', 'مقتل', 'tués', 'morts'] },
  { is: 'buried', words: ['buried', 'bodies buried', 'burials', 'دفن', 'مدفونون', 'enterrés'] },
  { is: 'abducted', words: ['abducted', 'kidnapped', 'مختطفون', 'خطف', 'enlevés'] },
  { is: 'missing', words: ['missing', 'disappeared', 'مفقودون', 'disparus'] },
  { is: 'injured', words: ['injured', 'wounded', 'جرحى', 'مصابون', 'blessés'] },
  { is: 'detained', words: ['detained', 'arrested', 'معتقلون', 'détenus'] },
  { is: 'displaced', words: ['displaced', 'refugees', 'نازحون', 'déplacés'] },
];

/** Every row found counts; the weakest (first) of those that fit the number decides. */
export const QUALIFIER_WORDS: readonly WordRow<Qualifier>[] = [
  { is: 'up_to', words: ['up to', 'at most', 'as many as', 'على الأكثر', 'ما يصل إلى', "jusqu'à"] },
  { is: 'fewer_than', words: ['fewer than', 'less than', 'أقل من', 'moins de'] },
  { is: 'around', words: ['around', 'about', 'approximately', 'some', 'roughly', 'نحو', 'حوالي', 'environ', 'quelque'] },
  { is: 'nearly', words: ['nearly', 'almost', 'close to', 'قرابة', 'ما يقارب', 'près de'] },
  { is: 'between', words: ['between', 'ما بين', 'بين', 'entre'] },
  { is: 'at_least', words: ['at least', 'no fewer than', 'minimum', 'floor', 'ما لا يقل عن', 'على الأقل', 'au moins'] },
  { is: 'more_than', words: ['more than', 'over', 'exceeding', 'أكثر من', 'plus de'] },
  { is: 'or_more', words: ['or more', 'أو أكثر', 'ou plus'] },
  { is: 'thousands', words: ['thousands', 'آلاف', 'milliers'] },
  { is: 'hundreds', words: ['hundreds', 'مئات', 'centaines'] },
  { is: 'scores', words: ['scores'] },
  { is: 'dozens', words: ['dozens', 'dizaines'] },
  { is: 'tens', words: ['tens', 'عشرات'] },
  { is: 'several', words: ['several', 'many', 'عدة', 'plusieurs'] },
  { is: 'so_far', words: ['so far', 'حتى الآن', "jusqu'ici"] },
  { is: 'exact', words: ['exact', 'exactly', 'بالضبط', 'exactement'] },
];

/** Words of a qualifier cell that say something else than how exact the number is. */
export const SAYING_WORDS = {
  reported: ['reported', 'reportedly', 'said', 'يقال', 'rapporté'],
  likely: ['likely', 'possible', 'feared', 'may', 'محتمل', 'probable'],
  negated: ['negated', 'denied', 'منفي', 'nié'],
  noneReceived: ['none received', 'no reports', 'لم ترد', 'aucun signalement'],
  provisional: ['provisional', 'preliminary', 'not final', 'أولي', 'غير نهائي', 'provisoire'],
  floor: ['floor', 'minimum', 'حد أدنى', 'plancher'],
  verifiedNames: ['verified names', 'names verified', 'أسماء موثقة', 'noms vérifiés'],
  claimsNames: ['claims names', 'names list', 'list length', 'list of names'],
} as const;

export const STATUS_WORDS: readonly WordRow<readonly Status[]>[] = [
  { is: ['civilian'], words: ['civilian', 'civilians', 'unarmed', 'مدني', 'مدنيون', 'مدنيين', 'civil', 'civils'] },
  { is: ['disarmed'], words: ['disarmed', 'disarmed fighters', 'former soldiers', 'hors de combat', 'منزوعو السلاح', 'désarmés'] },
  {
    is: ['security'],
    words: ['security', 'security forces', 'security members', 'police', 'قوات الأمن', 'عناصر الأمن', 'forces de sécurité'],
  },
  { is: ['fighter'], words: ['fighters', 'gunmen', 'combatants', 'armed men', 'مقاتلون', 'مسلحون', 'combattants'] },
];

/** "disarmed fighters" names no fighters, "security forces" no fighters: longer words shade the shorter ones inside them. */
export const MAJORITY_WORDS = ['mostly', 'mainly', 'majority', 'most', 'primarily', 'غالبيتهم', 'معظمهم', 'en majorité'] as const;

/** Words that count everybody, whatever their status. */
export const EVERYBODY_WORDS = ['all', 'any', 'mixed', 'الجميع', 'tous'] as const;

export const AGE_WORDS: readonly WordRow<Age>[] = [{ is: 'child', words: ['children', 'minors', 'child', 'أطفال', 'طفل', 'enfants'] }];

export const SEX_WORDS: readonly WordRow<Sex>[] = [
  { is: 'female', words: ['women', 'women and girls', 'girls', 'woman', 'نساء', 'فتيات', 'femmes'] },
  { is: 'male', words: ['men', 'men and boys', 'boys', 'man', 'رجال', 'hommes'] },
];

/** Communities as sources name them, victims only. The value is the one word used for all its forms. */
export const COMMUNITY_WORDS: readonly WordRow<string>[] = [
  { is: 'Alawite', words: ['alawite', 'alawites', 'alawi', 'علوي', 'علويون', 'علويين', 'alaouite', 'alaouites'] },
  { is: 'Christian', words: ['christian', 'christians', 'مسيحي', 'مسيحيون', 'مسيحيين', 'chrétien', 'chrétiens'] },
  { is: 'Druze', words: ['druze', 'دروز', 'druzes'] },
  { is: 'Sunni', words: ['sunni', 'sunnis', 'سني', 'sunnite', 'sunnites'] },
  { is: 'Ismaili', words: ['ismaili', 'ismailis', 'إسماعيلي'] },
  { is: 'Murshidi', words: ['murshidi', 'murshidis', 'مرشدي'] },
];

/** Figures of one person's own circle: never added to another figure of the same place. */
export const PERSONAL_WORDS = ['relatives', 'family and friends', 'one family', 'three men of one family', 'relatives of', 'family members', 'أقارب', 'عائلة واحدة', 'proches'] as const;

/** Basis words, first found decides; looked for in the basis cell, then in the kind of count, then in the qualifier. */
export const BASIS_WORDS: readonly WordRow<Basis>[] = [
  { is: 'other_media', words: ['cites', 'citing', 'copy', 'machine-paraphrased', 'translation', 'summary of', 'نقلا عن', 'citant'] },
  { is: 'verified_names', words: ['verified names', 'names verified', 'verification', 'تحققت من الأسماء'] },
  {
    is: 'named_list',
    words: ['names list', 'name lists', 'list of names', 'claims names', 'handwritten list', 'list length', 'قائمة أسماء'],
  },
  { is: 'local_list', words: ['community list', 'community centre list', 'local list', 'قائمة محلية', 'liste locale'] },
  { is: 'burials', words: ['burials', 'cemetery'] },
  { is: 'recovery_log', words: ['own recovery', 'recovery', 'recovered', 'انتشال'] },
  { is: 'hospital_morgue', words: ['hospital', 'morgue', 'مستشفى', 'مشرحة', 'hôpital'] },
  { is: 'obituaries', words: ['obituaries', 'نعوات'] },
  { is: 'estimate', words: ['estimate', 'estimated', 'تقدير', 'estimation'] },
  { is: 'own_count', words: ['own checking', 'own count', 'own investigation', 'إحصاء ذاتي'] },
  { is: 'monitor_count', words: ['field network', 'criteria', 'network', "director's statement"] },
  { is: 'investigated', words: ['interviews', 'testimonies', 'site visit', 'investigation', 'satellite', 'grave visits'] },
  { is: 'video_geolocated', words: ['geolocated video', 'geolocated videos'] },
  { is: 'perpetrator_video', words: ['filmed by militants', 'filmed by fighters'] },
  { is: 'relatives', words: ['relative', 'relatives', 'families', 'family', "daughter's testimony", 'أقارب'] },
  {
    is: 'witness',
    words: ['eyewitness', 'witness', 'survivor', 'survivors', 'residents', 'resident', 'contacts + video', 'شاهد', 'سكان', 'témoin'],
  },
  { is: 'video', words: ['video', 'videos', 'footage', 'clips', 'تسجيل'] },
  { is: 'information_received', words: ['information received', 'reports received', 'church', 'contacts', 'local sources', 'sources'] },
  { is: 'official_statement', words: ['official', 'interview', 'leak', 'authorities', 'رسمي'] },
  { is: 'documented', words: ['documented', 'موثق', 'documenté'] },
];

/** Words of the kind of count. */
export const COUNT_WORDS = {
  cumulative: ['cumulative', 'running total', 'تراكمي', 'cumulé'],
  increment: ['incremental by documentation date', 'part of', 'another', 'إضافي'],
  documentation: ['by documentation date', 'documented', 'recorded today', 'موثق'],
  partial: ['partial', 'subset', 'part of', 'only some', 'جزئي', 'partiel'],
  final: ['final', 'نهائي', 'définitif'],
  provisional: ['preliminary', 'provisional', 'not final', 'أولي', 'provisoire'],
  cites: ['cites', 'citing'],
} as const;
