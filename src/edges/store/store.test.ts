import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openPglite } from './index.ts';
import { storeSuite } from './store.suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'sijill-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeSuite((name) => openPglite({ folder: join(folder, name), cache: join(folder, 'cache') }));
