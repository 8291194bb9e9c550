import type { CasualtyRow } from '../language.ts';

/**
 * English words for what happened to people: outcome, how the word stands to the people harmed (see sense.ts), the words.
 */
export const CASUALTY: readonly CasualtyRow[] = [
  [
    'killed',
    'active',
    'kill|kills|murder|murders|slay|slays|massacre|massacres|execute|executes|slaughter|slaughters|assassinate|assassinates|behead|beheads|lynch|gun down|guns down|shoot dead|neutralise|neutralize|neutralises|neutralizes|eliminate|eliminates|exterminate|take the lives of|takes the lives of|claim the lives of|claims the lives of|take the life of|burn to death|stab to death|bludgeon to death|hack to death',
  ],
  [
    'killed',
    'past',
    'killed|murdered|slain|slew|massacred|executed|slaughtered|assassinated|beheaded|decapitated|hanged|lynched|gunned down|mowed down|mown down|shot dead|shot and killed|fatally shot|fatally wounded|fatally injured|fatally stabbed|mortally wounded|shot to death|stabbed to death|beaten to death|burned to death|burnt to death|burned alive|burnt alive|hacked to death|tortured to death|starved to death|crushed to death|trampled to death|neutralised|neutralized|eliminated|liquidated|exterminated|martyred|blown up|took the lives of|claimed the lives of|took the life of|claimed the life of|electrocuted|put to death',
  ],
  ['killed', 'ing', 'killing|murdering|slaying|massacring|executing|slaughtering|assassinating|beheading|gunning down|shooting dead|neutralising|neutralizing|eliminating|taking the lives of|claiming the lives of|burning alive'],
  ['killed', 'dies', 'die|dies|died|dying|perish|perishes|perished|succumb|succumbs|succumbed|lost their lives|lost his life|lost her life|lost lives|lose their lives|losing their lives|fell|met their deaths|passed away|were no more|suffocated to death|bled to death|drowned|froze to death|suffocated'],
  ['killed', 'event', 'death|deaths|killing|killings|murder|murders|homicide|homicides|slaying|slayings|massacre|execution|executions|assassination|slaughter|lynching|beheading|loss of life|losses|lives|lives lost'],
  ['killed', 'harmed', 'dead|fatalities|fatality|slain|martyrs|martyr|killed in action|deceased'],
  ['killed', 'state', 'found dead|dead|gone|pronounced dead|declared dead|left dead|lifeless|presumed dead|confirmed dead|being among the dead|were among the dead|was among the dead|are among the dead|were among those killed|was among those killed|were among the victims|being among the victims|are among the victims'],
  ['killed', 'toll', 'death toll|toll|body count|number of dead|number of deaths|number of killed|number of fatalities|number of those killed|number of people killed|number of victims|number killed|death count|casualty toll|casualty count|fatality count|deaths total|overall toll|total death toll|tally'],
  ['killed', 'name', 'names'],
  ['injured', 'active', 'wound|wounds|injure|injures|hurt|hurts|maim|maims'],
  ['injured', 'past', 'wounded|injured|hurt|maimed|hospitalised|hospitalized|shot and wounded|shot and injured|stabbed|burned|beaten|stabbed and wounded|seriously wounded|seriously injured|critically injured|critically wounded|grazed'],
  ['injured', 'ing', 'wounding|injuring|hurting|maiming|hospitalizing'],
  ['injured', 'event', 'injuries|woundings|injury|wounding|shooting|shootings'],
  ['injured', 'harmed', 'wounded|injured|casualties wounded'],
  [
    'injured',
    'dies',
    'suffered injuries|sustained injuries|suffered wounds|sustained wounds|suffered gunshot wounds|suffered burns|suffering injuries|sustained gunshot wounds|suffering from gunshot wounds|suffering gunshot wounds|were being treated|was being treated|are being treated|were treated for|was treated for|being treated for|were taken to hospital|were taken to the hospital|was taken to the hospital|were rushed to hospital|were in critical condition|in critical condition|in stable condition|in serious condition',
  ],
  ['missing', 'past', 'reported missing|listed as missing|disappeared|forcibly disappeared'],
  ['missing', 'dies', 'went missing|go missing|gone missing|vanished|disappear|have disappeared'],
  ['missing', 'state', 'missing|still missing|unaccounted for|remain missing'],
  ['missing', 'event', 'disappearances|disappearance|enforced disappearances'],
  ['missing', 'harmed', 'missing'],
  ['missing', 'toll', 'number of missing|number of the missing'],
  ['detained', 'active', 'arrest|arrests|detain|detains|imprison|round up|rounds up'],
  ['detained', 'past', 'arrested|detained|imprisoned|jailed|rounded up|taken into custody|held in custody|taken prisoner|captured'],
  ['detained', 'ing', 'arresting|detaining|rounding up|imprisoning|capturing'],
  ['detained', 'event', 'arrests|detentions|arrest|detention'],
  ['detained', 'harmed', 'detainees|prisoners'],
  ['abducted', 'active', 'kidnap|kidnaps|abduct|abducts'],
  ['abducted', 'past', 'kidnapped|abducted|seized as hostages|taken hostage|taken captive|carried off|snatched|held hostage'],
  ['abducted', 'ing', 'kidnapping|abducting|taking hostage'],
  ['abducted', 'event', 'abductions|kidnappings|abduction|kidnapping'],
  ['abducted', 'harmed', 'hostages|abductees|captives'],
  ['displaced', 'active', 'displace|displaces|force from their homes|uproot'],
  ['displaced', 'past', 'displaced|uprooted|forced to flee|forced from their homes|driven from their homes|made homeless|evacuated|expelled'],
  ['displaced', 'ing', 'displacing|forcing to flee|uprooting'],
  ['displaced', 'dies', 'fled|flee|fleeing|have fled|fled their homes|left their homes|crossed into|sought refuge|sought shelter|took refuge'],
  ['displaced', 'harmed', 'displaced|displaced people|displaced persons|idps|refugees'],
  ['buried', 'active', 'bury|buries'],
  ['buried', 'past', 'buried|interred|laid to rest'],
  ['buried', 'ing', 'burying'],
  ['buried', 'event', 'burials|funerals'],
  ['bodies_recovered', 'past', 'recovered|retrieved|exhumed|unearthed|pulled from the rubble|pulled out of the rubble|collected|brought to|taken to the morgue|dug up|dug out|pulled out|pulled from|removed'],
  ['bodies_recovered', 'active', 'recover|retrieve|exhume|unearth|pull'],
  ['bodies_recovered', 'ing', 'recovering|retrieving|exhuming|unearthing'],
  ['bodies_seen', 'past', 'seen|counted|saw|photographed|filmed|spotted|found|discovered'],
  ['bodies_seen', 'active', 'show|shows|see|count|counts|find'],
  ['bodies_seen', 'ing', 'showing|counting|seeing|lying|scattered|strewn'],
  ['bodies_seen', 'dies', 'lay|lie|lay on|lined|piled up|washed up|washed ashore'],
];

/** "Shot" alone: killed, unless the text speaks of survivors, hospitals or wounds (see outcome.ts). */
export const SHOT = 'shot|were shot|shooting|shoots|shoot|gunshot victims|opened fire on|struck by gunfire|hit by gunfire|struck by bullets|fired on';

/** Words that make a shooting one that may have been survived: of wounds and care, and of ordinary crime, where being shot is not being killed. */
export const SURVIVED = 'police|sheriff|detectives|suspect|suspects|nightclub|hospital|hospitalized|hospitalised|injured|injuries|injury|wounded|wounds|non-life-threatening|life-threatening|condition|survived|survive|recovering|recover|treated|surgery|critical|stable|medical center|infirmary|ambulance|paramedics';

/** Harm in a denial ("no civilians were harmed") that stands for killing. */
export const HARMED = 'harmed|targeted|hit|attacked|hurt';
