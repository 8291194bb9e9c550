/** Places, bodies and phrasings that the generated reports are put together from; no report is of anything that happened. */
const TOWNS = ['Baniyas', 'Jableh', 'Latakia', 'Tartus', 'Qardaha', 'Safita', 'Masyaf', 'Homs'];
const BODIES = [
  'the Syrian Observatory for Human Rights',
  'the Syrian Network for Human Rights',
  'a hospital in the town',
  'local officials',
  'the Ministry of Defence',
];
const WORDED = [
  'at least N civilians were killed',
  'N people were killed and M wounded',
  'more than N bodies were recovered',
  'N members of the security forces were killed',
  'no civilians were killed',
];
const AROUND = [
  'Roads into the town stayed closed for most of the day, and two checkpoints were set up near the bridge.',
  'Shops reopened in the afternoon after five days, according to a trader of 67 who gave only his first name.',
  'The governor promised a committee that would report within thirty days.',
  'Hundreds of videos were shared by users of social networks; none of them could be verified.',
  'The town lies about 25 kilometres from the provincial capital and had some 40,000 inhabitants before the war.',
  'Aid groups said that 1,200 families had left for the hills, and that water was short.',
];

/** A report of about 350 words, the same for the same number. */
export function generatedArticle(number: number): string {
  const pick = <T>(from: readonly T[], salt: number): T => from[(number * 7 + salt * 13) % from.length]!;
  const day = 1 + (number % 28);
  const paragraphs = Array.from({ length: 8 }, (_, at) => {
    const worded = pick(WORDED, at)
      .replace('N', String(3 + ((number * 31 + at * 17) % 480)))
      .replace('M', String(5 + ((number * 11 + at) % 90)));
    return `On ${day} March 2025 ${pick(BODIES, at + 1)} said that ${worded} in ${pick(TOWNS, at + 2)}. ${pick(AROUND, at)} ${pick(AROUND, at + 3)}`;
  });
  return `Report ${number}: violence in ${pick(TOWNS, 2)}\nPublished: 2025-03-${String(day).padStart(2, '0')}\n\n${paragraphs.join('\n\n')}\n`;
}
