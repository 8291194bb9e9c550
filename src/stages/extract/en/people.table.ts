import type { PeopleRow } from '../language.ts';

/** English words for people who may be counted: what the word itself says of them, the words. */
export const PEOPLE: readonly PeopleRow[] = [
  [
    {},
    'people|persons|individuals|residents|villagers|inhabitants|locals|citizens|victims|casualties|members|others|passengers|worshippers|worshipers|mourners|protesters|demonstrators|journalists|reporters|doctors|nurses|medics|paramedics|teachers|students|pupils|workers|labourers|laborers|farmers|herders|miners|fishermen|drivers|shoppers|tourists|migrants|refugees|pilgrims|priests|nuns|imams|clerics|monks|missionaries|judges|lawyers|activists|volunteers|officials|employees|staff|patients|inmates|prisoners|detainees|hostages|captives|survivors|evacuees|commuters|bystanders|passersby|pedestrians|peasants|politicians|lawmakers|mayors|councillors|councilors|candidates|voters|neighbours|neighbors|elders|youths|youngsters|adults|souls|humans|human beings|displaced persons|returnees|aid workers|humanitarian workers|health workers|rescuers|rescue workers|firefighters|first responders|crew|crew members|sailors|engineers|professors|businessmen|traders|merchants|shopkeepers|nomads|foreigners|nationals|expatriates|leaders|supporters|sympathisers|sympathizers|figures|trainees|guests|attendees|revelers|revellers|fans|players|customers|clients|occupants|vendors|gravediggers|peace activists|party members|trade unionists|union members|union leaders|ranchers|landowners|guests|party-goers|partygoers|homeless people',
  ],
  [
    { each: 1 },
    'person|individual|resident|villager|inhabitant|local|citizen|victim|casualty|member|passenger|worshipper|mourner|protester|demonstrator|journalist|reporter|doctor|nurse|medic|paramedic|teacher|student|pupil|worker|labourer|laborer|farmer|miner|driver|tourist|migrant|refugee|priest|nun|imam|cleric|monk|judge|lawyer|activist|volunteer|official|employee|patient|inmate|prisoner|detainee|hostage|bystander|passerby|pedestrian|peasant|politician|lawmaker|mayor|councillor|neighbour|neighbor|youth|adult|bishop|archbishop|ambassador|candidate|leader|senator|congressman|deputy|governor|minister|businessman|trader|aid worker|rescuer|firefighter|rancher|foreigner|engineer|professor|trade unionist|clerk|customer|homeowner|suspect|gunman|shooter',
  ],
  [{ status: 'civilian' }, 'civilians|non-combatants|noncombatants|unarmed people'],
  [{ status: 'civilian', each: 1 }, 'civilian|noncombatant'],
  [
    { status: 'fighter' },
    'fighters|militants|rebels|insurgents|gunmen|terrorists|jihadists|jihadis|combatants|loyalists|militiamen|guerrillas|guerillas|extremists|separatists|mercenaries|attackers|assailants|bombers|remnants|islamists|partisans|armed men|bandits|paramilitaries|subversives|criminals|gunmen|raiders|suicide bombers|hijackers|kidnappers|commanders|armed elements|elements|is fighters|legionnaires',
  ],
  [{ status: 'fighter', each: 1 }, 'fighter|militant|rebel|insurgent|terrorist|jihadist|combatant|loyalist|militiaman|guerrilla|guerilla|extremist|separatist|mercenary|attacker|assailant|commander|suicide bomber|bomber'],
  [
    { status: 'security' },
    'soldiers|troops|policemen|police officers|officers|security personnel|security members|members of the security forces|members of security forces|security forces|servicemen|service members|servicemembers|guards|security guards|bodyguards|border guards|gendarmes|peacekeepers|army personnel|military personnel|army soldiers|conscripts|recruits|army recruits|cadets|policewomen|police|police personnel|security officers|army members|government forces|regime forces|government soldiers|pro-government fighters|marines|sergeants|lieutenants|noncommissioned officers|cops|agents|security agents|enlisted men|airmen|pilots|rangers',
  ],
  [
    { status: 'security', each: 1 },
    'soldier|policeman|police officer|officer|serviceman|service member|guard|security guard|bodyguard|border guard|gendarme|peacekeeper|conscript|recruit|cadet|policewoman|marine|sergeant|lieutenant|captain|colonel|corporal|noncommissioned officer|agent|security agent|pilot|sheriff|trooper|detective',
  ],
  [{ status: 'disarmed' }, 'disarmed fighters|former fighters|disarmed soldiers|surrendered soldiers|disarmed men|surrendered fighters|prisoners of war'],
  [{ age: 'child' }, 'children|kids|infants|babies|toddlers|minors|newborns|schoolchildren|teenagers|teens|adolescents|underage persons|juveniles|youngsters under 18'],
  [{ age: 'child', each: 1 }, 'child|kid|infant|baby|toddler|minor|newborn|schoolchild|teenager|teen|adolescent|juvenile|one-year-old'],
  [{ age: 'child', sex: 'male' }, 'boys|schoolboys|young boys'],
  [{ age: 'child', sex: 'male', each: 1 }, 'boy|schoolboy'],
  [{ age: 'child', sex: 'female' }, 'girls|schoolgirls|young girls'],
  [{ age: 'child', sex: 'female', each: 1 }, 'girl|schoolgirl'],
  [{ sex: 'male' }, 'men|males|young men|elderly men'],
  [{ sex: 'male', each: 1 }, 'man|male'],
  [{ sex: 'female' }, 'women|females|pregnant women|elderly women|widows'],
  [{ sex: 'female', each: 1 }, 'woman|female|widow'],
  [{ kin: true, sex: 'male' }, 'brothers|sons|fathers|uncles|nephews|grandsons|grandfathers|husbands|brothers-in-law|sons-in-law|stepsons'],
  [{ kin: true, sex: 'male', each: 1 }, 'brother|son|father|dad|uncle|nephew|grandson|grandfather|husband|brother-in-law|son-in-law|father-in-law|fiance|stepson|stepfather|boyfriend'],
  [{ kin: true, sex: 'female' }, 'sisters|daughters|mothers|aunts|nieces|granddaughters|grandmothers|wives|sisters-in-law|daughters-in-law'],
  [{ kin: true, sex: 'female', each: 1 }, 'sister|daughter|mother|mom|aunt|niece|granddaughter|grandmother|wife|sister-in-law|daughter-in-law|mother-in-law|fiancee|stepdaughter|girlfriend'],
  [{ kin: true }, 'cousins|siblings|grandchildren|parents|grandparents|in-laws'],
  [{ kin: true, each: 1 }, 'cousin|sibling|grandchild|parent|grandparent'],
  [{ kin: true, each: 2 }, 'couple'],
  [{ kin: true, age: 'child', each: 2 }, 'twins'],
  [{ personal: true }, 'relatives|family members|friends|loved ones|kinsmen|friends and relatives|relatives and friends|acquaintances|colleagues|classmates'],
  [{ personal: true, each: 1 }, 'relative|friend|colleague|family member'],
  [{ unit: 'families' }, 'families|households'],
  [{ unit: 'families', each: 1 }, 'family|household'],
  [{ unit: 'bodies' }, 'bodies|corpses|human remains|dead bodies|coffins|skeletons|cadavers'],
  [{ unit: 'bodies', each: 1 }, 'body|corpse|dead body|coffin|skeleton|cadaver'],
  [
    { community: true },
    "christians|muslims|alawites|alawis|druze|kurds|sunnis|shiites|shias|shi'ites|ismailis|yazidis|yezidis|jews|hindus|sikhs|buddhists|armenians|assyrians|turkmens|arabs|copts|maronites|catholics|protestants|orthodox|hutus|tutsis|fulani|hazaras|rohingya|uyghurs|tribesmen|bedouins|bedouin|indians|palestinians|syrians|iraqis|lebanese|israelis|americans|iranians|afghans|turks|russians|ukrainians|egyptians|europeans|salvadorans|colombians|peruvians|chileans|hondurans|nicaraguans|guatemalans|spaniards|jesuits|iranians|pakistanis|chechens|saudis|jordanians|britons|germans|frenchmen",
  ],
  [{ community: true, each: 1 }, 'christian|alawite|kurd|sunni|shiite|yazidi|jew|hindu|palestinian|syrian|iraqi|israeli|american|iranian|afghan|turk|russian|egyptian|briton|jesuit|spaniard|salvadoran|colombian|peruvian'],
];

