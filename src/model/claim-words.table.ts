/**
 * The closed enumerations of a claim, one table each, with their words in English and Arabic.
 * The values are those of the contract; the words are what the desk, exports and explanations print.
 */
import type { Table } from './words.ts';

export const KINDS = {
  casualty: { en: 'casualty figure', ar: 'حصيلة' },
  denial: { en: 'denial', ar: 'نفي' },
  status_dispute: { en: 'dispute over who the dead were', ar: 'خلاف على صفة الضحايا' },
  justification: { en: 'justification', ar: 'تبرير' },
  admission: { en: 'admission', ar: 'إقرار' },
  accusation: { en: 'accusation', ar: 'اتهام' },
  finding: { en: 'finding', ar: 'نتيجة تحقيق' },
  correction: { en: 'correction', ar: 'تصحيح' },
  promise: { en: 'promise', ar: 'تعهد' },
  demand: { en: 'demand', ar: 'مطالبة' },
  evidence: { en: 'evidence mentioned', ar: 'ذكر دليل' },
  concealment: { en: 'concealment reported', ar: 'إخفاء مبلَّغ عنه' },
  incitement: { en: 'incitement reported', ar: 'تحريض مبلَّغ عنه' },
} as const satisfies Table;

export const OUTCOMES = {
  killed: { en: 'killed', ar: 'قتلى' },
  injured: { en: 'injured', ar: 'جرحى' },
  missing: { en: 'missing', ar: 'مفقودون' },
  detained: { en: 'detained', ar: 'معتقلون' },
  abducted: { en: 'abducted', ar: 'مختطفون' },
  displaced: { en: 'displaced', ar: 'نازحون' },
  buried: { en: 'buried', ar: 'مدفونون' },
  bodies_seen: { en: 'bodies seen', ar: 'جثث شوهدت' },
  bodies_recovered: { en: 'bodies recovered', ar: 'جثث انتُشلت' },
} as const satisfies Table;

export const UNITS = {
  persons: { en: 'people', ar: 'أشخاص' },
  families: { en: 'families', ar: 'عائلات' },
  bodies: { en: 'bodies', ar: 'جثث' },
  incidents: { en: 'incidents', ar: 'حوادث' },
} as const satisfies Table;

export const QUALIFIERS = {
  exact: { en: 'exactly', ar: 'بالضبط' },
  at_least: { en: 'at least', ar: 'ما لا يقل عن' },
  more_than: { en: 'more than', ar: 'أكثر من' },
  or_more: { en: 'or more', ar: 'أو أكثر' },
  up_to: { en: 'up to', ar: 'ما يصل إلى' },
  fewer_than: { en: 'fewer than', ar: 'أقل من' },
  between: { en: 'between', ar: 'ما بين' },
  nearly: { en: 'nearly', ar: 'قرابة' },
  around: { en: 'around', ar: 'نحو' },
  dozens: { en: 'dozens', ar: 'عشرات (بالاثني عشر)' },
  tens: { en: 'tens', ar: 'عشرات' },
  scores: { en: 'scores', ar: 'عشرات (بالعشرين)' },
  hundreds: { en: 'hundreds', ar: 'مئات' },
  thousands: { en: 'thousands', ar: 'آلاف' },
  several: { en: 'several', ar: 'عدة' },
  could_exceed: { en: 'could exceed', ar: 'قد يتجاوز' },
  so_far: { en: 'so far', ar: 'حتى الآن' },
  unquantified: { en: 'no number', ar: 'من دون عدد' },
} as const satisfies Table;

export const STATUSES = {
  civilian: { en: 'civilians', ar: 'مدنيون' },
  disarmed: { en: 'disarmed fighters', ar: 'مقاتلون منزوعو السلاح' },
  fighter: { en: 'fighters', ar: 'مقاتلون' },
  security: { en: 'security forces', ar: 'قوات الأمن' },
} as const satisfies Table;

export const AGES = {
  child: { en: 'children', ar: 'أطفال' },
  adult: { en: 'adults', ar: 'بالغون' },
} as const satisfies Table;

export const SEXES = {
  female: { en: 'women and girls', ar: 'إناث' },
  male: { en: 'men and boys', ar: 'ذكور' },
} as const satisfies Table;

