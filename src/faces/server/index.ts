export type { CaseDoor } from './case-door.ts';
export type { RunningServer } from './start-server.ts';
export { startServer } from './start-server.ts';
