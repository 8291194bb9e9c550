import type { CaseToVerify } from '#flows';
import { verifyBundle, verifyCase } from '#flows';
import { openBundle, openCaseToVerify } from '../../assemble.ts';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import type { Output } from '../output.ts';
import { openOutput } from '../output.ts';
import { whichCase } from '../which-case.ts';
import { readCertificateFile } from './stamp.ts';

type VerifyOptions = { case?: string; json?: boolean; trust?: string[] };

/** `sijill verify`: checks every byte, entry and proof of a case, and names what fails. */
export async function verifyCommand(bundle: string | undefined, options: VerifyOptions): Promise<Exit> {
  const output = openOutput(options);
  const checking = {
    now: new Date(),
    ...(options.trust && { trusted: await Promise.all(options.trust.map(readCertificateFile)) }),
  };
  if (bundle !== undefined) return await verifyBundleAt(bundle, checking, output);
  const held = await openCaseToVerify(whichCase(options));
  const report = await verifyCase({ ...held, ...checking }, ({ doing, done, of }) =>
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

async function verifyBundleAt(
  path: string,
  checking: Pick<CaseToVerify, 'now' | 'trusted'>,
  output: Output,
): Promise<Exit> {
  const { bag, verify } = await openBundle(path);
  const report = await verifyBundle(bag, { verify, ...checking }, ({ done, of }) =>
    output.progress(`checking files: ${done} of ${of}`),
  );
  output.endProgress();
  if (output.json) output.object(report);
  for (const { code, path: where, text } of report.findings) {
    output.line(`${code}: ${where === undefined || text.includes(where) ? '' : `${where}: `}${text}`);
  }
  output.line(
    `${report.files} files, ${report.entries} entries, ${report.objects} objects, ${report.decisions} decisions, ${report.withheld} left out`,
  );
  if (report.firstKey !== null)
    output.line(`signed first by ${report.firstKey}; compare it with what its holders publish`);
  output.line(report.holds ? 'everything holds' : 'this does not hold');
  return report.holds ? EXIT.done : EXIT.doesNotHold;
}
