export * from './calendar.ts';
export * from './hijri.ts';
export * from './zone.ts';
