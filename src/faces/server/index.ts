export type { CaseDoor, Original } from './case-door.ts';
export { describeApi, makeApp } from './make-app.ts';
export { Refused } from './refuse.ts';
export type { RunningServer } from './start-server.ts';
export { startServer } from './start-server.ts';
