import type { MonthRow, TimeRow } from '../language.ts';

export const MONTHS: readonly MonthRow[] = [
  [1, 'janvier|janv'],
  [2, 'février|fév|févr'],
  [3, 'mars'],
  [4, 'avril|avr'],
  [5, 'mai'],
  [6, 'juin'],
  [7, 'juillet|juil'],
  [8, 'août'],
  [9, 'septembre|sept'],
  [10, 'octobre|oct'],
  [11, 'novembre|nov'],
  [12, 'décembre|déc'],
];

export const WEEKDAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';

export const TIMES: readonly TimeRow[] = [
  [
    'event',
    "aujourd'hui|hier|avant-hier|cette nuit|ce matin|ce soir|hier soir|la nuit dernière|cette semaine|la semaine dernière|la semaine passée|le mois dernier|ce week-end|le week-end dernier|le week-end|la veille|l'avant-veille|ces derniers jours|dans la nuit|en une journée|en un seul jour|ce mois-ci|à l'aube|le même jour|ces dernières heures|ces dernières 24 heures|l'été dernier|la nuit de",
  ],
  ['as_of', "à ce jour|jusqu'à présent|à ce stade"],
];

export const ABBREVIATIONS = 'm|mm|mme|mlle|dr|pr|gén|col|lt|cap|st|ste|n|no|av|etc|ex|art|p|pp|vol|janv|févr|avr|juil|sept|oct|nov|déc|env|cf|j.-c';