/** Adjectives that may stand between a number and its noun, with the status they give when they give one. */
export const DESCRIBING: readonly (readonly [status: '' | 'civilian' | 'disarmed' | 'fighter' | 'security', words: string])[] = [
  ['civilian', 'civilian|unarmed civilian|innocent civilian'],
  ['disarmed', 'disarmed|surrendered'],
  ['fighter', 'rebel|militant|armed|insurgent|jihadist|opposition|terrorist|isis|islamist'],
  ['security', 'army|police|military|government|security|regime'],
  [
    '',
    'unarmed|innocent|young|elderly|old|other|more|additional|new|further|different|separate|wounded|injured|missing|local|foreign|adult|male|female|pregnant|confirmed|documented|alleged|suspected|unidentified|unknown|named|people|syrian|american|israeli|palestinian|iraqi|lebanese|russian|turkish|iranian|kurdish|arab|alawite|christian|sunni|shiite|shia|druze|muslim|jewish|yazidi|british|french|german|ukrainian|afghan|pakistani|indian|egyptian|salvadoran|colombian|peruvian|school|bus|hospital|aid|medical|health|media|un|united nations|red cross|red crescent|white|black|hispanic|latino|extra|fellow|senior|junior|high-ranking|off-duty|retired|former|own|remaining|last|middle-aged|juvenile|teenage|teen|burned|charred|decomposed|mutilated|leftist|communist|catholic|jesuit|spanish|us|u.s|uniformed|plainclothes|national|state|municipal|federal|presumed|so-called|hooded|masked',
  ],
];
