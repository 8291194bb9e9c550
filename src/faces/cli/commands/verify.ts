import { verifyCase } from '#flows';
import { openCaseToVerify } from '../../assemble.ts';
import type { Exit } from '../exit.ts';
import { EXIT, UsageError } from '../exit.ts';
import { openOutput } from '../output.ts';
import { whichCase } from '../which-case.ts';

/** `sijill verify`: checks every byte, entry and proof of a case, and names what fails. */
export async function verifyCommand(
  bundle: string | undefined,
  options: { case?: string; json?: boolean },
): Promise<Exit> {
  if (bundle !== undefined) throw new UsageError('bundles are not there yet; verify a case with --case DIR');
  const output = openOutput(options);
  const held = await openCaseToVerify(whichCase(options));
  const report = await verifyCase(held, ({ doing, done, of }) =>
    output.progress(`checking ${doing === 'log' ? 'the log' : 'objects'}: ${done} of ${of}`),
  );
  output.endProgress();
  if (output.json) {
    output.object(report);
  } else {
    for (const { code, text } of report.findings) output.line(`${code}: ${text}`);
    output.line(
      `${report.entries} entries, ${report.objects} objects, ${report.bytes} bytes, ${report.decisions} decisions`,
    );
    if (!report.comparedOutside)
      output.line(
        'no head from outside was compared: whoever holds this folder could have rewritten all of it',
      );
    output.line(report.holds ? 'everything holds' : 'this does not hold');
  }
  return report.holds ? EXIT.done : EXIT.doesNotHold;
}
