export type { Checkpoint } from './checkpoint.ts';
export { formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
export type { Note, NoteSignature, NoteSigner, NoteVerifier } from './note.ts';
export { noteKeyId, openNote, parseNote, signNote, verifierKey } from './note.ts';
export type { Consistency, Inclusion, SubtreeConsistency, SubtreeInclusion } from './proof.ts';
export {
  consistencyProof,
  inclusionProof,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './proof.ts';
export type { Frontier, Tree } from './tree.ts';
export {
  appendLeaf,
  EMPTY_FRONTIER,
  EMPTY_ROOT,
  frontierRoot,
  leafHash,
  makeTree,
} from './tree.ts';
