// What the documents tell people to type is run: every line of a ```sh block that calls ./sijill, block by block, in a
// folder of its own. Lines that serve a page or go to the network are left out; whole journeys test those.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { deadLinks } from '../scripts/docs.ts';

const root = join(import.meta.dirname, '..');
const SERVES = /sijill (demo|desk|capture)\b/;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Shell blocks of a document, each with the lines that can be run. */
function blocksOf(path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .map(([, block = '']) =>
      block
        .split('\n')
        .filter((line) => !SERVES.test(line))
        .join('\n'),
    )
    .filter((block) => /^\.\/sijill /m.test(block));
}

const blocks = globSync(['README.md', 'docs/**/*.md'], { cwd: root }).flatMap((path) =>
  blocksOf(path).map((block) => ({ path, block })),
);
const runnable = existsSync(join(root, 'src/faces/cli/main.ts')) && blocks.length > 0;

describe.skipIf(!runnable)('what the documents tell people to type', () => {
  test.each(blocks)('$path: $block', ({ block }) => {
    const folder = mkdtempSync(join(tmpdir(), 'sijill-documents-'));
    folders.push(folder);
    for (const name of ['sijill', 'sample', 'golden']) symlinkSync(join(root, name), join(folder, name));
    const commands = block.split('\n').filter((line) => !/^(git|cd|\.\/check)\b/.test(line));
    const { status, stderr } = spawnSync('sh', ['-ec', commands.join('\n')], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        HOME: folder,
        XDG_CONFIG_HOME: join(folder, 'config'),
        XDG_DATA_HOME: join(folder, 'data'),
      },
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });
});

test('a dead link, a missing heading and a missing path are seen', () => {
  const text =
    '[a](STYLE.md) [b](NOWHERE.md) [c](STYLE.md#values) [d](STYLE.md#no-such) `src/none.ts` [e](https://x.org/y)';
  expect(deadLinks({ path: 'README.md', text }, root)).toEqual([
    'link to NOWHERE.md: no such file',
    'link to STYLE.md#no-such: no such heading',
    'names src/none.ts: no such file',
  ]);
});
