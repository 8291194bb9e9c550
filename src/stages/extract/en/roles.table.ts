/** English nouns for people by standing in public life; the words say it, not the reader. */
export const ROLES: readonly (readonly [role: string, words: string])[] = [
  [
    'civilian',
    'year-old|year-olds|year old|month-old|month old|months-old|week-old|day-old|teen|teens|toddler|toddlers|mom|mommy|dad|grandmother|grandfather|stepfather|stepson|fiance|kid|kids|guy|shooter|gunman|suspect|female|male|females|males|infant|adult|adults|classmate|classmates|customer|clerk|rapper|veteran|homeowner|burglar|robber|co-worker|coworker|roommate|twin|cashier|bartender|bouncer|deputies|trooper|troopers|people|person|persons|man|men|woman|women|child|children|boy|boys|girl|girls|youth|youths|baby|babies|infant|infants|minor|minors|teenager|teenagers|civilian|civilians|citizen|citizens|resident|residents|inhabitant|inhabitants|villager|villagers|peasant|peasants|farmer|farmers|rancher|ranchers|worker|workers|laborer|laborers|employee|employees|student|students|teacher|teachers|professor|professors|priest|priests|nun|nuns|bishop|archbishop|monsignor|father|jesuit|jesuits|pastor|missionary|missionaries|clergyman|clergymen|rector|dean|academic|academics|journalist|journalists|reporter|reporters|newsman|newsmen|cameraman|photographer|photographers|editor|columnist|director|manager|executive|businessman|businessmen|industrialist|industrialists|merchant|merchants|banker|engineer|engineers|technician|technicians|doctor|doctors|physician|nurse|nurses|patient|patients|lawyer|lawyers|driver|drivers|chauffeur|passenger|passengers|pedestrian|pedestrians|passerby|passersby|bystander|bystanders|tourist|tourists|visitor|cook|maid|servant|housewife|wife|wives|husband|son|sons|daughter|daughters|brother|brothers|sister|sisters|mother|father|parents|relative|relatives|family|families|cousin|uncle|nephew|grandson|friend|friends|companion|companions|neighbor|neighbors|unionist|unionists|trade unionist|trade unionists|labor leader|labor leaders|union leader|union leaders|peasant leader|peasant leaders|leader|leaders|activist|activists|member|members|militant|victim|victims|hostage|hostages|refugee|refugees|indian|indians|foreigner|foreigners|artist|actor|singer|writer|poet|athlete|miner|miners|fisherman|shopkeeper|vendor|vendors|watchman|watchmen|secretary|assistant|advisor|adviser|advisers|advisors|expert|experts|geologist|priests|religious|religious workers|catholic|demonstrator|demonstrators|protester|protesters|worshippers|others|survivor|survivors|widow|landowner|landowners|owner|owners|inspector|spokesman|coordinator|founder|publisher|rectory|couple|homosexual|prostitute|girlfriend|boyfriend|trafficker|official of the company|agronomist|biologist|economist|pilot|crewmen|crew|stewardess|cattleman|cattlemen|u.s. citizen|u.s. citizens|personality|personalities|mr|mrs|ms|miss|dr|msgr|rev|fr|comrade|coordinator|vendor|street vendor|seaman|seamen|priest|catechist|delegate|delegates|deacon|reverend|rabbi|sheikh|imam|actress|musician|scientist|architect|dentist|psychologist|body|bodies|corpse|corpses',
  ],
  [
    'government official',
    'president|vice president|minister|ministers|deputy minister|vice minister|official|officials|governor|governors|mayor|mayors|commissioner|ambassador at large|councilman|councilmen|councilwoman|councillor|government official|government officials|prefect|subprefect|secretary of state|prosecutor general|attorney general|comptroller|director general|undersecretary|civil servant|authorities|intendant|minister of the presidency|interior minister|defense minister|foreign minister|justice minister|presidency minister|former president',
  ],
  [
    'political figure',
    'candidate|candidates|presidential candidate|politician|politicians|congressman|congressmen|deputy|deputies|senator|senators|party leader|party leaders|politician|political leader|political leaders|secretary general|party member|party members|legislator|legislators|party militant|opposition leader|assemblyman|party president|parliamentarian|lawmaker|lawmakers|political figure|alderman|precandidate|representative|politburo member|leftist leader|hopeful|presidential hopeful|presidential contender|presidential aspirant',
  ],
  ['legal or judicial', 'judge|judges|magistrate|magistrates|prosecutor|prosecutors|attorney|attorneys|court official|justice of the peace|supreme court justice|jurist|judicial official|investigating judge|court employee|justice|jury'],
  [
    'law enforcement',
    'police|policeman|policemen|police officer|police officers|policewoman|police agent|police agents|agent|agents|detective|detectives|patrolman|patrolmen|sheriff|civil guard|civil guards|carabinero|carabineros|gendarme|police chief|police lieutenant|police sergeant|national policeman|police captain|police corporal|constable|national guardsman|police colonel',
  ],
  [
    'active military',
    'soldier|soldiers|troops|troop|officer|officers|colonel|lieutenant colonel|lieutenant|lieutenants|captain|captains|major|general|generals|sergeant|sergeants|corporal|private|marine|marines|serviceman|servicemen|military man|military men|noncommissioned officer|admiral|commander|military personnel|army personnel|conscript|military adviser|military advisers|lieutenant|military officer|army officer|patrol|military attache|col|lt|capt|maj|gen|sgt|adm|cpl|troopers|recruits|sailors|sailor|crewmember|enlisted man|green berets|air force',
  ],
  ['security guard', 'guard|guards|security guard|security guards|bodyguard|bodyguards|escort|escorts|private guard|night watchman|security agent|security agents|security personnel|private guards'],
  ['diplomat', "ambassador|ambassadors|diplomat|diplomats|consul|consuls|attache|charge d'affaires|diplomatic official|cultural attache|envoy|first secretary|embassy official|embassy employee|papal nuncio"],
];

