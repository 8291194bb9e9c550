import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '#model';
import { sha256Name } from '#tools/hash';
import { evaluationData } from '../../../tests/support/evaluation-data.ts';
import { extract } from './extract.ts';

function documentOf(content: string, language: string, more: Partial<DocumentText> = {}): DocumentText {
  const text = sha256Name(content);
  return {
    id: text,
    name: 'text',
    mediaType: 'text/plain',
    language,
    text,
    reader: 'test',
    content,
    removed: [],
    spans: [],
    notices: [],
    ...more,
  };
}

type Label = {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly claims: readonly { readonly n?: number; readonly kind?: string }[];
};

const golden = join(import.meta.dirname, '../../../golden/extract');
const labels = readdirSync(golden)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(join(golden, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Label),
  );

describe('every claim', () => {
  it.each(labels)('$id stands in the text word for word', ({ text, language }) => {
    const { claims, setAside, masks } = extract(documentOf(text, language));
    for (const claim of claims) {
      expect(claim.quote).toBe(text.slice(claim.start, claim.end));
      if (claim.count !== null) expect(text).toContain(claim.count.words);
      if (claim.population !== null) expect(text).toContain(claim.population.words);
      for (const [from, to] of Object.values(claim.why)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(to).toBeGreaterThanOrEqual(from);
      }
    }
    for (const aside of setAside) expect(aside.quote).toBe(text.slice(aside.start, aside.end));
    for (const mask of masks) expect(mask.end).toBeGreaterThan(mask.start);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    const ids = new Set(claims.map(({ id }) => id));
    for (const claim of claims) if (claim.partOf !== null) expect(ids.has(claim.partOf)).toBe(true);
  });

  it('finds nearly every labelled number', () => {
    let due = 0;
    let found = 0;
    for (const { text, language, claims } of labels) {
      const read = extract(documentOf(text, language)).claims.map(
        ({ count }) => count?.point ?? count?.low ?? count?.high ?? null,
      );
      for (const { n } of claims) {
        if (n === undefined) continue;
        due += 1;
        if (read.includes(n)) found += 1;
      }
    }
    expect(found / due).toBeGreaterThan(0.95);
  });
});

describe('any text', () => {
  it('is read without fail, the same way twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('en', 'ar', 'fr', 'und'),
        (text, language) => {
          const document = documentOf(text, language);
          expect(extract(document)).toEqual(extract(document));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('made of words that count and kill keeps its quotes', () => {
    const words = [
      '12',
      'people',
      'were',
      'killed',
      'and',
      ',',
      '.',
      ';',
      'at least',
      'said',
      'the army',
      'denied',
      'no',
      'in',
      'Marj',
      'three',
      'children',
      '–',
      'of them',
      '"',
      'from',
      'to',
      'rose',
      'toll',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (picked) => {
        const text = picked.join(' ');
        for (const claim of extract(documentOf(text, 'en')).claims)
          expect(claim.quote).toBe(text.slice(claim.start, claim.end));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is no part of the article', () => {
  it('is not read, and its numbers are set aside for what it is', () => {
    const content =
      'Nine people were killed.\n\nSave 15% today: 400 dead men can not be wrong.\n\nTwo were wounded.';
    const start = content.indexOf('Save');
    const { claims, setAside } = extract(
      documentOf(content, 'en', {
        removed: [{ start, end: content.indexOf('\n\nTwo'), kind: 'advertisement' }],
      }),
    );
    expect(claims.map(({ count }) => count?.point)).toEqual([9, 2]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['advertisement', 'advertisement']);
  });
});

describe('masks and distances', () => {
  it('cover a survivor with the age, and leave a president', () => {
    const content =
      'Local survivor Karim Nabilov, 71, said his two brothers and nephew were killed. President Donald Trump spoke.';
    const { masks, claims } = extract(documentOf(content, 'en'));
    expect(masks.map(({ start, end, role }) => [content.slice(start, end), role])).toEqual([
      ['Karim Nabilov, 71', 'survivor'],
      ['President Donald Trump', 'public_office'],
    ]);
    expect(claims[0]).toMatchObject({ derived: true, additive: false, count: { point: 3 } });
  });

  it('reads a stated distance with its direction', () => {
    const content = 'They came from Marj, about 25 kilometers south of Port Qarun.';
    expect(extract(documentOf(content, 'en')).distances).toMatchObject([
      {
        kilometres: 25,
        direction: 's',
        approximate: true,
        from: { words: 'Marj' },
        to: { words: 'Port Qarun' },
      },
    ]);
  });
});

const seeds = evaluationData('seeds') ?? '';

describe.skipIf(seeds === '')('two real articles', () => {
  const read = (prefix: string): ReturnType<typeof extract> => {
    const name = readdirSync(seeds).find((one) => one.startsWith(prefix)) ?? '';
    const content = readFileSync(join(seeds, name), 'utf8');
    return extract(
      documentOf(content, 'en', { published: { start: '2025-03-10', end: '2025-03-10', precision: 'day' } }),
    );
  };

  it('give the first one its floor, self-cited, its denials and no false counts', () => {
    const { claims, setAside } = read('000');
    const counted = claims.filter(({ kind, count }) => kind === 'casualty' && count !== null);
    expect(
      counted.map(({ count, qualifier, selfCited, population }) => [
        count?.low,
        count?.high,
        qualifier,
        selfCited,
        population?.status,
      ]),
    ).toEqual([[2400, null, 'at_least', true, ['civilian']]]);
    const kinds = new Set(claims.map(({ kind }) => kind));
    for (const kind of [
      'denial',
      'status_dispute',
      'justification',
      'incitement',
      'concealment',
      'demand',
    ] as const)
      expect(kinds.has(kind)).toBe(true);
    const reasons = setAside.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'media_items').length).toBe(3);
    expect(reasons).toContain('users');
    expect(reasons).toContain('demonstrators');
  });

  it('give the second one its floor, the three of one family, its promises and its distance', () => {
    const { claims, setAside, distances } = read('004');
    const counted = claims.filter(({ kind, count }) => kind === 'casualty' && count !== null);
    expect(
      counted.map(({ count, qualifier, derived, additive }) => [
        count?.low,
        count?.high,
        qualifier,
        derived,
        additive,
      ]),
    ).toEqual([
      [1500, null, 'at_least', false, true],
      [3, 3, 'exact', true, false],
    ]);
    expect(claims.filter(({ kind }) => kind === 'promise').length).toBe(2);
    expect(claims.some(({ kind }) => kind === 'justification')).toBe(true);
    const asides = setAside.map(({ value, reason }) => [value, reason]);
    expect(asides).toContainEqual([67, 'age']);
    expect(asides).toContainEqual([25, 'distance']);
    expect(asides).toContainEqual([5, 'duration']);
    expect(distances.map(({ kilometres, direction }) => [kilometres, direction])).toEqual([[25, 's']]);
  });
});
