import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';
import { openPglite } from './index.ts';
import { storeSuite } from './store.suite.ts';

// Each test has a database of its own, and opening one is slow where other tests keep the processors busy.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'sijill-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The packed empty database that the program itself uses. */
const cache = fileURLToPath(new URL('../../../node_modules/.sijill/database', import.meta.url));
storeSuite((name) => openPglite({ folder: join(folder, name), cache }));
