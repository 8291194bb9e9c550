import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { openWorkplace } from '../support/cli.ts';

const GOOD = 'The Wadi Monitor said on Sunday that 31 civilians were killed in Baniyas on 7 March 2025.\n';

describe('what cannot be read is named, and the rest goes on', () => {
  const place = openWorkplace();
  afterAll(place.close);
  const source = place.at('what came in');

  test('a folder of bad and good files', async () => {
    mkdirSync(source);
    writeFileSync(join(source, 'empty.txt'), '');
    writeFileSync(
      join(source, 'picture.txt'),
      Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256),
    );
    writeFileSync(join(source, 'good.txt'), GOOD);
    // "Seven civilians were killed in Baniyas" in Windows-1256, with nothing that names the encoding.
    const arabic = [
      ...'قتل سبعة مدنيين في بانياس يوم الجمعة، حسب ما قال المرصد السوري لحقوق الإنسان في بيان له.',
    ];
    writeFileSync(join(source, 'old.txt'), Uint8Array.from(arabic, windows1256));
    writeFileSync(join(source, 'broken.zip'), 'PK\u0003\u0004 and no more');
    writeFileSync(
      join(source, 'outside.zip'),
      zipSync({
        '../../escaped.txt': strToU8(GOOD),
        'inside.txt': strToU8(`${GOOD}It came in an archive.\n`),
      }),
    );
    writeFileSync(
      join(source, 'bomb.zip'),
      zipSync({ 'zeros.txt': new Uint8Array(64 * 1024 * 1024) }, { level: 9 }),
    );
    const { status, stdout, stderr } = await place.sijill([
      'add',
      source,
      place.at('never there'),
      '--case',
      place.at('case'),
    ]);
    expect(status).toBe(2);
    for (const name of ['empty.txt', 'picture.txt', 'broken.zip', 'outside.zip', 'bomb.zip', 'never there']) {
      const lines = stderr.split('\n').filter((line) => line.includes(name));
      expect(lines, `one line about ${name} in ${stderr}`).toHaveLength(1);
    }
    expect(stdout).toContain('files taken in');
    expect(existsSync(place.at('escaped.txt'))).toBe(false);
  });

  test('what could be read is in the case, in the right letters', async () => {
    const { stdout } = await place.sijill(['claims', '--json', '--case', place.at('case')]);
    const quotes = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { quote: string }).quote);
    expect(quotes.filter((quote) => quote.includes('31 civilians')).length).toBeGreaterThanOrEqual(2);
    expect(quotes.some((quote) => quote.includes('سبعة مدنيين'))).toBe(true);
  });

  test('wrong usage is one line and status 2', async () => {
    for (const args of [
      ['claims'],
      ['toll', '--as-known', 'soon', '--case', place.at('case')],
      ['frobnicate'],
      ['export', '--tier', 'internal'],
      ['decide', place.at('none.json'), '--case', place.at('case')],
      ['bundle', '--out', 'x'],
      ['verify', '--case', place.at('no case')],
    ]) {
      const { status, stdout, stderr } = await place.sijill(args);
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr.trim().split('\n'), stderr).toHaveLength(1);
    }
  });

  test('decisions that make no sense are refused one by one, and none is logged', async () => {
    writeFileSync(
      place.at('wrong.json'),
      JSON.stringify([
        { type: 'reject', claim: 'c:none', reason: 'x' },
        { type: 'vanish' },
        { type: 'reject', claim: 'c:none' },
      ]),
    );
    const { status, stdout, stderr } = await place.sijill([
      'decide',
      place.at('wrong.json'),
      '--json',
      '--case',
      place.at('case'),
    ]);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(3);
    expect(JSON.parse(stdout).decisions).toEqual([]);
  });
});

describe('a case in use, and work cut short', () => {
  const place = openWorkplace();
  afterAll(place.close);
  const many = place.at('many');
  const count = 300;
  const entries = (): number => {
    const log = place.at('case/log');
    if (!existsSync(log)) return 0;
    const files = readdirSync(log).filter((name) => /^\d+\.jsonl$/.test(name));
    return files.reduce((sum, name) => sum + readFileSync(join(log, name), 'utf8').split('\n').length - 1, 0);
  };
  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 1000 && !holds(); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };

  test('Ctrl-C ends between two files; what was taken in is whole', async () => {
    mkdirSync(many);
    for (let at = 0; at < count; at += 1)
      writeFileSync(join(many, `${String(at).padStart(3, '0')}.txt`), `${GOOD}Copy ${at}.\n`);
    const { status, stderr } = await place.sijill(['add', many, '--case', place.at('case')], {
      started: (child) => void until(() => entries() > 20).then(() => child.kill('SIGINT')),
    });
    expect(status).toBe(2);
    expect(stderr).toContain('run the same command again to go on');
    expect(entries()).toBeLessThan(count);
    expect(await place.sijill(['verify', '--case', place.at('case')])).toMatchObject({ status: 0 });
  });

  test('killed without warning, the case still opens and holds', async () => {
    const before = entries();
    await place.sijill(['add', many, '--case', place.at('case')], {
      started: (child) => void until(() => entries() > before + 20).then(() => child.kill('SIGKILL')),
    });
    expect(await place.sijill(['verify', '--case', place.at('case')])).toMatchObject({ status: 0 });
  });

  test('the same command again completes it', async () => {
    const { status, stderr } = await place.sijill(['add', many, '--case', place.at('case')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { stdout } = await place.sijill(['claims', '--json', '--case', place.at('case')]);
    const documents = new Set(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { document: string }).document),
    );
    expect(documents.size).toBe(count);
  });

  test('a second process gets one clear line', async () => {
    let second: Promise<{ status: number | null; stderr: string }> | undefined;
    const first = await place.sijill(['desk', '--no-open', '--case', place.at('case')], {
      started: (child) => {
        child.stdout?.once('data', () => {
          second = place.sijill(['claims', '--case', place.at('case')]).finally(() => child.kill('SIGTERM'));
        });
      },
    });
    expect(first.status).toBe(0);
    const { status, stderr } = await second!;
    expect(status).toBe(2);
    expect(stderr).toMatch(/^sijill: the case is open in another process \(\d+\).*\n$/);
  });
});

/** The byte that Windows-1256 has for a letter; only what the test needs. */
function windows1256(letter: string): number {
  const table: Record<string, number> = {
    ' ': 0x20,
    '.': 0x2e,
    '،': 0xa1,
    ق: 0xde,
    ت: 0xca,
    ل: 0xe1,
    س: 0xd3,
    ب: 0xc8,
    ع: 0xda,
    ة: 0xc9,
    م: 0xe3,
    د: 0xcf,
    ن: 0xe4,
    ي: 0xed,
    ف: 0xdd,
    ا: 0xc7,
    و: 0xe6,
    ج: 0xcc,
    ح: 0xcd,
    ر: 0xd1,
    ص: 0xd5,
    ه: 0xe5,
    إ: 0xc5,
    أ: 0xc3,
    ى: 0xec,
  };
  return table[letter] ?? 0x3f;
}
