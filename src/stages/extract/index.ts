export { assignBlame } from './events/blame.ts';
export { completeEvents } from './events/complete.ts';
export type { GatheredEvent, Harmed } from './events/event.ts';
export { countFates } from './events/fates.ts';
export { gatherEvents } from './events/gather.ts';
export type { Participant } from './events/participant.ts';
export { readActs } from './events/read-acts.ts';
export { extract } from './extract.ts';
export type { Extraction } from './extraction.ts';
