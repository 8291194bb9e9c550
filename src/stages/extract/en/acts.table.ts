import type { ActNounRow, ActVerbRow } from '../events/act-kind.ts';

/**
 * English verbs of harm by base form (a particle may follow): what kind of act, what becomes of the object. `self`: the subject
 * is what is harmed ("die", "explode"); `tool`: the object is the weapon ("plant a bomb") and only then does it count.
 */
export const ACT_VERBS: readonly ActVerbRow[] = [
  ['attack', 'killed', 'object', 'kill|murder|assassinate|slay|massacre|execute|gun down|shoot dead|shoot to death|stab to death|behead|decapitate|lynch|strangle|hang|finish off|exterminate|annihilate|slaughter|shoot and kill|riddle'],
  ['attack', 'killed', 'self', 'die|perish|dead|pass away|bleed to death|succumb'],
  ['attack', 'killed', 'object', 'pronounce dead|find dead|find slain|leave dead|shoot fatally|pronounce deceased|declare dead|find shot to death'],
  ['attack', 'injured', 'self', 'suffer gunshot|sustain gunshot|suffer a gunshot|sustain a gunshot|suffer injuries|sustain injuries|suffer wounds|suffer multiple gunshot|suffer non-life-threatening|survive'],
  ['attack', 'injured', 'object', 'wound|injure|hurt|maim|hospitalize|graze'],
  ['attack', null, 'object', 'attack|ambush|raid|storm|assault|machinegun|machine-gun|strafe|fire on|fire at|fire upon|shoot|shoot at|open fire on|open fire at|stab|beat up|torture|gas|shell|mortar|harass|assail|besiege|fire against'],
  ['bombing', null, 'object', 'bomb|dynamite|blow up|blast|firebomb|car-bomb|bombard'],
  ['bombing', null, 'tool', 'explode|detonate|go off|set off|plant|place|hurl|throw|lob|toss|launch|fire|drop|activate|leave|deactivate|defuse'],
  ['struck', null, 'object', 'hit|rock|shake|strike|kill and wound|affect|reach'],
  ['abduction', 'abducted', 'object', 'kidnap|abduct|take hostage|hold hostage|hijack|kidnapped'],
  ['arson', null, 'object', 'burn|set fire to|torch|set ablaze|burn down|set on fire|set afire'],
  ['robbery', null, 'object', 'rob|steal|loot|hold up'],
  ['damage', 'destroyed', 'object', 'destroy|demolish|wreck|raze|ruin|level|shatter|knock down|topple|tear down|pull down|gut'],
  ['damage', 'damaged', 'object', 'damage|derail|sabotage|dent|knock out|break'],
  ['freed', 'freed', 'object', 'free|release|liberate|rescue'],
];

/** English nouns of harm. */
export const ACT_NOUNS: readonly ActNounRow[] = [
  ['attack', 'killed', 'murder|murders|assassination|assassinations|killing|killings|massacre|massacres|slaying|slayings|execution|executions|homicide|genocide|slaughter|death|deaths|beheading|lynching|crime'],
  ['attack', null, 'attack|attacks|ambush|ambushes|raid|raids|assault|assaults|shooting|shootings|shelling|offensive|harassment|attempt on the life|machinegunning|strafing|torture|terrorist attack|terrorist attacks|armed attack|guerrilla attack|aggression|incursion|clash'],
  ['bombing', null, 'bombing|bombings|explosion|explosions|blast|blasts|dynamiting|bomb attack|bomb attacks|dynamite attack|dynamite attacks|car bombing|bombardment|bombardments|dynamite explosion|bomb explosion|bomb explosions|bomb blast|detonation'],
  ['abduction', 'abducted', 'kidnapping|kidnappings|abduction|abductions|kidnaping|seizure|hijacking'],
  ['arson', null, 'arson|burning|torching|arson attack'],
  ['robbery', null, 'robbery|robberies|holdup|theft|looting'],
];

