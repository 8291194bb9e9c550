/** Organisations that bear arms, as English texts name them; names only, no judgement of what they are. */
export const GROUPS: readonly (readonly [side: 'armed group' | 'state', words: string])[] = [
  ['armed group', "farabundo marti national liberation front|farabundo marti front|fmln|people's revolutionary army|erp|popular liberation forces|fpl|armed forces of national resistance|central american revolutionary workers party|clara elizabeth ramirez front|modesto ramirez front"],
  [
    'armed group',
    "revolutionary armed forces of colombia|farc|army of national liberation|national liberation army|eln|union camilist national liberation army|people's liberation army|popular liberation army|epl|19 april movement|19th of april movement|april 19 movement|m-19|simon bolivar guerrilla coordinating board|simon bolivar national guerrilla coordinator|simon bolivar coordinating board|cnsb|medellin cartel|cali cartel|extraditables|the extraditables|quintin lame|ricardo franco front|workers self-defense movement|death to kidnappers|mas|autodefensas|united self-defense forces",
  ],
  ['armed group', 'shining path|sendero luminoso|communist party of peru|tupac amaru revolutionary movement|mrta|rodrigo franco command|rodrigo franco democratic command|popular revolutionary command'],
  ['armed group', 'guatemalan national revolutionary unity|urng|guerrilla army of the poor|egp|rebel armed forces|organization of the people in arms|orpa|jaguar of justice|secret anticommunist army'],
  [
    'armed group',
    "manuel rodriguez patriotic front|fpmr|movement of the revolutionary left|mir|lautaro youth movement|lautaro|mapu-lautaro|lautaro popular rebel forces|alfaro vive|alfaro vive carajo|montoneros|tupamaros|all for the fatherland movement|red brigades|cinchonero|cinchoneros|morazanist front|morazanist patriotic front|popular liberation movement|macheteros|contras|nicaraguan resistance|sandinist people's army|sandinistas|nicaraguan democratic force|maximiliano hernandez martinez brigade|maximiliano hernandez martinez anticommunist brigade|white hand",
  ],
  [
    'armed group',
    "eta|basque fatherland and liberty|irish republican army|ira|red army faction|palestine liberation organization|hezbollah|hizballah|hamas|islamic jihad|abu nidal|tamil tigers|ltte|kurdistan workers party|pkk|al-qaeda|al qaeda|islamic state|isis|isil|daesh|al-nusra front|jabhat al-nusra|hayat tahrir al-sham|hts|ahrar al-sham|free syrian army|syrian democratic forces|sdf|ypg|people's protection units|boko haram|al-shabaab|taliban|lord's resistance army|lra|m23|janjaweed|houthis|ansar allah",
  ],
  [
    'state',
    'atlacatl battalion|atlacatl|national guard|treasury police|national police|armed forces|army|air force|navy|police|security forces|civil defense|civil guard|armed forces of el salvador|salvadoran armed forces|salvadoran army|salvadoran air force|guatemalan army|honduran army|colombian army|peruvian army|sandinist army|panama defense forces|panamanian defense forces|dignity battalions|carabineros|administrative department of security|das|dni|nationalist republican alliance|arena|death squad|death squads|1st infantry brigade|government|syrian army|syrian arab army|russian air force|republican guard|national intelligence directorate',
  ],
];
/** Words that end the name of an organisation. */
export const GROUP_HEADS = 'front|movement|army|path|brigade|battalion|command|cartel|coordinating board|coordinator|organization|party|faction|forces|commando|commandos|group|unit|league|resistance|militia|council|union|self-defense|squadron|squad';
/** Words that make a body a party to the fighting or merely those in charge: an accusation of theirs is one by authorities. */
export const AUTHORITIES =
  "police|army|armed forces|military|government|authorities|authority|minister|ministry|president|official|officials|spokesman|general|colonel|governor|mayor|attorney general|prosecutor|judge|court|command|security forces|intelligence|commander|officer|officers|state department|embassy|president's office|investigators|investigation|commission";
/** How an accusation stands: the words. */
export const CLAIMING =
  'claimed responsibility|claim responsibility|claiming responsibility|claims responsibility|claimed credit|took responsibility|taken responsibility|take responsibility|assumed responsibility|assume responsibility|admitted responsibility|accepted responsibility|claimed the attack|claimed the bombing|acknowledged|admitted|claimed that it|responsibility for the attack was claimed|credit for';
export const ACCUSING =
  'accused|accuse|accuses|accusing|blamed|blame|blames|blaming|attributed|attribute|attributes|attributing|suspected|suspect|suspects|presumed|presumably|alleged|allegedly|apparently|believed|charged|charges|held responsible|responsible for|implicated|linked|believes|believe|accusation|accusations|supposed|supposedly|ascribed|reportedly';
export const DOUBTING = 'possibly|may have|might have|could have|probably|possible|perhaps|possibility|hypothesis|speculated|speculation|rumors|unknown';
