import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROUTES } from './index.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/api.md'), 'utf8');

test.each(Object.values(ROUTES).map((route) => [route.method.toUpperCase(), route.path, route.summary]))(
  '%s %s is described in docs/api.md',
  (method, path, summary) => {
    expect(page).toContain(`| \`${method} ${path}\` | ${summary} |`);
  },
);

test('docs/api.md describes no route that is not there', () => {
  const described = [...page.matchAll(/^\| `([A-Z]+) (\/api\/\S+)` \|/gm)].map(
    ([, method, path]) => `${method} ${path}`,
  );
  const there = Object.values(ROUTES).map((route) => `${route.method.toUpperCase()} ${route.path}`);
  expect(described.sort()).toEqual(there.sort());
});