export const BASES = {
  own_count: { en: 'own count', ar: 'إحصاء ذاتي' },
  monitor_count: { en: "monitor's count", ar: 'إحصاء جهة رصد' },
  verified_names: { en: 'names verified one by one', ar: 'أسماء تم التحقق منها واحدًا واحدًا' },
  named_list: { en: 'list of names', ar: 'قائمة أسماء' },
  local_list: { en: 'local list', ar: 'قائمة محلية' },
  hospital_morgue: { en: 'hospital or morgue', ar: 'مستشفى أو مشرحة' },
  burials: { en: 'burials', ar: 'عمليات دفن' },
  recovery_log: { en: 'recovery log', ar: 'سجل انتشال' },
  investigated: { en: 'investigated', ar: 'جرى التحقيق فيه' },
  documented: { en: 'documented', ar: 'موثّق' },
  official_statement: { en: 'official statement', ar: 'بيان رسمي' },
  official_local: { en: 'local official', ar: 'مسؤول محلي' },
  witness: { en: 'witness', ar: 'شاهد' },
  relatives: { en: 'relatives', ar: 'أقارب' },
  bodies_seen: { en: 'bodies seen', ar: 'جثث شوهدت' },
  video: { en: 'video', ar: 'تسجيل مصور' },
  video_geolocated: { en: 'geolocated video', ar: 'تسجيل مصور محدد الموقع' },
  perpetrator_video: { en: 'video filmed by those accused', ar: 'تسجيل صوّره المتهمون' },
  obituaries: { en: 'obituaries', ar: 'نعوات' },
  estimate: { en: 'estimate', ar: 'تقدير' },
  information_received: { en: 'information received', ar: 'معلومات واردة' },
  other_media: { en: 'other media', ar: 'وسائل إعلام أخرى' },
  unspecified: { en: 'basis not stated', ar: 'أساس غير مذكور' },
} as const satisfies Table;

export const STANCES = {
  asserts: { en: 'asserts', ar: 'يؤكد' },
  hedges: { en: 'hedges', ar: 'يتحفظ' },
  reports: { en: 'reports', ar: 'ينقل' },
  not_verified: { en: 'could not verify', ar: 'لم يتسنَّ له التحقق' },
  denies: { en: 'denies', ar: 'ينفي' },
  minimises: { en: 'minimises', ar: 'يقلل من الشأن' },
  disputes_status: { en: 'disputes who the dead were', ar: 'يعترض على صفة الضحايا' },
  disputes_perpetrator: { en: 'disputes who did it', ar: 'يعترض على هوية الفاعل' },
  disputes_cause: { en: 'disputes the cause', ar: 'يعترض على السبب' },
  justifies: { en: 'justifies', ar: 'يبرر' },
  finds: { en: 'finds', ar: 'يخلص إلى' },
  finds_no_evidence: { en: 'finds no evidence', ar: 'لا يجد دليلًا' },
  no_report_received: { en: 'received no reports', ar: 'لم يتلقَّ بلاغات' },
  withholds: { en: 'withholds', ar: 'يحجب' },
  corrects: { en: 'corrects', ar: 'يصحح' },
  retracts: { en: 'retracts', ar: 'يسحب' },
  maintains: { en: 'maintains', ar: 'يتمسك بـ' },
  characterises: { en: 'characterises', ar: 'يصف' },
} as const satisfies Table;

export const POLARITIES = {
  affirmed: { en: 'affirmed', ar: 'مثبت' },
  negated: { en: 'negated', ar: 'منفي' },
} as const satisfies Table;

export const MODALITIES = {
  alleged: { en: 'alleged', ar: 'مزعوم' },
  feared: { en: 'feared', ar: 'يُخشى' },
  possible: { en: 'possible', ar: 'محتمل' },
  forecast: { en: 'forecast', ar: 'توقع' },
  hypothetical: { en: 'hypothetical', ar: 'افتراضي' },
} as const satisfies Table;

export const DENIAL_OBJECTS = {
  event: { en: 'the event', ar: 'الحدث' },
  number: { en: 'the number', ar: 'العدد' },
  status: { en: 'who the dead were', ar: 'صفة الضحايا' },
  perpetrator: { en: 'who did it', ar: 'الفاعل' },
  cause: { en: 'the cause', ar: 'السبب' },
  motive: { en: 'the motive', ar: 'الدافع' },
  plan: { en: 'a plan', ar: 'وجود خطة' },
} as const satisfies Table;

