export * from './earth.ts';
export * from './shape.ts';
