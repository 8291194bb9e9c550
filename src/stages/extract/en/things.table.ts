import type { ThingRow } from '../language.ts';

/** English nouns that are counted and are not people harmed: why their number is refused, the words. */
export const THINGS: readonly ThingRow[] = [
  [
    'property',
    'houses|homes|house|home|buildings|building|shops|shop|cars|car|vehicles|vehicle|trucks|truck|buses|motorcycles|tanks|shelters|tents|apartments|apartment|schools|school|hospitals|churches|mosques|farms|farm|fields|properties|dwellings|structures|businesses|stores|boats|ships|planes|aircraft|helicopters|trees|livestock|cattle|sheep|goats|cows|animals|camels|horses|heads of cattle|bridges|towers|pylons|windows|doors|rooms|floors|storeys|stories|beds|barracks|ambulances|bicycles|graves|items|cases of ammunition|bags|sacks|boxes|trailers',
  ],
  ['media_items', 'videos|video|photographs|photos|photo|pictures|images|posts|post|clips|recordings|tweets|messages|articles|comments|tapes|broadcasts|footage'],
  ['pages', 'pages|page|paragraphs|chapters|sections|annexes|words'],
  ['users', 'users|followers|subscribers|accounts|views|likes|shares|retweets|visitors|viewers|readers'],
  ['votes', 'votes|voters|respondents|ballots|seats|members of parliament|delegates|signatures|signatories'],
  ['testimonies', 'interviews|interview|testimonies|witnesses|witness|statements|accounts|sources|testimony|interviewees|survivors interviewed|eyewitnesses|experts|investigators|researchers|observers|monitors|analysts'],
  ['suspects', 'suspects|suspect|perpetrators|perpetrator|alleged perpetrators|wanted men|accused'],
  ['defendants', 'defendants|defendant|convicts|charges|counts|sentences|indictments|trials|hearings'],
  ['incidents', 'massacres|incidents|incident|violations|abuses|cases|case|occasions|episodes|events|crimes|offences|offenses|murders cases|reports|report|complaints|fires|accidents|mass graves|mass shootings'],
  [
    'attacks',
    'attacks|attack|strikes|strike|airstrikes|air strikes|raids|raid|bombings|bombing|explosions|explosion|blasts|blast|clashes|operations|operation|ambushes|ambush|shellings|shelling|sorties|missions|assaults|bombardments|shots|rounds|shells|rockets|missiles|bombs|bomb|car bombs|barrel bombs|mortars|grenades|bullets|drones|mines|landmines|air raids|suicide attacks|car bomb|devices|gunshots|mortar shells|mortar rounds|rocket attacks|projectiles',
  ],
  [
    'places',
    'places|sites|site|villages|village|towns|town|cities|city|districts|provinces|governorates|neighbourhoods|neighborhoods|countries|country|states|locations|location|regions|areas|camps|checkpoints|checkpoint|quarters|communities|localities|settlements|fronts|cemeteries|streets|blocks|block|departments|municipalities|zones|schools and hospitals',
  ],
  ['weapons', 'rifles|guns|weapons|firearms|pistols|machine guns|ammunition|kalashnikovs|handguns|arms|launchers|cartridges|magazines|explosives|knives|machetes|grenade launchers|artillery pieces|tanks'],
  ['force_size', 'strong force|strong'],
  ['demonstrators', 'signatories'],
  ['share', 'percent|per cent|percentage points|%|percentage'],
  ['rank', 'place|rank'],
  [
    'measure',
    'degrees|times|points|floors up|steps|ways|reasons|parts|versions|languages|things|options|rows|years in prison|lines|questions|sides|parties|groups|group|organization|organisation|movement|regime|organisations|organizations|institutions|companies|agencies|bodies of evidence|countries|factions|governments|teams|units|vessels|tonnes|tons|lawsuits|laws|articles|points|lists|sets|pairs|types|kinds|categories|phases|stages|rounds of talks|paragraphs|networks|channels|commissions|committees|courts|judges panels|families of weapons|games|matches|goals|medals',
  ],
  ['item_number', 'article number|street|avenue|road|drive|boulevard|lane|highway|st|ave|rd|blvd'],
  ['freed', 'freed hostages'],
];

