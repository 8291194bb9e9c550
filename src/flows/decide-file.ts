import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/universal';
import type { Decision } from '#model';
import type { ParsedDecision } from '#stages/review';
import { decisionsOfRows, parseDecisions } from '#stages/review';
import type { Case } from './case.ts';
import { CaseError } from './case.ts';
import { decide } from './decide.ts';
import type { CaseNow } from './update-case.ts';
import { updateCase } from './update-case.ts';

/** What came of a file of decisions: those appended, those refused and why, and the case after them. */
export type DecidedFile = {
  readonly decisions: readonly Decision[];
  readonly refused: readonly { readonly at: number; readonly message: string }[];
  readonly now: CaseNow;
};

/** Appends the decisions of a file, in its order; one that makes no sense is refused and the rest goes on. */
export async function decideFile(
  held: Case,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<DecidedFile> {
  const parsed = await parseFile(file);
  await updateCase(held);
  const decisions: Decision[] = [];
  const refused: { at: number; message: string }[] = [];
  for (const one of parsed) {
    if ('wrong' in one) {
      refused.push({ at: one.at, message: one.wrong });
      continue;
    }
    try {
      const decision = await decide(held, one.ask);
      decisions.push(decision);
      // What was put under seal or erased is no longer there for the next decision.
      if (decision.type === 'protect' || decision.type === 'erase') await updateCase(held);
    } catch (error) {
      if (!(error instanceof CaseError)) throw error;
      refused.push({ at: one.at, message: error.message });
    }
  }
  return { decisions, refused, now: await updateCase(held) };
}

async function parseFile({
  name,
  bytes,
}: {
  name: string;
  bytes: Uint8Array;
}): Promise<readonly ParsedDecision[]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return decisionsOfRows(await workbookRows(name, bytes));
  const text = new TextDecoder().decode(bytes);
  if (/\.(csv|tsv)$/i.test(name)) {
    const delimiter = /\.tsv$/i.test(name) ? '\t' : [',', ';', '\t'];
    return decisionsOfRows(parse(text, { bom: true, delimiter, relaxColumnCount: true }) as string[][]);
  }
  try {
    return parseDecisions(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error);
    throw new CaseError(
      'bad_decision',
      `${name} is neither JSON nor a spreadsheet of decisions (${why}); see docs/commands.md for both forms`,
    );
  }
}

async function workbookRows(name: string, bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  try {
    const sheets = await readXlsxFile(new Blob([new Uint8Array(bytes)]));
    return (sheets[0]?.data ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error);
    throw new CaseError(
      'bad_decision',
      `${name} is not a workbook that can be read (${why}); save it again as xlsx or csv`,
    );
  }
}
