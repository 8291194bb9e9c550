import type { DeniedRow, StatementRow } from '../language.ts';

/** English phrases that do something other than count: what they do, the words. */
export const STATEMENTS: readonly StatementRow[] = [
  ['no_evidence', 'no evidence|no evidence of|found no evidence|no proof|no indication|no indications|no signs of|did not find evidence|found no proof|not found evidence|found no indication|found no sign|any evidence of|lack of evidence|no credible evidence'],
  ['no_report', 'received no reports|no reports of|had not received any|received no complaints|not received reports|did not receive any reports|have not received any reports|no complaints|no information about|received no information|no record of|not been informed of|received no report'],
  [
    'not_verified',
    'could not verify|could not independently verify|could not be verified|could not be independently verified|unable to verify|unable to independently verify|not able to verify|not been able to verify|could not confirm|could not be confirmed|could not be independently confirmed|unable to confirm|cannot verify|cannot be verified|has not been verified|have not been verified|has not been independently verified|not independently verified|not immediately possible to verify|could not immediately verify|could not immediately be verified|impossible to verify|no independent confirmation|not possible to independently verify|not been independently confirmed',
  ],
  [
    'withholds',
    'declined to give|declined to say|declined to comment|refused to give|refused to say|refused to disclose|did not give a figure|did not give a toll|gave no figure|gave no figures|gave no toll|would not say|withheld|withholding|did not disclose|did not provide figures|without giving a figure|has not released|did not specify|declined to name|declined to provide',
  ],
  [
    'minimises',
    'isolated incidents|isolated acts|isolated cases|individual violations|individual acts|individual cases|individual mistakes|exaggerated|exaggeration|exaggerating|downplay|downplays|downplayed|downplaying|play down|played down|plays down|playing down|minor incidents|some mistakes|a few mistakes|blown out of proportion|minimise|minimised|minimize|minimized|minimising|inflated',
  ],
  [
    'promise',
    'promised|promises|promising|vowed|vows|vowing|pledged|pledges|pledging|committed to|will investigate|will be investigated|will hold|will be held accountable|will be held to account|will be punished|will be brought to justice|will publish|will prosecute|will compensate|swore to|has undertaken to|gave assurances|assured that those responsible|would be held accountable|would be brought to justice|would investigate|promise to|guaranteed that',
  ],
  ['scheduled', 'elections scheduled|elections are scheduled|election scheduled|elections planned|vote scheduled|scheduled elections|planned elections|elections due|trial scheduled|hearing scheduled|report due|is due to report|due to report|scheduled to report|must report within|due to be published|is due to publish'],
  ['demand', 'called for|calls for|calling for|demanded|demands|demanding|demand|urged|urges|urging|urge|called on|calls on|appealed for|appealed to|appeals for|insisted that those responsible|pressed for'],
  [
    'justify',
    'was aimed at|were aimed at|is aimed at|aimed only at|targeted only|only targeted|legitimate target|legitimate targets|self-defence|self-defense|in response to|in retaliation for|to restore order|to restore security|justify|justified|justifies|justifying|deserved|necessary to|had to respond|was directed against|was directed at|as a response to|security operation against|counter-terrorism operation|operation against|operation targeted|were used as|were hiding among|human shields|precision strike|struck a military target|retaliation',
  ],
  ['admit', 'admitted|admits|admitting|acknowledged|acknowledges|conceded|concedes|took responsibility|claimed responsibility|claims responsibility|accepted responsibility|apologised|apologized|confessed|owned up'],
  ['accuse', 'accused|accuses|accusing|blamed|blames|blaming|held responsible|implicated|implicating|pointed the finger'],
  [
    'conceal',
    'stop recording|stop filming|stopped filming|told not to film|told to stop|deleted his posts|deleting his posts|deleted the video|deleted videos|cover up|covered up|cover-up|covering up|concealed|concealing|conceal|destroyed evidence|destroy evidence|hide the bodies|hid the bodies|hiding the bodies|removed the bodies|prevented from filming|confiscated phones|confiscated their phones|barred from entering|blocked access|barred journalists|burned the bodies|buried in secret|secretly buried|deleted footage|whitewash|whitewashing|erase evidence|dumped the bodies',
  ],
  [
    'incite',
    'continue murdering|continue killing|calling for the killing|called for the killing|calls for the killing|incited|incitement|inciting|incite|calling for revenge|called for jihad against|calls to kill|urged to kill|urging to kill|hailed the executions|hailed the killings|praised the killings|praised the executions|celebrated the killings|celebrating the killings|calls for revenge|calling for the extermination|call for the extermination',
  ],
  [
    'evidence',
    'videos show|video shows|footage shows|footage showed|video showed|videos showed|footage circulating|videos circulating|images show|photographs show|satellite images|satellite imagery|videos posted online|videos posted|video posted|graphic images|photos show|video footage|appear to show|appears to show|appeared to show|geolocated',
  ],
  ['false', 'false|fabricated|baseless|misleading|no truth|unfounded|fake news|fake|lies|untrue|disinformation|groundless|without foundation|not true|invented|propaganda|a lie|fabrications|without any basis|hoax'],
  ['characterises', 'widespread|systematic|not organised|not organized|organised|organized|driven by|motivated by|premeditated|spontaneous|indiscriminate|sectarian in nature|deliberate|coordinated|war crimes|crimes against humanity|not random|amounted to|acts of revenge|revenge killings|sectarian|ethnic cleansing'],
  ['deny', 'deny|denied|denies|denying|rejected|rejects|rejecting|refuted|refutes|dismissed|dismisses|disputed|disputes|denial|reject|refute|dispute|dispel'],
  ['maintain', 'maintains|stands by|stood by|stand by|sticks to|stuck to|sticks by|maintained its|maintained his|maintained their|reaffirmed'],
  [
    'status',
    'were not civilians|were former members|were former soldiers|were members of|were fighters|were militants|were terrorists|were combatants|were armed|were soldiers|were remnants|were loyalists|had taken up arms|former members of|were insurgents|were gunmen|not civilians but|were rebels|died fighting|were involved in fighting|were all fighters|were killed in combat|were regime|were affiliated with',
  ],
  ['retract', 'retracted|withdrew|withdrawn|withdrew its|retracts|took back|withdraws'],
  ['bears_out', 'evidence suggests|evidence indicates|investigation found|investigation revealed|investigation concluded|inquiry found|investigators found|inquiry concluded|commission concluded|commission found|report found|report concluded'],
  ['alive', 'found alive|turned out to be alive|was alive|were alive|is alive|are alive|still alive|reappeared alive|later found alive'],
];

