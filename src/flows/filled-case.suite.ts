import { appendDecision } from './append-decision.ts';
import { appendIntake } from './append-intake.ts';
import { appendRecord } from './append-record.ts';
import type { TestCase } from './evidence-case.suite.ts';
import { text } from './evidence-case.suite.ts';

/** Takes in a text. */
export const takeIn = (held: TestCase, words: string, extra: object = {}) =>
  appendIntake(held.edges, { content: text(words), name: 'a.txt', mediaType: 'text/plain', ...extra });

/** Gives a case some of everything: ten entries, two of them decisions, one of them sealed. */
export async function fillCase(held: TestCase): Promise<void> {
  const intake = (words: string, extra?: object) => takeIn(held, words, extra);
  for (let i = 0; i < 4; i += 1) await intake(`article ${i}`);
  await appendDecision(held.edges, { draft: { type: 'reject', fields: {}, reason: 'a copy' } });
  await appendDecision(held.edges, { draft: { type: 'take_back', of: 5 } });
  await appendRecord(held.edges, { kind: 'settings', body: { format: 1, policy: 'default' } });
  await intake('a statement', { protected: true });
  await intake('article 0');
}
