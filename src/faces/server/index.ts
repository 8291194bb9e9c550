export type { CaseDoor } from './case-door.ts';
export { Refused } from './refuse.ts';
export type { RunningServer } from './start-server.ts';
export { startServer } from './start-server.ts';
