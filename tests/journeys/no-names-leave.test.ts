import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openWorkplace } from '../support/cli.ts';
import { evaluationData } from '../support/evaluation-data.ts';

const ARTICLE = `Local survivor Zayn Testname, 34, said his two brothers and nephew were killed when armed groups
entered their homes in Baniyas on 7 March 2025.

A refugee living abroad called Omar Sampleson praised the killings on social media before deleting his posts.

The Coast Monitor said at least 31 civilians were killed in Baniyas on 7 March 2025. "They took my neighbour," Testname said.
`;

describe('no witness and no private person accused leaves the case', () => {
  const place = openWorkplace();
  afterAll(place.close);

  /** All that the public may get of a case, and the log, which travels in bundles. */
  async function everythingPublic(folder: string): Promise<string> {
    const forms: string[] = [];
    for (const form of ['csv', 'json', 'geojson']) {
      const { status, stdout } = await place.sijill([
        'export',
        '--case',
        folder,
        '--tier',
        'public',
        '--format',
        form,
      ]);
      expect(status).toBe(0);
      forms.push(stdout);
    }
    const log = readdirSync(join(folder, 'log')).map((file) =>
      readFileSync(join(folder, 'log', file), 'utf8'),
    );
    return [...forms, ...log].join('\n');
  }

  test('of an article written for this', async () => {
    const folder = place.at('case');
    const article = place.at('one.txt');
    mkdirSync(folder);
    writeFileSync(article, ARTICLE);
    await place.sijill([
      'add',
      article,
      '--case',
      folder,
      '--published',
      '2025-03-10',
      '--source',
      'Harbour Daily',
    ]);
    const published = await everythingPublic(folder);
    expect(published).toContain('31');
    expect(published).not.toMatch(/testname|sampleson/iu);
  });

  const articles = evaluationData('seeds');
  test.skipIf(articles === null)('of articles that circulated', async () => {
    const folder = place.at('circulated');
    mkdirSync(folder);
    const texts = readdirSync(articles!).map((file) => readFileSync(join(articles!, file), 'utf8'));
    // Whoever is called by name after these words; the names themselves stand nowhere in this project.
    const named = texts.flatMap((text) => [
      ...text.matchAll(/(?:survivor|called) (\p{Lu}\p{L}+) (\p{Lu}\p{L}+)/gu),
    ]);
    const words = named.flatMap(([, given, family]) => [given!, family!]);
    expect(words.length).toBeGreaterThan(3);
    await place.sijill(['add', articles!, '--case', folder, '--published', '2025-03-10']);
    const published = await everythingPublic(folder);
    expect(published).toContain('2400');
    // No message may print a name either: only how many got through.
    expect(words.filter((word) => published.toLowerCase().includes(word.toLowerCase())).length).toBe(0);
  });
});