/** English nouns for those who do harm and are no organisation: a label of the text's. */
export const ATTACKERS: readonly (readonly [side: 'armed group' | 'state' | 'unknown', words: string])[] = [
  [
    'armed group',
    'guerrilla|guerrillas|guerilla|guerillas|rebel|rebels|terrorist|terrorists|insurgent|insurgents|subversive|subversives|extremist|extremists|militant|militants|commando|commandos|commandoes|commando group|urban commandos|urban commandoes|urban guerrillas|urban guerrilla|drug trafficker|drug traffickers|trafficker|traffickers|drug dealers|narcoterrorist|narcoterrorists|drug mafia|mafia|cell|column|guerrilla column|rebel column|fmln rebels|separatists|hooded men|hooded individuals|hired assassin|hired assassins|hired gunmen|hired killers|hired killer|fighters|fighter|jihadist|jihadists|terrorist group|terrorist groups|guerrilla group|rebel group|subversive group|armed groups|militia|militias|militiamen|drug cartel|extraditables|kidnappers|kidnapper|terrorist elements|guerrilla fighters|marxist rebels|leftist guerrillas|leftist rebels|antigovernment rebels|criminal hands|drug gangs',
  ],
  [
    'state',
    'soldier|soldiers|troops|army|armed forces|military|police|policemen|air force|security forces|death squad|death squads|army patrol|government troops|government forces|paramilitary|paramilitaries|paramilitary group|paramilitary groups|paramilitary squads|army unit|army units|military men|regime|regime forces|army soldiers|air force planes|military personnel|government|warplanes|helicopters|army troops|treasury police|national guard|uniformed men|men in uniform|men in military uniforms|battalion|brigade|military patrol|colonel|lieutenant|officers|squadron|civil defense|navy|marines|intelligence',
  ],
  [
    'unknown',
    'man|men|individual|individuals|gunman|gunmen|assailant|assailants|attacker|attackers|assassin|assassins|killer|killers|murderer|murderers|armed men|armed individuals|armed man|unidentified individuals|unidentified men|unidentified persons|subjects|subject|hit men|hitmen|hit man|criminal|criminals|gang|gangs|bandit|bandits|thugs|perpetrators|perpetrator|suspects|suspect|persons|person|people|group|youths|youth|woman|sniper|snipers|squad|elements|vigilantes|motorcyclists|motorcyclist|two men|drug addict|students|demonstrators|unidentified group|strangers|common criminals|bomber|bombers|author|authors|ringleader|hooded|masked men|masked individuals|heavily armed men|peasants',
  ],
];
