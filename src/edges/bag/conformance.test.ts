import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBag } from '#tools/bagit';
import { evaluationData } from '../../../tests/support/evaluation-data.ts';
import { openBagFolder } from './index.ts';

// The conformance suite of the Library of Congress (public domain).
const root = evaluationData('eval/conformance/bagit') ?? '';
const present = root !== '';

const bagsIn = (kind: string): string[] =>
  readdirSync(root)
    .filter((version) => existsSync(join(root, version, kind)))
    .flatMap((version) => readdirSync(join(root, version, kind)).map((name) => join(version, kind, name)))
    .filter((path) => statSync(join(root, path)).isDirectory());

describe.skipIf(!present)('outside bags', () => {
  for (const [kind, valid] of [
    ['valid', true],
    ['warning', true],
    ['invalid', false],
    ['linux-only', false],
    ['windows-only', false],
  ] as const) {
    test.each(present ? bagsIn(kind) : [])('%s', async (path) => {
      const report = await checkBag(await openBagFolder(join(root, path)));
      expect(report.valid, report.findings.map(({ text }) => text).join('; ')).toBe(valid);
      if (kind === 'warning') expect(report.findings.map(({ code }) => code)).toContain('odd');
    });
  }
});
