// The browser tests need a Chromium. Where there is none, it is installed if that can be done (root on Debian or a
// distribution made from it); otherwise this says what to do. tests/support/chromium.ts finds what is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../tests/support/chromium.ts';

if (!findChromium() && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
  console.error('installing Chromium with apt-get');
  const apt = (...words: string[]) =>
    spawnSync('apt-get', ['-qq', ...words], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
}

const found = findChromium();
if (found) console.log(found);
else {
  console.error(
    'no Chromium found: install it (on Debian: apt-get install chromium), or set SIJILL_CHROMIUM to one',
  );
  process.exitCode = 1;
}
