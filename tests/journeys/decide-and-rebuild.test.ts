import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TollAnswer } from '#model';
import type { Ran } from '../support/cli.ts';
import { figuresCsv, openWorkplace } from '../support/cli.ts';

const BANIYAS = 'gn:171830';
const TARGET = {
  outcome: 'killed',
  population: { status: ['civilian'] },
  places: [BANIYAS],
  time: ['2025-03-06', '2025-03-10'],
};
const SETTINGS = {
  format: 1,
  title: { en: 'A town in March', ar: 'بلدة في آذار' },
  event: { places: [BANIYAS], start: '2025-03-06', end: '2025-03-10' },
  policy: 'default',
  questions: [
    { id: 'town', words: { en: 'How many civilians were killed?', ar: 'كم مدنيًا قُتل؟' }, ...TARGET },
  ],
};
const FIGURES = [
  {
    id: 'J1',
    source_org: 'SOHR',
    publication_date: '2025-03-09',
    figure_low: '31',
    figure_high: '31',
    figure_text: '31',
    qualifier: 'exact',
    basis_or_method: "monitor's field network",
  },
  {
    id: 'J2',
    source_org: 'SNHR',
    publication_date: '2025-03-10',
    figure_low: '28',
    figure_high: '28',
    figure_text: '28',
    qualifier: 'exact',
    basis_or_method: 'names list',
  },
].map((row) => ({
  outcome: 'killed',
  population: 'civilians',
  area: 'Baniyas',
  area_level: 'city',
  period_covered: '6-10 Mar 2025',
  count_type: 'total',
  language: 'en',
  confidence: 'written for this test',
  ...row,
}));
const ARTICLE = `Monitor counts dead in Baniyas
Wadi Post
Published: 2025-03-09

The Syrian Observatory for Human Rights said at least 31 civilians were killed in Baniyas on 7 March 2025.
`;

describe('add, claim, reject, take back, rebuild', () => {
  const place = openWorkplace();
  const inCase = (...args: string[]): Promise<Ran> => place.sijill([...args, '--case', place.at('case')]);
  const json = async <T>(...args: string[]): Promise<T> => {
    const { status, stdout, stderr } = await inCase(...args, '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return JSON.parse(stdout) as T;
  };
  const decide = async (
    ...decisions: object[]
  ): Promise<{ decisions: { seq: number }[]; answer: TollAnswer }> => {
    writeFileSync(place.at('decisions.json'), JSON.stringify(decisions));
    return await json('decide', place.at('decisions.json'));
  };
  const exported = async (formats = ['json', 'xlsx']): Promise<Record<string, string>> => {
    const found: Record<string, string> = {};
    for (const format of formats) {
      const out = place.at(`out.${format}`);
      const { status, stderr } = await inCase('export', '--tier', 'public', '--format', format, '--out', out);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      found[format] = readFileSync(out).toString('base64');
    }
    return found;
  };
  let before: TollAnswer;
  let claim: string;
  let publicBefore: Record<string, string>;
  let rejections: readonly number[];

  beforeAll(async () => {
    mkdirSync(place.at('in'));
    writeFileSync(place.at('settings.json'), JSON.stringify(SETTINGS));
    writeFileSync(place.at('in/figures.csv'), figuresCsv(FIGURES));
    writeFileSync(place.at('in/article.txt'), ARTICLE);
    expect(await inCase('settings', place.at('settings.json'))).toMatchObject({ status: 0, stderr: '' });
    expect(await inCase('add', place.at('in'))).toMatchObject({ status: 0, stderr: '' });
  });
  afterAll(place.close);

  test('the figures answer the standing question', async () => {
    before = await json<TollAnswer>('toll');
    expect(before.tolls[0]).toMatchObject({ question: 'town', low: 28, high: 31, origins: 2 });
    const { stdout } = await inCase('claims', '--json', '--search', '31');
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; source: string; quote: string });
    claim = found.find(({ source }) => source === 'SOHR')?.id ?? '';
    expect(found.map(({ quote }) => quote)).toContain(
      'The Syrian Observatory for Human Rights said at least 31 civilians were killed in Baniyas on 7 March 2025.',
    );
    publicBefore = await exported();
  });

  test('rejecting a claim changes the toll, and it is named beside the answer', async () => {
    const { stdout } = await inCase('claims', '--json', '--search', '31');
    const all = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
    const { answer, decisions } = await decide(
      ...all.map((id) => ({ type: 'reject', claim: id, reason: 'counted another town' })),
    );
    rejections = decisions.map(({ seq }) => seq);
    expect(answer.tolls[0]).toMatchObject({ low: 28, high: 28, origins: 1 });
    expect(answer.tolls[0]?.setAside).toContainEqual(expect.objectContaining({ claim, reason: 'rejected' }));
    expect(await exported()).not.toEqual(publicBefore);
  });

  test('taken back, everything is as it was, byte for byte', async () => {
    const { stdout } = await inCase('claims', '--json', '--state', 'rejected');
    expect(stdout.trim().split('\n').length).toBeGreaterThan(0);
    await decide(...rejections.map((of) => ({ type: 'take_back', of, reason: 'it was this town' })));
    expect(await json('toll')).toEqual(before);
    expect(await exported()).toEqual(publicBefore);
  });

  test('rebuilt from vault and log, the answers and exports are the same bytes', async () => {
    const answer = (await inCase('toll', '--json')).stdout;
    expect(await inCase('rebuild')).toMatchObject({ status: 0, stderr: '' });
    expect((await inCase('toll', '--json')).stdout).toBe(answer);
    expect(await exported()).toEqual(publicBefore);
  });

  test('the same bytes again are the same item with one intake more', async () => {
    const again = await json<{ taken: number; known: number; answer: TollAnswer }>(
      'add',
      place.at('in/figures.csv'),
    );
    expect(again).toMatchObject({ taken: 1, known: 1 });
    expect(again.answer).toEqual(before);
  });

  test('everything holds', async () => {
    expect(await inCase('verify')).toMatchObject({ status: 0 });
  });

  test('a copy of the case verifies and answers the same', async () => {
    expect(await inCase('backup', place.at('copy'))).toMatchObject({ status: 0, stderr: '' });
    expect(await place.sijill(['verify', '--case', place.at('copy')])).toMatchObject({ status: 0 });
    const { stdout } = await place.sijill(['toll', '--json', '--case', place.at('copy')]);
    expect(JSON.parse(stdout)).toEqual(before);
  });
});
