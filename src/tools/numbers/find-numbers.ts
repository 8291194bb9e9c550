import type { Token, Tongue } from '#tools/text';
import { arabicCardinal, arabicOrdinal } from './arabic.ts';
import { aboutNoun, latinCardinal, latinOrdinal } from './latin.ts';
import type { NumberMention } from './number-mention.ts';
import { latinWords } from './words.ts';

function at(tokens: readonly Token[], place: number, tongue: Tongue): NumberMention | null {
  const token = tokens[place];
  if (token === undefined || (token.type !== 'word' && token.type !== 'number')) return null;
  if (tongue === 'ar') return arabicOrdinal(tokens, place) ?? arabicCardinal(tokens, place);
  const words = latinWords(tongue);
  return (
    latinOrdinal(tokens, place, words) ??
    aboutNoun(tokens, place, words) ??
    latinCardinal(tokens, place, words)
  );
}

/**
 * Every number in the tokens from `from` to `to` (excluded), in digits, words or both, left to right and not overlapping.
 * A lone "one" (or the French and Arabic article) is found with `article` set; whether it counts is for the caller to say.
 */
export function findNumbers(
  tokens: readonly Token[],
  from: number,
  to: number,
  tongue: Tongue,
): NumberMention[] {
  const found: NumberMention[] = [];
  let place = from;
  while (place < to) {
    const mention = at(tokens, place, tongue);
    if (mention === null) place += 1;
    else {
      found.push(mention);
      place = mention.last + 1;
    }
  }
  return found;
}
