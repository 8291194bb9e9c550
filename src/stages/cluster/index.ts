export type { Body } from './bodies.table.ts';
export { type Clustered, type ClusterInput, cluster } from './cluster.ts';
export { type ComparedText, type NearCopy, nearCopies } from './near-copy.ts';
