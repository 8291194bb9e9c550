/** English nouns for things that are attacked, by what they are used for. */
export const TARGETS: readonly (readonly [use: string, words: string])[] = [
  [
    'commercial',
    'store|stores|shop|shops|supermarket|supermarkets|restaurant|restaurants|hotel|hotels|factory|factories|plant|plants|mill|company|companies|business|businesses|firm|office building|office buildings|warehouse|warehouses|shopping center|shopping centers|shopping mall|mall|market|markets|gas station|gas stations|bar|bars|theater|movie theater|theaters|coffee mill|ranch|mine|bakery|cafe|nightclub|discotheque|pharmacy|drugstore|dealership|showroom|real estate agency|travel agency|commercial establishment|commercial establishments|establishment|establishments|laboratory|laboratories|sugar mill|cannery|brewery|bookstore|kiosk|packing plant|commercial center',
  ],
  ['financial', 'bank|banks|bank branch|bank branches|branch|branches|savings bank|bank office|bank offices|financial institution|financial institutions|stock exchange|savings and loan|atm|credit union|teller machines|banking institutions|banking agency|branch offices'],
  [
    'energy',
    'pylon|pylons|power pylon|power pylons|electric power pylons|high-tension towers|high-tension tower|high-tension pylons|power tower|power towers|energy tower|electricity tower|tower|towers|pole|poles|electric poles|power poles|power line|power lines|power station|power plant|power plants|power substation|substation|substations|electric substation|electric power substation|pipeline|pipelines|oil pipeline|oil pipelines|gas pipeline|oil well|oil wells|refinery|dam|transformer|transformers|power grid|electrical system|electric power system|power system|hydroelectric plant|oil camp|oil installations|oil facilities|fuel tanks|fuel tank|oil complex|thermoelectric plant|power installations|transmission towers|electric power lines|generators|generator|electric power',
  ],
  [
    'communications',
    'radio station|radio stations|television station|television stations|tv station|newspaper|newspapers|telephone exchange|telephone office|telephone offices|telephone booth|telephone booths|telephone lines|telephone boxes|antenna|antennas|transmitter|transmitters|newspaper building|news agency|press|daily|printing plant|printing press|telegraph office|post office|telecommunications office|telecommunications offices|telecommunications building|communications tower|magazine|repeater station|telecommunications center|microwave station|transmission tower',
  ],
  [
    'transport vehicle',
    'car|cars|vehicle|vehicles|bus|buses|minibus|truck|trucks|trailer truck|trailer|train|trains|locomotive|plane|planes|airplane|airplanes|aircraft|airliner|jet|helicopter|helicopters|boat|boats|ship|ships|jeep|jeeps|van|vans|taxi|taxis|ambulance|ambulances|motorcycle|motorcycles|tanker|tank truck|tank trucks|tanker truck|pickup|pickup truck|pickup trucks|freighter|barge|station wagon|automobile|automobiles|microbus|convoy|caravan|motorcade|cargo train|armored car|armored vehicle|school bus|patrol car|limousine|boeing 727|boeing|tractor|tractors|fire truck|ferry|cargo truck|unit|units|passenger buses|public transportation vehicles',
  ],
  ['transportation route', 'bridge|bridges|road|roads|highway|highways|railroad|railroad track|railroad tracks|railway|railway line|tracks|tunnel|airport|airports|runway|port|train station|bus station|bus terminal|subway station|metro station|pan-american highway|dock|railroad bridge|airstrip'],
  [
    'government office or residence',
    "city hall|mayor's office|mayor's offices|town hall|palace|national palace|government palace|presidential palace|palace of justice|courthouse|court|courts|courtroom|ministry|ministries|government office|government offices|government building|government buildings|public building|public buildings|public offices|municipal building|presidential residence|presidential house|congress|congress building|legislative assembly|assembly building|governor's office|legislative palace|supreme court|government house|prosecutor's office|administrative department of security|customs office|customs|post|registry office|state institution|social security institute|tax office|town council|government house|attorney general's office|municipal palace|presidential farm|electoral office|electoral council|registrar's office|headquarters building",
  ],
  ['diplomat office or residence', "embassy|embassies|consulate|consulates|ambassador's residence|diplomatic mission|diplomatic missions|cultural center|binational center|diplomatic residence|diplomatic compound|nunciature|embassy building|chancery|legation|ambassador's house|consular offices"],
  ['political figure office or residence', "party headquarters|party office|party offices|campaign headquarters|campaign office|politician's house|political headquarters|campaign offices|local party headquarters|party building|congressman's house|senator's house"],
  [
    'organization office',
    'headquarters|union headquarters|union office|union hall|office|offices|local headquarters|federation headquarters|office of the organization|church|churches|cathedral|parish|parish house|mosque|mosques|convent|monastery|chapel|chapels|temple|temples|synagogue|mission|seminary|red cross|humanitarian office|clinic',
  ],
  [
    'law enforcement facility',
    'police station|police stations|police post|police headquarters|police barracks|jail|prison|prisons|national police headquarters|police building|police command post|police substation|police facility|police facilities|checkpoint|civil guard post|police academy|detention center|treasury police headquarters|precinct|police installations|national guard headquarters|carabineros station',
  ],
  [
    'civilian residence',
    'house|houses|home|homes|residence|residences|apartment|apartments|apartment building|apartment buildings|dwelling|dwellings|hut|huts|building|buildings|farm|farms|condominium|shack|shacks|hamlet|settlement|estate|estates|residential building|mansion|tents|shelters|ranch house|civilian areas|civilian population|homes of peasants',
  ],
  ['water', 'water system|water pipe|aqueduct|reservoir|water tank|water plant|water pump|drinking water system|water supply|water tower'],
  [
    'other',
    'school|schools|university|universities|college|hospital|hospitals|campus|monument|statue|park|museum|stadium|library|club|social club|facilities|facility|installations|installation|property|properties|crops|plantation|plantations|cattle|infrastructure|equipment|machinery|center|centers|camp|camps|country club|theater|training center|academy|sports center|garbage dump|plaza|airfield|recreation center|cemetery|documents|files|windows|door|doors|window|wall|sanatorium|field|fields|forest|street|streets|bus stop|premises|complex|tent|warehouse|dormitory|coffee|cargo|barracks|fort|base|garrison|military base|military installation|military garrison|military barracks|military facilities|command post|military post|military academy|army headquarters|general staff headquarters|joint chiefs of staff|school of medicine',
  ],
];
/** Words that make a thing attacked a military one. */
export const MILITARY = 'military|army|garrison|barracks|fort|base|battalion|brigade|air force|navy|naval|regiment|troops|soldiers|guerrilla camp|camp|joint chiefs of staff|general staff|combat|detachment|patrol|outpost|armored';
