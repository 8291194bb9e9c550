import type { DocumentText, SetAside } from '#model';
import { tokenise } from '#tools/text';
import { readCasualties, type Memory, type Refused } from './casualty.ts';
import { attribute, publisherOf, setSeries, voiceAfter, yearsIn, type Voice } from './context.ts';
import { shootingOf } from './cue.ts';
import type { Draft } from './draft.ts';
import { lexiconFor } from './lexicon.ts';
import { spanOf, type Reader } from './mention.ts';
import { isMark, sentencesOf, type Sentence } from './sentence.ts';
import { speakersOf } from './speaker.ts';

/** Everything read from a document before ids are given. */
export type Assembled = { readonly reader: Reader; readonly drafts: readonly Draft[]; readonly setAside: readonly SetAside[]; readonly sentences: readonly Sentence[] };

function asideOf(reader: Reader, sentence: Sentence, refused: Refused): SetAside {
  const { mention } = refused;
  const [start, end] = spanOf(sentence.items, mention.countFrom, Math.max(mention.countTo, mention.head.kind === 'none' ? mention.countTo : mention.head.to));
  const reason = refused.reason === 'not_casualty' || refused.reason === null ? (mention.refusal ?? 'not_casualty') : refused.reason;
  return { quote: reader.text.slice(start, end), start, end, ...(mention.value === null ? {} : { value: mention.value }), reason };
}

/** Reads a document sentence by sentence, handing on who spoke and what was counted. */
export function assemble(document: DocumentText): Assembled {
  const lexicon = lexiconFor(document);
  const tokens = tokenise(document.content, lexicon.tongue);
  const reader: Reader = { text: document.content, tokens, lexicon };
  const sentences = sentencesOf(document.content, tokens, document.removed, lexicon);
  const shooting = shootingOf(reader);
  const publisher = publisherOf(document);
  const drafts: Draft[] = [];
  const setAside: SetAside[] = [];
  let voice: Voice | null = null;
  let memory: Memory = { outcome: null, draft: null, correcting: false };
  for (const sentence of sentences) {
    const speakers = speakersOf(reader, sentence.items);
    const reading = readCasualties(reader, sentence, shooting, memory);
    for (const draft of reading.drafts) {
      const at = Math.max(0, sentence.items.findIndex((item) => item.start >= draft.place));
      attribute(reader, sentence, draft, at, speakers, voice, publisher);
      const mention = reading.mentions.find((one) => one.at === at);
      const toll = reading.cues.some((cue) => cue.use === 'toll' && sentence.items[cue.at]?.start === draft.why['outcome']?.[0]) || isMark(sentence.items.find((item) => item.start === draft.why['outcome']?.[0]), 'number_of', 'total');
      setSeries(sentence, draft, at, mention?.more === true, toll);
      const years = yearsIn(sentence.items);
      const published = document.published === undefined ? null : Number(document.published.start.slice(0, 4));
      draft.background = years.length > 0 && years.every(({ year, exact }) => (published === null ? !exact : year < published));
    }
    drafts.push(...reading.drafts);
    setAside.push(...reading.refused.map((refused) => asideOf(reader, sentence, refused)));
    voice = voiceAfter(reader, sentence, speakers, voice);
    const last = reading.drafts.findLast((draft) => draft.partOf === null && !draft.background);
    memory = { outcome: last?.outcome ?? memory.outcome, draft: last ?? memory.draft, correcting: sentence.items.some((item) => isMark(item, 'correction')) };
  }
  drafts.sort((one, other) => one.start - other.start || one.place - other.place);
  return { reader, drafts, setAside, sentences };
}
