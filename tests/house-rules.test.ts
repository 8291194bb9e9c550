import { describe, expect, test } from 'vitest';
import { houseFaults } from '../scripts/house-rules.ts';
import { isAllowed } from '../scripts/licences.ts';
import { scanFaults } from '../scripts/scan.ts';

const lines = (count: number) => 'export const a = 1;\n'.repeat(count);

describe('names', () => {
  test.each([
    ['src/tools/text/arabic-digits.ts', 0],
    ['src/model/claim-words.table.ts', 0],
    ['src/tools/README.md', 0],
    ['src/tools/text/arabicDigits.ts', 1],
    ['src/tools/Text/fold.ts', 1],
    ['src/tools/text/utils.ts', 1],
    ['src/stages/read/date-helpers.ts', 1],
    ['src/stages/reconcile-v2/index.ts', 1],
    ['src/edges/common/index.ts', 1],
  ])('%s', (path, faults) => {
    expect(houseFaults(path, '')).toHaveLength(faults);
  });
});

describe('sizes', () => {
  test.each([
    ['src/edges/store/sql.ts', 300, 0],
    ['src/edges/store/sql.ts', 301, 1],
    ['src/edges/store/sql.test.ts', 301, 1],
    ['src/stages/extract/numbers.table.ts', 3000, 0],
    ['src/stages/extract/tables/en.ts', 3000, 0],
    ['src/stages/extract/stables/en.ts', 3000, 1],
  ])('%s with %i lines', (path, count, faults) => {
    expect(houseFaults(path, lines(count))).toHaveLength(faults);
  });

  test('a table holds no logic, since it is free of the limit', () => {
    expect(
      houseFaults('src/stages/extract/tables/en.ts', 'export const a = () => {\n  if (b) return 1;\n};\n'),
    ).toEqual(['line 2: logic in a table of data: move it beside the table']);
  });
});

describe('model, tools and stages reach for nothing', () => {
  const impure = [
    'const a = Date.now();',
    'const a = new Date();',
    'const a = Date();',
    'const a = Math.random();',
    'const a = performance.now();',
    'const a = crypto.randomUUID();',
    'const a = process.env;',
    'const a = fetch("https://example.org");',
    'console.log(1);',
    'setTimeout(f, 1);',
    'const a = Temporal.Now.instant();',
    `import { sep } from 'node:path';`,
    `export * from 'node:path';`,
    'const a = b.localeCompare(c);',
    'const a = n.toLocaleString();',
    'const a = s.toLocaleLowerCase();',
  ];
  for (const folder of ['src/model', 'src/tools/time', 'src/stages/read']) {
    test.each(impure)(`${folder}: %s`, (code) => {
      expect(houseFaults(`${folder}/a.ts`, code)).toHaveLength(1);
    });
  }

  test.each([
    'const a = new Date(0);',
    'const a = Date.UTC(2025, 2, 6);',
    '// Date.now() and Math.random() are told of here only',
    `const a = 'Math.random()';`,
    'const a = (document: Document) => document.text;',
    'for (const document of documents) use(document.text);',
    'const a = b.localeCompare(c, "en");',
    'const a = s.toLocaleLowerCase("tr");',
  ])('allowed: %s', (code) => {
    expect(houseFaults('src/stages/read/a.ts', code)).toEqual([]);
  });

  test('an edge, a face and a test may', () => {
    for (const path of ['src/edges/clock/index.ts', 'src/faces/cli/main.ts', 'src/stages/read/a.test.ts']) {
      expect(houseFaults(path, impure.join('\n'))).toEqual([]);
    }
  });
});

test('nothing in src reads the evaluation data, tests included', () => {
  for (const code of ['process.env.SIJILL_SHARED', `'../../../shared/eval'`]) {
    expect(houseFaults('src/edges/vault/a.ts', `const a = ${code};`)).toHaveLength(1);
  }
});

describe('scan', () => {
  const slash = '/';
  test.each([
    [`see ${slash}home${slash}ann/notes`, 1],
    [`'${slash}Users${slash}ann/x'`, 1],
    [`https://example.org${slash}home${slash}news`, 0],
    [`${slash}home${slash}user${slash}cases`, 0],
    ['src/faces/desk/home/page.tsx', 0],
    [`-----BEGIN ${'PRIVATE'} KEY-----`, 1],
    ['/usr/lib/chromium', 0],
  ])('%s', (text, faults) => {
    expect(scanFaults(text)).toHaveLength(faults);
  });
});

test('licences', () => {
  expect(['MIT', '(MIT OR GPL-3.0)', 'Apache-2.0 AND MIT', 'OFL-1.1'].filter(isAllowed)).toHaveLength(4);
  expect(
    ['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'not stated', 'UNLICENSED'].filter(isAllowed),
  ).toEqual([]);
});
