import { spawn } from 'node:child_process';
import type { Counts } from './count-tests.ts';
import { countTests } from './count-tests.ts';

/** A step either holds as a whole, or is a run of tests that counts its own (`report`: where vitest writes JSON). */
export type Step = {
  readonly name: string;
  readonly does: string;
  /** Commands run one after the other, all of them even when one fails. */
  readonly commands: readonly (readonly string[])[];
  readonly report?: string;
  /** Asked before running: a sentence when there is nothing to run, which counts as neither passed nor failed. */
  readonly unless?: () => string | null;
};

export type StepResult = Counts & { readonly name: string; readonly seconds: number };

/** A step that hangs is ended, so that the rest is still seen. */
const LIMIT_SECONDS = 480;

export async function runStep(step: Step): Promise<StepResult> {
  const reason = step.unless?.();
  if (reason) {
    console.log(`– ${step.name}: ${reason}`);
    return { name: step.name, seconds: 0, passed: 0, failed: 0, skipped: 0 };
  }
  const started = performance.now();
  let holds = true;
  let output = '';
  for (const command of step.commands) {
    const run = await execute(command);
    holds &&= run.status === 0;
    output += run.output;
  }
  const seconds = (performance.now() - started) / 1000;
  const counts = step.report
    ? countTests(step.report, holds)
    : { passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 };
  const tests = step.report
    ? ` (${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped)`
    : '';
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${step.name}  ${seconds.toFixed(1)} s${tests}`);
  if (counts.failed > 0 && output.trim()) console.log(output.trimEnd().replaceAll(/^/gm, '  '));
  return { name: step.name, seconds, ...counts };
}

/** Standard input is closed and the process leads a group of its own, so that what it started ends with it. */
function execute([command, ...words]: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command as string, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, NO_COLOR: '1' },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const endGroup = () => {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Already gone.
      }
    };
    const interrupted = () => {
      endGroup();
      process.exit(130);
    };
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nended after ${LIMIT_SECONDS} s\n`));
      endGroup();
    }, LIMIT_SECONDS * 1000);
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    const done = (status: number, note = '') => {
      clearTimeout(timer);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve({ status, output: Buffer.concat(chunks).toString('utf8') + note });
    };
    child.on('error', (error) => done(1, `${command}: ${error.message}\n`));
    child.on('exit', () => setTimeout(endGroup, 500).unref());
    child.on('close', (status) => done(status ?? 1));
  });
}
