import type { BodyRow, SayRow } from '../language.ts';

/** English verbs of saying. */
export const SAYS: readonly SayRow[] = [
  [
    'says',
    'said|says|say|saying|told|tells|reported|reports|report|reporting|stated|states|state|stating|announced|announces|announce|announcing|added|adds|noted|notes|wrote|writes|explained|explains|declared|declares|disclosed|revealed|revealing|reveals|reveal|recalled|recalls|testified|tweeted|posted|described|describes|spoke of|speaks of|recounted|mentioned|pointed out|indicated|indicates|put the toll|put its losses|put its own losses|put their losses|puts its losses|put the death toll|puts the death toll|put the overall toll|put the number|put the figure|puts the toll|puts the number|puts the figure|estimated|estimates|estimate|broadcast|quoted|read|believes|believe|thinks|suggested|suggests|argued|argues',
  ],
  ['confirms', 'confirmed|confirms|confirm|confirming|acknowledged|acknowledges|acknowledge|admitted|admits|admit|conceded|affirmed|verified|recognised|recognized'],
  ['counts', 'counted|counts|count|documented|documents|recorded|records|registered|tallied|verified|verifies|listed|lists|identified|logged|collected'],
  ['claims', 'claimed|claims|claim|claiming|alleged|alleges|allege|alleging|asserted|asserts|assert|asserting|contended|contends|insisted|insists|insisting|purported|boasted|maintained that'],
  ['denies', 'denied|denies|deny|denying|rejected|rejects|reject|rejecting|dismissed|dismisses|dismiss|dismissing|refuted|refutes|disputed|disputes|dispute|disputing|rebutted|contested|contests|contradicted|contradicts|disavowed|repudiated|debunked'],
  ['warns', 'warned|warns|warn|warning|feared|fears|cautioned|cautions|predicted|predicts'],
  ['maintains', 'maintains|maintained|maintain|stands by|stood by|stand by|stuck to|sticks to|sticks by|reiterated|reiterates|upholds|repeated|repeats'],
  ['finds', 'found|finds|find|finding|concluded|concludes|conclude|concluding|determined|determines|established|establishes|ruled'],
];

/** English words for those who speak, by what they are. */
export const BODIES: readonly BodyRow[] = [
  [
    'monitor',
    'monitor|monitors|monitoring group|monitoring organisation|monitoring organization|observatory|watchdog|war monitor|rights group|human rights group|rights groups|human rights organisation|human rights organization|rights organisation|rights organization|network|centre|center|human rights watch|amnesty international|amnesty|ngo|rights monitor|documentation centre|documentation center|violations documentation|activist group|advocacy group|sohr|snhr|hrw|msf|airwars|acled|conflict monitor|documentation group|human rights commission|human rights defenders|archbishopric|socorro juridico|institute|foundation|think tank',
  ],
  [
    'state',
    "ministry|government|army|military|officials|official|police|authorities|authority|minister|president|spokesman|spokeswoman|spokesperson|governor|prosecutor|prosecutors|state media|state television|state tv|state news agency|security forces|security sources|security source|general|commander|interior ministry|defence ministry|defense ministry|ministry of defence|ministry of defense|health ministry|ministry of health|foreign ministry|ministry|parliament|premier|prime minister|attorney general|chief|sheriff|sheriff's office|police department|deputies|investigators|detectives|coroner|coroner's office|medical examiner|embassy|state department|pentagon|white house|kremlin|armed forces|military sources|military source|military spokesman|operations command|general staff|high command|cabinet|court|judge|district attorney|officers|officer|lieutenant|sergeant|captain|sgt|lt|capt|fbi|regime|command|national police|armed forces press committee|coprefa",
  ],
  [
    'local_body',
    'mayor|local councillor|local councilor|councillor|councilor|local official|local officials|local council|council|municipality|village chief|tribal leader|tribal leaders|community leaders|community leader|church leaders|church leader|church|bishop|archbishop|priest|elders|sheikh|imam|civil defence|civil defense|white helmets|red crescent|red cross|hospital|hospital officials|hospital sources|doctors|doctor|medics|medical sources|medical source|morgue|rescuers|rescue workers|emergency services|community centre|community center|local committee|coordination committee|local activists|activists|activist|union|association|undertakers|gravediggers|gravedigger|fire department|fire officials|ems|paramedics|local authorities|civil protection|health officials|medical officials|diocese|archdiocese|network of activists|federation|human rights activists|local sources|local source|party|university|school officials',
  ],
  [
    'armed_group',
    'rebels|rebel group|militants|militant group|insurgents|fighters|faction|factions|militia|militias|armed group|armed groups|group|islamic state|isis|isil|hts|al-qaeda|al qaeda|al-nusra|nusra front|taliban|boko haram|hezbollah|hamas|fmln|farc|shining path|eln|guerrillas|guerrilla group|opposition|syrian democratic forces|sdf|ypg|coalition|rebel commander|al-shabaab|houthis|junta|contras|paramilitaries',
  ],
  [
    'international',
    'aid agencies|aid groups|relief agencies|humanitarian agencies|united nations|un|u.n|un office|un human rights office|ohchr|unhcr|unicef|european union|eu|african union|icrc|world health organization|world health organisation|who said|un mission|un envoy|un experts|un agency|un officials|oas|nato|international committee of the red cross|human rights office|office|high commissioner|un secretary-general|secretary-general|un spokesman|un spokeswoman|un human rights chief|un refugee agency|arab league',
  ],
  ['inquiry', 'commission|committee|commission of inquiry|inquiry|investigative committee|national committee|fact-finding committee|fact-finding mission|investigation commission|truth commission|tribunal|panel|international commission|investigation|grand jury'],
  [
    'agency',
    'reuters|afp|ap|associated press|agence france-presse|agence france presse|news agency|the agency|agency|bbc|cnn|al jazeera|al arabiya|sana|tass|anadolu|xinhua|dpa|efe|acan|new york times|washington post|guardian|newspaper|daily|television|tv|radio|radio station|website|broadcaster|channel|outlet|outlets|media|local media|press|journalist|journalists|reporters|reporter|media reports|reports|news reports|magazine|station|correspondent|al-manar|al-mayadeen|cbs|nbc|abc|fox news|upi|notimex|telam|prensa latina|newspapers|local press',
  ],
  [
    'witness',
    'witness|witnesses|eyewitness|eyewitnesses|survivor|survivors|resident|residents|villager|villagers|relative|relatives|family|families|neighbour|neighbours|neighbor|neighbors|locals|a man|a woman|father|mother|brother|sister|cousin|uncle|aunt|son|daughter|husband|wife|grandmother|grandfather|refugee|refugees|inhabitants|friend|friends|farmer|shopkeeper|teacher|local resident|local residents|victims|people there|eye-witnesses|passers-by|student|driver|peasants|people',
  ],
  [
    'unnamed',
    'source|sources|user|users|social media users|supporters|some|critics|observers|unidentified source|anonymous source|anonymous sources|well-informed sources|diplomat|diplomats|field sources|social media|social networks|online rumours|intelligence sources|posts|online posts|accounts|experts|analysts|analyst|expert|rumours|rumors|diplomatic sources|reliable sources',
  ],
];
