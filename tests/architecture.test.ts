// Plants a violation of every rule in a tree of its own and sees each caught by name: a rule that catches nothing, or
// a cruise that reads nothing, looks the same as a clean house.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruise } from '../scripts/architecture.ts';

const root = join(import.meta.dirname, '..');
const rules: { name: string; comment: string }[] = createRequire(import.meta.url)(
  '../.dependency-cruiser.cjs',
).forbidden;

/** What a tidy tree of this shape looks like; every import in it is allowed. */
const TIDY: Record<string, string> = {
  'src/model/index.ts': `export type { Claim } from './claim.ts';`,
  'src/model/claim.ts': 'export type Claim = { readonly id: string };',
  'src/tools/text/index.ts': `export { fold } from './fold.ts';`,
  'src/tools/text/fold.ts': 'export const fold = (text: string) => text;',
  'src/tools/hash/index.ts': `import { fold } from '#tools/text';\nexport const hash = fold;`,
  'src/stages/read/index.ts': `import type { Claim } from '#model';\nimport { fold } from '#tools/text';\nexport { inner } from './inner.ts';\nexport const read = (text: string): Claim => ({ id: fold(text) });`,
  'src/stages/read/inner.ts': 'export const inner = 1;',
  'src/stages/situate/index.ts': `export const situate = 1;`,
  'src/edges/store/index.ts': `import { readFileSync } from 'node:fs';\nimport type { Claim } from '#model';\nexport type Store = { claims: Claim[] };\nexport const openStore = (): Store => JSON.parse(readFileSync('x', 'utf8'));\nexport { sql } from './sql.ts';`,
  'src/edges/store/sql.ts': `export const sql = '';`,
  'src/edges/vault/index.ts': `export type Vault = { bytes: number };\nexport const openVault = (): Vault => ({ bytes: 0 });`,
  'src/flows/index.ts': `export { ingest } from './ingest.ts';`,
  'src/flows/ingest.ts': `import type { Store } from '#edges/store';\nimport { read } from '#stages/read';\nimport { situate } from '#stages/situate';\nexport const ingest = (store: Store) => [store, read('a'), situate];`,
  'src/faces/contract/index.ts': `export type { Claim } from '#model';`,
  'src/faces/assemble.ts': `import { openStore } from '#edges/store';\nimport { openVault } from '#edges/vault';\nexport const assemble = () => [openStore(), openVault()];`,
  'src/faces/server/index.ts': `import { ingest } from '#flows';\nimport type { Claim } from '#contract';\nexport const serve = (claim: Claim) => [ingest, claim];`,
  'src/faces/cli/main.ts': `import { assemble } from '../assemble.ts';\nimport { serve } from '../server/index.ts';\nimport { hash } from '#tools/hash';\nassemble();\nserve({ id: hash('') });`,
  'src/faces/desk/main.tsx': `import type { Claim } from '#contract';\nimport { fold } from '#tools/text';\nimport { page } from './page.tsx';\nexport const start = (claim: Claim) => page(fold(claim.id));`,
  'src/faces/desk/page.tsx': 'export const page = (text: string) => text;',
  'src/stages/read/read.test.ts': `import { openStore } from '#edges/store';\nimport { golden } from '../../../tests/support/golden.ts';\ngolden(openStore());`,
  'tests/support/golden.ts': 'export const golden = (_: unknown) => {};',
};

