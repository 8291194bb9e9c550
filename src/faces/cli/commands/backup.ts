import { backupCase } from '#flows';
import { openBackup } from '../../assemble.ts';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import { openOutput } from '../output.ts';
import { whichCase } from '../which-case.ts';

/** `sijill backup`: copies a case, also while another process has it open. */
export async function backupCommand(to: string, options: { case?: string }): Promise<Exit> {
  const output = openOutput();
  const { from, place } = await openBackup(whichCase(options), to);
  const done = await backupCase(from, place, ({ objects, bytes }) =>
    output.progress(`copied ${objects} objects, ${(bytes / 1e6).toFixed(1)} MB`),
  );
  output.endProgress();
  for (const hash of done.damaged)
    output.trouble(`${hash} is named by the log and could not be copied; run sijill verify on the case`);
  output.line(
    `${done.entries} entries and ${done.objects} objects copied to ${to}; check it with sijill verify --case "${to}"`,
  );
  return done.damaged.length > 0 ? EXIT.doesNotHold : EXIT.done;
}
