import type { QualifierRow, VagueRow } from '../language.ts';

/** English words that bound or blur a number. */
export const QUALIFIERS: readonly QualifierRow[] = [
  ['at_least', 'before', 'at least|at the very least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|upwards of|upward of|as few as|a total of at least|at a minimum'],
  ['at_least', 'after', 'at least|at the least|at a minimum|minimum|at the very least'],
  ['more_than', 'before', 'more than|over|exceeding|above|in excess of|greater than|well over|well above|exceeds|exceed|exceeded|surpassed|surpasses|topped|tops|has passed|passed|beyond|higher than|far more than|much more than|just over|a little over|slightly more than'],
  ['nearly', 'before', 'nearly|almost|close to|approaching|just under|just short of|near to|not quite|close on|nearing|virtually'],
  ['around', 'before', 'around|about|some|roughly|approximately|an estimated|estimated|circa|approx|approx.|an approximate|something like|in the region of|in the order of|on the order of|estimated at|put at around|reportedly around|as many or more than'],
  ['around', 'after', 'or so|approximately|or thereabouts|more or less'],
  ['up_to', 'before', 'up to|as many as|at most|no more than|not more than|a maximum of|maximum of|not exceeding|possibly as many as|perhaps as many as'],
  ['up_to', 'after', 'at most|at the most|or fewer|or less|maximum'],
  ['fewer_than', 'before', 'fewer than|less than|under|below|lower than'],
  ['or_more', 'after', 'or more|and counting|or higher|and more|+|plus|and up|and above'],
  ['so_far', 'before', 'so far|to date|thus far|until now|up to now|as of now'],
  ['so_far', 'after', 'so far|to date|thus far|until now'],
];

/** English counting words without a number. The least each allows is the number policy's, not the dictionary's. */
export const VAGUE: readonly VagueRow[] = [
  ['dozens', 12, 'dozens|dozens of|several dozen|a few dozen|few dozen|many dozens|dozens and dozens of|dozens more'],
  ['tens', 10, 'tens of'],
  ['scores', 20, 'scores of|scores|scores more'],
  ['hundreds', 100, 'hundreds|hundreds of|several hundred|a few hundred|many hundreds|hundreds more|few hundred|hundreds and hundreds of'],
  ['thousands', 1000, 'thousands|thousands of|several thousand|a few thousand|many thousands|tens of thousands|tens of thousands of|hundreds of thousands|hundreds of thousands of|thousands more|few thousand|thousands and thousands of'],
  ['several', null, 'several|several of|a number of|a few|a handful of|handful of|an unknown number of|an unspecified number of|an undetermined number of|a large number of|large numbers of|a small number of|numerous|many|countless|various|multiple|at least several|an unconfirmed number of|a couple of dozen|untold'],
];
