export * from './coordinates.ts';
export * from './earth.ts';
export * from './grid.ts';
export * from './shape.ts';
export * from './sun.ts';