/** Words that say an act was only tried, or only threatened. */
export const ATTEMPTED = 'attempt|attempts|attempted|tried|try|trying|failed|foiled|thwarted|frustrated|unsuccessful|unsuccessfully|deactivated|defused|deactivate|defuse|unharmed|escaped|plot|plotting|averted|dismantled';
export const THREATENED = 'threaten|threatened|threatens|threatening|threat|threats|plan|plans|planned|planning|plot|intend|intended|intends';
/** Adverbs that make any act one that killed. */
export const FATAL = 'fatally|mortally|lethally';
/** What a word of harm alone says of the weapon. */
export const IMPLIED: readonly (readonly [weapon: string, words: string])[] = [
  ['gun', 'shoot|gun|riddle|snipe|shooting|shootings|graze'],
  ['machine gun', 'machinegun|machine-gun|strafe'],
  ['dynamite', 'dynamite'],
  ['cutting device', 'stab|behead|decapitate'],
];
/** Participles that may stand before the person or thing harmed: "the murdered senator". */
export const HARMED_BEFORE: readonly ActNounRow[] = [
  ['attack', 'killed', 'murdered|assassinated|slain|massacred|executed'],
  ['abduction', 'abducted', 'kidnapped|abducted|kidnaped'],
];
/** Words for weapons, by type. */
export const WEAPONS: readonly (readonly [type: string, words: string])[] = [
  ['vehicle bomb', 'car bomb|car bombs|car-bomb|truck bomb|vehicle bomb|bomb-laden car|booby-trapped car|car loaded with|dynamite-laden car|explosives-laden vehicle|booby-trapped vehicle|motorcycle bomb|bus bomb'],
  ['dynamite', 'dynamite|stick of dynamite|sticks of dynamite|dynamite stick|dynamite sticks|dynamite charge|dynamite charges|charge of dynamite|charges of dynamite|dynamite bomb'],
  ['bomb', 'bomb|bombs|explosive device|explosive devices|device|devices|artifact|letter bomb|parcel bomb|time bomb|bombing|high-powered bomb|package bomb|suitcase bomb|homemade bomb|homemade bombs|barrel bomb|barrel bombs|explosive belt'],
  ['explosive', 'explosive|explosives|explosive charge|explosive charges|charge|charges|tnt|plastic explosive|explosive material|c-4|anfo|gelignite'],
  ['grenade', 'grenade|grenades|hand grenade|hand grenades|fragmentation grenade|fragmentation grenades|rifle grenade'],
  ['molotov cocktail', 'molotov cocktail|molotov cocktails|firebomb|firebombs|petrol bomb|petrol bombs|gasoline bomb|gasoline bombs|incendiary bomb|incendiary bombs|incendiary device'],
  ['mine', 'mine|mines|landmine|landmines|land mine|land mines|roadside bomb|roadside bombs'],
  ['rocket', 'rocket|rockets|rpg|missile|missiles|bazooka|rocket launcher|law rocket|rpg-7'],
  ['mortar', 'mortar|mortars|mortar shell|mortar shells|mortar round|mortar rounds|mortar fire|shell|shells|artillery'],
  ['aerial bomb', 'aerial bomb|aerial bombs|air strike|airstrike|airstrikes|air strikes|air raid|air raids|aerial bombing|aerial bombings|aerial bombardment|strafing'],
  ['machine gun', 'machine gun|machine guns|submachine gun|submachine guns|submachinegun|submachineguns|machinegun|machineguns|machinegun fire|machine-gun fire|uzi|burst of machine-gun fire|machine-gun|machine-guns|galil'],
  ['rifle', 'rifle|rifles|m-16|ak-47|ak-47s|shotgun|shotguns|g-3|fal rifle|carbine|m-16 rifles|assault rifle|assault rifles|sniper fire|kalashnikov|kalashnikovs'],
  ['handgun', 'pistol|pistols|revolver|revolvers|handgun|handguns|9-mm pistol|9-mm pistols'],
  ['gun', 'gun|guns|firearm|firearms|bullet|bullets|gunfire|gunshot|gunshots|shot|shots|gunshot wound|weapon|weapons|automatic weapon|automatic weapons|small arms fire|heavy weapons'],
  ['cutting device', 'knife|knives|machete|machetes|dagger|daggers|sword|swords|axe|blade'],
  ['stone', 'stone|stones|rock|rocks'],
  ['fire', 'gasoline|petrol|fire'],
  ['torture', 'torture'],
  ['poison', 'poison|gas|sarin|chlorine|chemical weapons|tear gas'],
];
/** Weapon types that make an act a bombing. */
export const BOMB_TYPES = 'vehicle bomb|dynamite|bomb|explosive|mine|aerial bomb|grenade|rocket|molotov cocktail|mortar';