/** Kinds of denial: S. Cohen, States of Denial (2001), ch. 1. */
export const DENIAL_KINDS = {
  literal: { en: 'it did not happen', ar: 'لم يحدث' },
  interpretive: { en: 'it was something else', ar: 'كان شيئًا آخر' },
  justificatory: { en: 'it was justified', ar: 'كان مبررًا' },
} as const satisfies Table;

export const SERIES = {
  cumulative: { en: 'running total', ar: 'حصيلة تراكمية' },
  increment: { en: 'addition', ar: 'زيادة' },
} as const satisfies Table;

export const TIME_ROLES = {
  event: { en: 'when it happened', ar: 'وقت الحدث' },
  documentation: { en: 'when it was documented', ar: 'وقت التوثيق' },
  as_of: { en: 'as of', ar: 'حتى تاريخ' },
} as const satisfies Table;

export const TIME_PRECISIONS = {
  hour: { en: 'to the hour', ar: 'بدقة الساعة' },
  day: { en: 'to the day', ar: 'بدقة اليوم' },
  days: { en: 'a few days', ar: 'بضعة أيام' },
  week: { en: 'to the week', ar: 'بدقة الأسبوع' },
  month: { en: 'to the month', ar: 'بدقة الشهر' },
  year: { en: 'to the year', ar: 'بدقة السنة' },
  unresolved: { en: 'not resolved', ar: 'غير محدد' },
} as const satisfies Table;

export const PLACE_RELATIONS = {
  single: { en: 'one place', ar: 'مكان واحد' },
  joint: { en: 'these places together', ar: 'هذه الأماكن مجتمعة' },
  nested: { en: 'one place inside another', ar: 'مكان داخل آخر' },
} as const satisfies Table;

export const ATTRIBUTION_ROLES = {
  publisher: { en: 'publisher', ar: 'الناشر' },
  agency: { en: 'news agency', ar: 'وكالة أنباء' },
  monitor: { en: 'monitor', ar: 'جهة رصد' },
  state: { en: 'state body', ar: 'جهة رسمية' },
  armed_group: { en: 'armed group', ar: 'جماعة مسلحة' },
  international: { en: 'international body', ar: 'هيئة دولية' },
  inquiry: { en: 'commission of inquiry', ar: 'لجنة تحقيق' },
  local_body: { en: 'local or community body', ar: 'جهة محلية أو أهلية' },
  witness: { en: 'witness or relative', ar: 'شاهد أو قريب' },
  unnamed: { en: 'unnamed source', ar: 'مصدر غير مسمى' },
  other: { en: 'other', ar: 'آخر' },
} as const satisfies Table;

export const SHARES = {
  majority: { en: 'most of them', ar: 'معظمهم' },
  half: { en: 'half of them', ar: 'نصفهم' },
  minority: { en: 'a minority of them', ar: 'أقلية منهم' },
  all: { en: 'all of them', ar: 'جميعهم' },
  percentage: { en: 'a percentage of them', ar: 'نسبة منهم' },
} as const satisfies Table;

