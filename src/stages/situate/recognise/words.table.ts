/** Words by which a name beside them is known for a place, a person or a body. All lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Before a name: the name is of a place. */
export const PLACE_BEFORE = set(`in at near from around outside across through throughout toward towards between into inside within beyond leaving
  downtown central northern southern eastern western north south east west northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern suburban rural upstate metropolitan greater upper lower off via
  en vers depuis entre autour dans sur pres`);

/** Before a name, with "of" between: the city of, the village of, north of, residents of. */
export const PLACE_OF = set(`city town village county state province governorate region district port island capital suburb outskirts countryside north south
  east west northeast northwest southeast southwest miles kilometers kilometres km outside people residents part parts area areas town borough parish
  republic kingdom university bay gulf coast mayor governor center middle edge border streets university ville village region province capitale`);

/** Behind a name: what stands before is a place or is named for one. */
export const PLACE_AFTER = set(`county parish province governorate state city town village township borough district region area suburb suburbs metro resident
  residents native border coast neighborhood neighbourhood metropolitan area-based valley countryside airport island islands`);

/** Titles and offices: a person's name follows. */
export const TITLES = set(`mr mrs ms miss dr prof professor sen senator rep representative gov governor president minister secretary judge justice sheriff chief
  officer detective sgt sergeant lt lieutenant capt captain col colonel gen general maj major cpl pvt rev reverend pastor father sister brother bishop archbishop
  pope king queen prince princess sir lord lady mayor coach attorney commissioner councilman councilwoman councilor chairman chairwoman chancellor ambassador
  spokesman spokeswoman spokesperson deputy director superintendent principal senior sheikh imam ayatollah mullah m mme`);

/** Behind a name: a body or a thing is named, and the place in its name is not where something is. */
export const BODY_AFTER = set(`times post journal herald tribune gazette daily news press observer chronicle sentinel register dispatch examiner inc corp corporation
  co llc ltd company bank group holdings motors airlines airways records pictures tigers lions bulldogs eagles panthers bears wildcats warriors raiders
  hawks giants cowboys patriots yankees mets dodgers cubs sox braves steelers packers vikings jets saints chargers broncos rangers`);

/** Days, months and other capitalised words that are hardly ever places. */
export const NEVER = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december christmas easter thanksgiving god jesus christ islam muslim christian catholic jewish republican democrat democratic congress senate house
  parliament police army navy air force court supreme high school university college hospital church street avenue road drive lane boulevard
  highway interstate internet facebook twitter google microsoft apple amazon the a an and or but for not we he she it they you i if when while after before
  this that these those there here his her their our my your its of on by with as is was were are be been has have had do does did
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre le la les un une des`);

/** Behind a capitalised name: a street bears it. */
export const STREET_AFTER = set(`street st avenue ave road rd drive dr lane ln boulevard blvd highway hwy ct place pl circle way parkway pkwy creek rue avenue place`);

/** Behind a capitalised name: a body of that place, which then is where it is. */
export const LOCAL_AFTER = set(`police fire council school schools high elementary hospital department city area airport university college court sheriff mayor
  cemetery prison jail`);

/** Before an Arabic name: prepositions of place, and words of level. */
export const ARABIC_BEFORE = set(`في من إلى الى قرب على عند داخل خارج باتجاه نحو بين شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط ريف بريف مدينة بلدة قرية ناحية منطقة
  محافظة حي مطار أهالي سكان مدينتي محافظتي بلدتي قريتي`);
