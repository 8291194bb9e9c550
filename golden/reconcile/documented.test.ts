import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASES } from '#model';
import { POLICIES, parsePolicy } from '#stages/reconcile';
import { QUALIFIERS } from '../../src/model/index.ts';
import {
  CHANGES_OF_A_COUNT,
  WORDED_CLASSES,
} from '../../src/stages/reconcile/figures/figure-classes.table.ts';
import { GRADE_OF_BASIS } from '../../src/stages/reconcile/figures/grades.table.ts';

const docs = readFileSync(join(import.meta.dirname, '../../docs/reconciling.md'), 'utf8');
const lines = docs.split('\n');

describe('docs/reconciling.md', () => {
  it('has every word that a figure can be said with', () => {
    for (const qualifier of Object.keys(WORDED_CLASSES) as (keyof typeof WORDED_CLASSES)[]) {
      if (qualifier === 'exact') continue;
      expect(docs).toContain(QUALIFIERS[qualifier].en);
    }
  });

  it('has a line for every change of a count, in their order', () => {
    const table = lines
      .slice(lines.indexOf('| when | it is | because |') + 2)
      .slice(0, Object.keys(CHANGES_OF_A_COUNT).length);
    for (const [index, { into }] of Object.values(CHANGES_OF_A_COUNT).entries())
      expect(table[index]).toContain(
        `| ${into === 'nothing' ? 'nothing' : into === 'exact' ? 'exact' : 'a floor'}`,
      );
  });

  it('has every basis in the line of its grade', () => {
    for (const basis of Object.keys(BASES) as (keyof typeof BASES)[]) {
      const grade = GRADE_OF_BASIS[basis];
      expect(lines.find((line) => line.startsWith(`| ${grade} | `))).toContain(`\`${basis}\``);
    }
  });

  it("has every policy, and a policy of one's own that can be read", () => {
    for (const { name } of POLICIES)
      expect(lines.some((line) => line.startsWith(`| \`${name}\` |`))).toBe(true);
    const own = JSON.parse(readFileSync(join(import.meta.dirname, 'example/our-policy.json'), 'utf8'));
    expect(parsePolicy(own)).toMatchObject({ kind: 'policy', policy: { name: 'ours' } });
  });
});