/** Units behind a number: what kind of quantity it is. */
export const UNITS: readonly ThingRow[] = [
  ['duration', 'second|seconds|minute|minutes|min|mins|hour|hours|hrs|day|days|night|nights|week|weeks|weekend|weekends|month|months|year|years|decade|decades|century|centuries|fortnight|consecutive days|straight days|full days|generations|generation|lifetimes'],
  ['distance', 'kilometer|kilometers|kilometre|kilometres|km|kms|mile|miles|metre|metres|meter|meters|feet|foot|yards|yard|m away|nautical miles|centimeters|centimetres|inches|inch|cm|mm|ft'],
  ['money', 'dollar|dollars|euro|euros|pound|pounds|lira|liras|dinar|dinars|rial|rials|riyals|usd|eur|gbp|shekels|rupees|francs|cents|pesos|million dollars|colones|intis|roubles|rubles|yen|cfa|naira|cordobas|quetzales|soles'],
  ['measure', 'kg|kilograms|kilogrammes|kilos|kilo|tonnes|tons|ton|litres|liters|barrels|hectares|acres|square|grams|watts|megawatts|celsius|fahrenheit|mph|kph|caliber|calibre|mm caliber|megabytes|gigabytes|proof|hp|kw|volts|degrees'],
  ['clock_time', "am|pm|a.m|p.m|o'clock|hours gmt|gmt|utc|local time|est|edt|pst|pdt|cst|cdt|hrs gmt"],
  ['share', 'percent|per cent|%|pct|percentage points'],
  ['item_number', 'th edition'],
];

/** Signs and words before a number that say what it is. */
export const LEADS: readonly ThingRow[] = [
  ['money', '$|€|£|¥|us $|usd|eur|ransom of|worth|bail of|bond of'],
  [
    'item_number',
    'no.|no|nos|number|#|video no|case no|article|articles|chapter|section|page|pages|p.|pp|paragraph|figure|table|annex|item|version|volume|file|case|resolution|decree|law|order|flight|route|highway|interstate|road|channel|room|apartment|apt|unit number|building|block|phase|paragraphs|exhibit|photo|video|image|appendix|document|report number|bus|line|gate|zone|area|sector|level|category|i-|us-|hwy|exit|mile marker|box|suite|tel|phone|fax|serial|registration|article no|grade',
  ],
  ['unit_name', 'brigade|brigades|division|divisions|battalion|regiment|corps|squadron|company|unit|units|army|battery|squad|platoon|group|team|platoons|task force|fleet'],
  ['age', 'aged|age|ages|aged between|ages of|age of|turned'],
  ['clock_time', 'at around|at about'],
  ['rank', 'ranked|top|rank'],
  ['measure', 'magnitude|temperature of|score of|a score of'],
];

/** Names of units after an ordinal or a number: "the 4th Division". */
export const UNIT_NAMES =
  'division|brigade|battalion|regiment|corps|army|squadron|company|infantry|armoured|armored|fleet|district|street|avenue|precinct|floor|anniversary|century|congress|parliament|session|round|edition|mountain|airborne|cavalry|artillery|field artillery|detachment|legion|group|force|front|police district|ave|st|grade|grader|amendment|degree|circuit|ward|place|time|day|week|month|year|night|hour|quarter|party|person|wave|attempt|term|half|largest|biggest|highest|most|world war|republic|infantry brigade|infantry division|military region|field army';

/** What people do who are counted but not harmed: why their number is refused, the words. */
export const DOINGS: readonly ThingRow[] = [
  ['demonstrators', 'demand|demanding|demanded|protest|protesting|protested|marched|marching|demonstrated|demonstrating|rallied|gathered|took to the streets|to demand|calling for|signed|chanted|mourned|attended'],
  ['users', 'social media|online|posted|posting|shared|sharing|tweeted|followers|downplay|commented|liked|viewed'],
  ['force_size', 'deployed|mobilised|mobilized|stationed|sent|took part|took control|dispatched|reinforcements|joined|recruited|trained|stormed|attacked|advanced|patrolled|surrounded|raided|entered|operating|ambushed|in the area|guarded|secured'],
  ['votes', 'voted|vote|elected|surveyed|polled|respondents'],
  ['survivors', 'survived|escaped|rescued|treated and released|unharmed|recovering'],
  ['freed', 'freed|released|exchanged|swapped'],
  ['testimonies', 'interviewed|interviews|spoke to|testified|told'],
  ['population_size', 'live|lived|living|inhabited|home to|populated|inhabitants|reside|resided'],
  ['defendants', 'trial|court|convicted|sentenced|charged|tried|prosecuted'],
  ['suspects', 'suspected|wanted|identified as suspects'],
];
