import type { MonthRow, TimeRow } from '../language.ts';

export const MONTHS: readonly MonthRow[] = [
  [1, 'january|jan'],
  [2, 'february|feb'],
  [3, 'march|mar'],
  [4, 'april|apr'],
  [5, 'may'],
  [6, 'june|jun'],
  [7, 'july|jul'],
  [8, 'august|aug'],
  [9, 'september|sept|sep'],
  [10, 'october|oct'],
  [11, 'november|nov'],
  [12, 'december|dec'],
];

export const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun';

/** English phrases of time, by what they date. */
export const TIMES: readonly TimeRow[] = [
  [
    'event',
    'today|yesterday|tonight|last night|overnight|this morning|this afternoon|this evening|this week|last week|last month|this month|last year|this year|the weekend|over the weekend|at the weekend|last weekend|this weekend|on the weekend|the past week|the past few days|the last few days|in recent days|recent days|the day before|the previous day|the night before|in recent weeks|earlier this week|earlier this month|earlier today|the same day|that day|a day earlier|a week earlier|a day later|two days ago|the past two days|in one day|in a single day|at dawn|at night|late last night|last summer|last spring|over the past month|hours earlier|in the past 24 hours|over the past 24 hours|in the last 24 hours|early this morning|monday night',
  ],
  ['as_of', 'so far|to date|as of today|as of now|until now'],
];

export const ABBREVIATIONS = 'mr|mrs|ms|dr|prof|gen|col|lt|sgt|capt|maj|brig|rev|hon|st|no|nos|vs|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|u.s|u.n|u.k|e.g|i.e|etc|a.m|p.m|inc|ltd|co|corp|jr|sr|approx|dept|gov|sen|rep|pres|fr|al|ft|mt|ave|blvd|rd|msgr|cpl|pvt|det|ofc|adm|cmdr|p|pp|vol|art|fig|ed|govt';