export const SET_ASIDE_REASONS = {
  age: { en: 'an age', ar: 'عمر' },
  date: { en: 'a date', ar: 'تاريخ' },
  clock_time: { en: 'a time of day', ar: 'وقت من اليوم' },
  duration: { en: 'a duration', ar: 'مدة' },
  distance: { en: 'a distance', ar: 'مسافة' },
  measure: { en: 'a measure', ar: 'قياس' },
  population_size: { en: 'the size of a population', ar: 'عدد سكان' },
  force_size: { en: 'the size of a force', ar: 'عديد قوة' },
  money: { en: 'an amount of money', ar: 'مبلغ مالي' },
  unit_name: { en: 'the name of a unit', ar: 'اسم وحدة' },
  rank: { en: 'a rank in a list', ar: 'ترتيب في قائمة' },
  item_number: { en: 'the number of an item', ar: 'رقم عنصر' },
  pages: { en: 'a number of pages', ar: 'عدد صفحات' },
  media_items: { en: 'videos, photographs or posts', ar: 'تسجيلات أو صور أو منشورات' },
  suspects: { en: 'suspects', ar: 'مشتبه بهم' },
  defendants: { en: 'defendants', ar: 'متهمون أمام القضاء' },
  testimonies: { en: 'testimonies or interviews', ar: 'شهادات أو مقابلات' },
  property: { en: 'property, not people', ar: 'ممتلكات لا أشخاص' },
  places: { en: 'a number of places', ar: 'عدد أماكن' },
  incidents: { en: 'a number of incidents', ar: 'عدد حوادث' },
  demonstrators: { en: 'demonstrators or people making a demand', ar: 'متظاهرون أو مطالبون' },
  users: { en: 'users of a network', ar: 'مستخدمو شبكات' },
  votes: { en: 'votes or respondents', ar: 'أصوات أو مستطلَعون' },
  share: { en: 'a share, not a count', ar: 'نسبة لا عدد' },
  advertisement: { en: 'an advertisement', ar: 'إعلان' },
  boilerplate: { en: 'part of the page, not of the article', ar: 'جزء من الصفحة لا من المقال' },
  previous_toll: { en: 'an earlier figure, superseded', ar: 'حصيلة سابقة استُبدلت' },
  hypothetical: { en: 'hypothetical', ar: 'افتراضي' },
  counterfactual: { en: 'contrary to fact', ar: 'مخالف للواقع' },
  ordinal: { en: 'an ordinal', ar: 'رقم ترتيبي' },
  name_part: { en: 'part of a name', ar: 'جزء من اسم' },
  kin_singular: { en: 'one person, not a count', ar: 'شخص واحد لا عدد' },
  survivors: { en: 'survivors', ar: 'ناجون' },
  freed: { en: 'people freed or found alive', ar: 'مفرج عنهم أو وُجدوا أحياء' },
  weapons: { en: 'weapons or equipment', ar: 'أسلحة أو معدات' },
  attacks: { en: 'attacks or strikes', ar: 'هجمات أو ضربات' },
  not_casualty: { en: 'nothing in the sentence says these people were harmed', ar: 'لا شيء في الجملة يقول إنهم تعرضوا لأذى' },
} as const satisfies Table;

export const REMOVED_KINDS = {
  advertisement: { en: 'advertisement', ar: 'إعلان' },
  navigation: { en: 'navigation', ar: 'تنقل' },
  poll: { en: 'poll or sign-up', ar: 'استطلاع أو اشتراك' },
  related: { en: 'links to other articles', ar: 'روابط لمقالات أخرى' },
  comments: { en: 'comments', ar: 'تعليقات' },
  legal: { en: 'legal or cookie notice', ar: 'إشعار قانوني أو ملفات تعريف' },
  caption: { en: 'caption', ar: 'شرح صورة' },
  hidden: { en: 'hidden text', ar: 'نص مخفي' },
  other: { en: 'other', ar: 'آخر' },
} as const satisfies Table;

export type Kind = keyof typeof KINDS;
export type Outcome = keyof typeof OUTCOMES;
export type Unit = keyof typeof UNITS;
export type Qualifier = keyof typeof QUALIFIERS;
export type Status = keyof typeof STATUSES;
export type Age = keyof typeof AGES;
export type Sex = keyof typeof SEXES;
export type Basis = keyof typeof BASES;
export type Stance = keyof typeof STANCES;
export type Polarity = keyof typeof POLARITIES;
export type Modality = keyof typeof MODALITIES;
export type DenialObject = keyof typeof DENIAL_OBJECTS;
export type DenialKind = keyof typeof DENIAL_KINDS;
export type Series = keyof typeof SERIES;
export type TimeRole = keyof typeof TIME_ROLES;
export type TimePrecision = keyof typeof TIME_PRECISIONS;
export type PlaceRelation = keyof typeof PLACE_RELATIONS;
export type AttributionRole = keyof typeof ATTRIBUTION_ROLES;
export type Share = keyof typeof SHARES;
export type SetAsideReason = keyof typeof SET_ASIDE_REASONS;
export type RemovedKind = keyof typeof REMOVED_KINDS;
