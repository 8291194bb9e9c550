import { CommanderError } from 'commander';
import { EXIT, explain } from './exit.ts';
import { clean } from './output.ts';
import { buildProgram, exitOfUsage } from './program.ts';

// A reader that stops reading (`sijill claims | head`) ends the command without a complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

let work: Promise<number> = Promise.resolve(EXIT.done);
try {
  const program = buildProgram((action) => {
    work = action();
  });
  if (process.argv.length <= 2) program.help({ error: true });
  program.parse();
  process.exitCode = await work;
} catch (error) {
  process.exitCode = failed(error);
}

function failed(error: unknown): number {
  // Commander has written its line already.
  if (error instanceof CommanderError) return exitOfUsage(error.code);
  const { line, exit } = explain(error);
  process.stderr.write(`sijill: ${clean(line)}\n`);
  if (process.env['SIJILL_TRACE'] !== undefined && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return exit;
}
