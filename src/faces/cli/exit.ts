/** Exit codes of the command line; the contract fixes them. */
export const EXIT = { done: 0, doesNotHold: 1, wrongUsage: 2, fault: 70 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Wrong usage or input that cannot be read: one line for the user, exit 2. */
export class UsageError extends Error {
  readonly code = 'usage';
}

/** The one line for stderr and the exit code of anything a command threw. */
export function explain(error: unknown): { line: string; exit: Exit } {
  if (!(error instanceof Error))
    return { line: `a fault of sijill: ${String(error)}; please report it`, exit: EXIT.fault };
  const line = error.message.split('\n')[0] ?? '';
  if ('code' in error && error.code === 'ENOSPC') {
    return { line: 'the disk is full; make room and run the same command again', exit: EXIT.wrongUsage };
  }
  if (isExpected(error)) return { line, exit: EXIT.wrongUsage };
  return { line: `a fault of sijill: ${line} (${whereOf(error)}); please report it`, exit: EXIT.fault };
}

/** Edges and flows throw errors of their own with closed codes, whose messages say what to do; anything else is our fault. */
function isExpected(error: Error): boolean {
  return (
    'code' in error &&
    typeof error.code === 'string' &&
    error.name !== 'TypeError' &&
    /^[a-z]/.test(error.code)
  );
}

function whereOf(error: Error): string {
  const frame = error.stack?.split('\n').find((line) => line.includes('/src/'));
  return frame?.replace(/^.*\/src\//, 'src/').replace(/\)$/, '') ?? error.name;
}
