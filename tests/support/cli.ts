import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../../src/faces/cli/main.ts');

/** What a command left behind. */
export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** How a command is run: where, with which variables beside the usual ones, and what to do once it runs. */
export type RunOptions = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly started?: (child: ReturnType<typeof spawn>) => void;
};

/** A folder of its own for a journey, with the keys in it; `sijill` runs the command line there as a user would. */
export function openWorkplace() {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-journey-'));
  const sijill = (args: readonly string[], options: RunOptions = {}): Promise<Ran> => {
    const { SIJILL_CASE: _case, DATABASE_URL: _url, SIJILL_PASSPHRASE: _words, ...environment } = process.env;
    const env = { ...environment, SIJILL_CONFIG: join(folder, 'config'), ...options.env };
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd: options.cwd ?? folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new Promise((resolve, reject) => {
      const pieces = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
      child.stdout.on('data', (piece: Buffer) => pieces.stdout.push(piece));
      child.stderr.on('data', (piece: Buffer) => pieces.stderr.push(piece));
      child.once('error', reject);
      child.once('close', (status) => {
        resolve({
          status,
          stdout: Buffer.concat(pieces.stdout).toString('utf8'),
          stderr: Buffer.concat(pieces.stderr).toString('utf8'),
        });
      });
      options.started?.(child);
    });
  };
  return {
    folder,
    at: (name: string) => join(folder, name),
    sijill,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A file of figures with the columns the program knows; rows are given by column. */
export function figuresCsv(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = [
    'id',
    'source_org',
    'publication_date',
    'figure_low',
    'figure_high',
    'figure_text',
    'qualifier',
    'outcome',
    'population',
    'perpetrator_claimed',
    'area',
    'area_level',
    'period_covered',
    'count_type',
    'basis_or_method',
    'attribution_chain',
    'language',
    'url',
    'confidence',
  ];
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}
