/**
 * Bodies that publish figures, with the names they go by, so that one counting act is not taken for several because it is
 * spelled in three languages. The role says what the body does by its own description; it gives no trust and takes none.
 * `partOf`: the body whose figures it repeats as its own (a president and his ministry). A linguist may add rows.
 */
import type { AttributionRole } from '#model';

export type Body = {
  readonly id: string;
  readonly role: AttributionRole;
  readonly names: readonly string[];
  readonly partOf?: string;
};

export const BODIES: readonly Body[] = [
  {
    id: 'sohr',
    role: 'monitor',
    names: ['SOHR', 'Syrian Observatory for Human Rights', 'the Syrian Observatory', 'Syrian Observatory', 'SOHR director', 'OSDH', 'Observatoire syrien des droits de l’homme', "Observatoire syrien des droits de l'homme", 'المرصد السوري لحقوق الإنسان', 'المرصد السوري'],
  },
  {
    id: 'snhr',
    role: 'monitor',
    names: ['SNHR', 'SNHR monthly report', 'Syrian Network for Human Rights', 'Réseau syrien des droits de l’homme', 'الشبكة السورية لحقوق الإنسان', 'الشبكة السورية'],
  },
  {
    id: 'national-committee',
    role: 'inquiry',
    partOf: 'syrian-government',
    names: ['National Fact-Finding Committee', 'national committee', 'the national committee', 'fact-finding committee', 'committee', 'court/committee', 'لجنة تقصي الحقائق', 'اللجنة الوطنية', 'اللجنة الوطنية المستقلة', 'commission nationale d’enquête'],
  },
  { id: 'ohchr', role: 'international', names: ['OHCHR', 'OHCHR spokesperson', 'UN human rights office', 'UN rights office', 'Office of the High Commissioner for Human Rights', 'مفوضية حقوق الإنسان', 'HCDH'] },
  {
    id: 'un-coi',
    role: 'inquiry',
    names: ['UN Commission of Inquiry', 'COI', 'Commission of Inquiry', 'لجنة التحقيق الدولية', 'Commission d’enquête de l’ONU'],
  },
  { id: 'reuters', role: 'agency', names: ['Reuters', 'Reuters investigation', 'Reuters interactive', 'رويترز'] },
  { id: 'afp', role: 'agency', names: ['AFP', 'Agence France-Presse', 'فرانس برس'] },
  { id: 'ap', role: 'agency', names: ['AP', 'Associated Press', 'أسوشيتد برس'] },
  {
    id: 'scm',
    role: 'monitor',
    names: ['SCM', 'SCM (Syrian Center for Media and Freedom of Expression)', 'Syrian Center for Media and Freedom of Expression', 'المركز السوري للإعلام وحرية التعبير'],
  },
  { id: 'seen', role: 'monitor', names: ['Seen', 'Civil Peace Group - Seen', 'Civil Peace Group Seen', 'مجموعة السلم الأهلي سين'] },
  {
    id: 'scavh',
    role: 'monitor',
    names: ['scavh', 'Center for Combating Violence and Hatred (scavh)', 'Center for Combating Violence and Hatred'],
  },
  {
    id: 'follow-up-committee',
    role: 'local_body',
    names: ['Human Rights and Humanitarian Follow-up Committee', 'follow-up committee', 'لجنة المتابعة الحقوقية والإنسانية'],
  },
  {
    id: 'community-centre',
    role: 'local_body',
    names: ["'Centre of the Alawite community in Syria'", 'Centre de la communauté alaouite en Syrie', 'Centre of the Alawite community in Syria', 'centre', 'community centre'],
  },
  { id: 'amnesty', role: 'international', names: ['Amnesty International', 'Amnesty', 'منظمة العفو الدولية'] },
  { id: 'hrw', role: 'international', names: ['HRW', 'Human Rights Watch', 'هيومن رايتس ووتش'] },
  { id: 'stj', role: 'monitor', names: ['STJ', 'Syrians for Truth and Justice', 'سوريون من أجل الحقيقة والعدالة'] },
  { id: 'white-helmets', role: 'local_body', names: ['White Helmets', 'Syria Civil Defence', 'الدفاع المدني السوري', 'الخوذ البيضاء'] },
  {
    id: 'syrian-government',
    role: 'state',
    names: ['Military Operations Command / Ministry of Defence', 'Ministry of Defence', 'Defence Ministry', 'government', 'the Syrian government', 'وزارة الدفاع', 'الحكومة السورية', 'ministère de la Défense'],
  },
  {
    id: 'syrian-president',
    role: 'state',
    partOf: 'syrian-government',
    names: ['President Ahmed al-Sharaa', 'Sharaa', 'the president', 'الرئيس'],
  },
  { id: 'unhcr', role: 'international', names: ['UNHCR', 'Lebanese authorities / UNHCR', "L'Orient", 'UNHCR via AFP'] },
];
