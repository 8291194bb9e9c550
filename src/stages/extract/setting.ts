import type { DocumentText } from '#model';
import type { CasualtyReading } from './casualty-reading.ts';
import type { Voice } from './context.ts';
import type { Draft } from './draft.ts';
import type { NamedBody } from './named-bodies.ts';
import type { Reader } from './reader.ts';
import type { Sentence } from './sentence.ts';
import type { Speaker } from './speaker.ts';

/** What a sentence's drafts are completed with. */
export type Setting = {
  readonly reader: Reader;
  readonly document: DocumentText;
  readonly sentence: Sentence;
  readonly reading: CasualtyReading;
  readonly speakers: readonly Speaker[];
  readonly voice: Voice | null;
  readonly publisher: Draft['attribution'][number];
  readonly named: ReadonlyMap<string, NamedBody>;
  /** The whole figure last spoken of. */
  readonly before: Draft | null;
};