/** What may be denied, disputed or not found. */
export const DENIED: readonly DeniedRow[] = [
  [
    'event',
    'massacre|massacres|killings|killing|atrocities|atrocity|executions|attack|attacks|attacked|shelling|violations|crimes|bombing|strike|strikes|incident|events|deaths|murders|reports|allegations|claims|accusations|accusation|abuses|harmed|violence|such an attack|killed|kill|bombed|shot|abductions|kidnappings',
  ],
  ['number', 'figure|figures|number|numbers|toll|count|death toll|tally|statistics'],
  ['motive', 'motive|motives|sectarian motive|sectarian motives|motivation|sectarian|revenge|ideology|theft'],
  ['plan', 'plan|policy|governmental plan|orders|order|state policy|planned|systematic|organised|organized|premeditated|directive|instructions|coordinated|plans'],
  ['perpetrator', 'responsibility|involvement|involved|behind|role|took part|taken part|its forces|his forces|their forces|participation|carried out by|had any part|any link|connection|responsible|hand in|were present'],
  ['status', 'civilians were not|not civilians|civilian status|that the dead were civilians|the dead were civilians|the victims were civilians'],
  ['cause', 'cause|cause of death|chemical weapons|chemical|gas|poison|shelling caused|crossfire|accident'],
];
