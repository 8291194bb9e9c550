// Every check, one after the other, so that one fault does not hide the next. The last line is always
// `N passed, N failed` (and `, N skipped`): each test counts as one, and each step that is not a test run as one.
import { rmSync } from 'node:fs';
import type { StepResult } from './check/run-step.ts';
import { runStep } from './check/run-step.ts';
import { REPORTS, STEPS } from './check/steps.ts';

const usage = `usage: ./check [--only STEP,STEP…] [--list]\nsteps: ${STEPS.map((step) => step.name).join(', ')}`;

const wanted = chooseSteps(process.argv.slice(2));
const results: StepResult[] = [];
for (const step of wanted) results.push(await runStep(step));
rmSync(REPORTS, { recursive: true, force: true });

const total = (of: 'passed' | 'failed' | 'skipped') => results.reduce((sum, result) => sum + result[of], 0);
const seconds = results.reduce((sum, result) => sum + result.seconds, 0);
const failing = results.filter((result) => result.failed > 0).map((result) => result.name);
console.log(
  `\n${results.length} steps in ${seconds.toFixed(0)} s${failing.length > 0 ? `; failed: ${failing.join(', ')}` : ''}`,
);
console.log(
  `${total('passed')} passed, ${total('failed')} failed${total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''}`,
);
process.exitCode = total('failed') > 0 ? 1 : 0;

/** `--only tests` means every step whose name starts with it. */
function chooseSteps(words: string[]) {
  if (words.length === 0) return STEPS;
  if (words[0] === '--list' || words[0] === '--help') {
    console.log(
      words[0] === '--list' ? STEPS.map((step) => `${step.name.padEnd(16)}${step.does}`).join('\n') : usage,
    );
    process.exit(0);
  }
  const names = words[0] === '--only' ? (words[1] ?? '').split(',') : [];
  const chosen = STEPS.filter((step) =>
    names.some((name) => step.name === name || step.name.startsWith(`${name}:`)),
  );
  const unknown = names.filter(
    (name) => !STEPS.some((step) => step.name === name || step.name.startsWith(`${name}:`)),
  );
  if (chosen.length === 0 || unknown.length > 0 || words.length > 2) {
    console.error(unknown.length > 0 ? `no step ${unknown.join(', ')}\n${usage}` : usage);
    process.exit(2);
  }
  return chosen;
}