/** rule → what is written over the tidy tree → the file that is to be blamed. A plant may break other rules too. */
const PLANTS: { rule: string; at: string; code: string; and?: Record<string, string> }[] = [
  {
    rule: '01-model-knows-nothing',
    at: 'src/model/claim.ts',
    code: `export type { fold as Claim } from '#tools/text';`,
  },
  {
    rule: '01-model-knows-nothing',
    at: 'src/model/claim.ts',
    code: `import { z } from 'zod';\nexport type Claim = z.ZodString;`,
  },
  {
    rule: '01-model-knows-nothing',
    at: 'src/model/claim.ts',
    code: `import type { Stats } from 'node:fs';\nexport type Claim = Stats;`,
  },
  {
    rule: '02-tools-know-tools',
    at: 'src/tools/text/fold.ts',
    code: `import type { Claim } from '#model';\nexport const fold = (claim: Claim) => claim;`,
  },
  {
    rule: '02-tools-know-tools',
    at: 'src/tools/text/fold.ts',
    code: `import { sep } from 'node:path';\nexport const fold = (text: string) => text + sep;`,
  },
  {
    rule: '02-tools-are-pure',
    at: 'src/tools/text/fold.ts',
    code: `import pg from 'pg';\nexport const fold = pg;`,
  },
  {
    rule: '03-stage-knows-model-and-tools',
    at: 'src/stages/read/inner.ts',
    code: `export { situate as inner } from '#stages/situate';`,
  },
  {
    rule: '03-stage-knows-model-and-tools',
    at: 'src/stages/read/inner.ts',
    code: `import type { Store } from '#edges/store';\nexport const inner = (store: Store) => store;`,
  },
  {
    rule: '03-stage-knows-model-and-tools',
    at: 'src/stages/read/inner.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const inner = readFileSync;`,
  },
  {
    rule: '03-stage-is-pure',
    at: 'src/stages/read/inner.ts',
    code: `import pg from 'pg';\nexport const inner = pg;`,
  },
  {
    rule: '04-edge-knows-model-and-tools',
    at: 'src/edges/store/sql.ts',
    code: `export { openVault as sql } from '#edges/vault';`,
  },
  {
    rule: '04-edge-knows-model-and-tools',
    at: 'src/edges/store/sql.ts',
    code: `export { situate as sql } from '#stages/situate';`,
  },
  {
    rule: '05-flow-knows-stages-and-edge-types',
    at: 'src/flows/ingest.ts',
    code: `export { serve as ingest } from '../faces/server/index.ts';`,
  },
  {
    rule: '05-flow-takes-edges-as-arguments',
    at: 'src/flows/ingest.ts',
    code: `import { openStore } from '#edges/store';\nexport const ingest = openStore;`,
  },
  {
    rule: '05-flow-takes-edges-as-arguments',
    at: 'src/flows/ingest.ts',
    code: `import type { Store } from '#edges/store';\nimport { openStore } from '#edges/store';\nexport const ingest = (): Store => openStore();`,
  },
  {
    rule: '05-flow-reaches-outside-through-edges',
    at: 'src/flows/ingest.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const ingest = readFileSync;`,
  },
  {
    rule: '06-door-knows-flows-and-contract',
    at: 'src/faces/server/index.ts',
    code: `export { read as serve } from '#stages/read';`,
  },
  {
    rule: '06-door-knows-flows-and-contract',
    at: 'src/faces/cli/main.ts',
    code: `import type { Store } from '#edges/store';\nexport type Mine = Store;`,
  },
  {
    rule: '06-contract-knows-model-and-tools',
    at: 'src/faces/contract/index.ts',
    code: `export { situate } from '#stages/situate';\nexport type { Claim } from '#model';`,
  },
  {
    rule: '07-desk-knows-contract',
    at: 'src/faces/desk/page.tsx',
    code: `import { read } from '#stages/read';\nexport const page = read;`,
  },
  {
    rule: '07-desk-knows-contract',
    at: 'src/faces/desk/page.tsx',
    code: `import { hash } from '#tools/hash';\nexport const page = hash;`,
  },
  {
    rule: '07-desk-knows-contract',
    at: 'src/faces/desk/page.tsx',
    code: `import { sep } from 'node:path';\nexport const page = (text: string) => text + sep;`,
  },
  {
    rule: '08-only-assemble-builds-edges',
    at: 'src/faces/server/index.ts',
    code: `import { openStore } from '#edges/store';\nexport const serve = (_: unknown) => openStore();`,
  },
  {
    rule: '08-only-assemble-builds-edges',
    at: 'src/faces/other.ts',
    code: `import { openVault } from '#edges/vault';\nexport const other = openVault;`,
  },
  {
    rule: '09-enter-by-the-index',
    at: 'src/flows/ingest.ts',
    code: `import { inner } from '../stages/read/inner.ts';\nexport const ingest = inner;`,
  },
  {
    rule: '09-enter-by-the-index',
    at: 'src/tools/hash/index.ts',
    code: `export { fold as hash } from '../text/fold.ts';`,
  },
  {
    rule: '09-enter-by-the-index-from-assemble',
    at: 'src/faces/assemble.ts',
    code: `import { sql } from '../edges/store/sql.ts';\nexport const assemble = () => sql;`,
  },
  {
    rule: '10-no-cycles',
    at: 'src/model/claim.ts',
    code: `import type { Toll } from './toll.ts';\nexport type Claim = { id: string; toll?: Toll };`,
    and: { 'src/model/toll.ts': `import type { Claim } from './claim.ts';\nexport type Toll = Claim[];` },
  },
  {
    rule: '11-reachable-from-a-door',
    at: 'src/tools/text/forgotten.ts',
    code: 'export const forgotten = 1;',
  },
  {
    rule: '12-nothing-imports-tests',
    at: 'src/edges/store/sql.ts',
    code: `export { golden as sql } from '../../../tests/support/golden.ts';`,
  },
  {
    rule: '12-nothing-imports-tests',
    at: 'src/edges/store/sql.ts',
    code: `export { fake as sql } from './fake.test.ts';`,
    and: { 'src/edges/store/fake.test.ts': 'export const fake = 1;' },
  },
  {
    rule: 'resolves',
    at: 'src/stages/read/inner.ts',
    code: `export { nothing as inner } from '#tools/nothing';`,
  },
  {
    rule: 'ships-what-it-needs',
    at: 'src/edges/store/sql.ts',
    code: `import fc from 'fast-check';\nexport const sql = fc;`,
  },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-architecture-'));
  for (const name of ['package.json', 'tsconfig.base.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name));
  // Just enough of a package to be resolved to node_modules, as the real ones are.
  for (const name of ['zod', 'pg', 'fast-check']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function cruisePlanted(files: Record<string, string>) {
  for (const part of ['src', 'tests']) rmSync(join(folder, part), { recursive: true, force: true });
  for (const [path, text] of Object.entries({ ...TIDY, ...files })) write(path, `${text}\n`);
  return cruise(folder);
}

describe('who may know whom', () => {
  test('a tidy tree breaks no rule, and every file of it is read', () => {
    expect(cruisePlanted({})).toEqual({ violations: [], unread: [], modules: 20 });
  });

  test.each(PLANTS)('$rule catches $at: $code', ({ rule, at, code, and }) => {
    const { violations } = cruisePlanted({ [at]: code, ...and });
    expect(violations.filter((violation) => violation.rule === rule).map(({ from }) => from)).toContain(at);
  });

  test('every rule has a plant and a sentence of reason', () => {
    expect(rules.map(({ name }) => name).filter((name) => !PLANTS.some(({ rule }) => rule === name))).toEqual(
      [],
    );
    expect(rules.filter(({ comment }) => !/^[A-Z].+\.$/.test(comment))).toEqual([]);
    for (let rule = 1; rule <= 12; rule += 1) {
      expect(rules.some(({ name }) => name.startsWith(`${String(rule).padStart(2, '0')}-`))).toBe(true);
    }
  });
});
