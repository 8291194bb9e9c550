import type { Solver, TollAnswer } from '#model';
import type { Policy } from '#stages/reconcile';
import { isDate, POLICIES, parseFigures, parsePolicy, reconcile } from '#stages/reconcile';

/** What is asked of a figures file. `policy`: the name of one of the product's, or a policy read from a file. */
export type FiguresAsk = { readonly solver: Solver; readonly policy?: unknown; readonly asKnown?: string };

/** The answers, or what is wrong with the file or the policy, one line each. */
export type FiguresAnswer =
  | { readonly kind: 'answer'; readonly answer: TollAnswer }
  | {
      readonly kind: 'unreadable';
      readonly what: 'file' | 'policy' | 'day';
      readonly troubles: readonly string[];
    };

/** Answers the questions of a figures file, given as parsed JSON. Nothing is stored. */
export function reconcileFile(file: unknown, { solver, policy, asKnown }: FiguresAsk): FiguresAnswer {
  const chosen = choosePolicy(policy ?? 'default');
  if (chosen.kind === 'unreadable') return { ...chosen, what: 'policy' };
  const figures = parseFigures(file);
  if (figures.kind === 'unreadable') return { ...figures, what: 'file' };
  if (asKnown !== undefined && !isDate(asKnown)) {
    const trouble = `as known on ${JSON.stringify(asKnown)}; wanted a date such as 2025-03-07`;
    return { kind: 'unreadable', what: 'day', troubles: [trouble] };
  }
  const options = { solver, ...(asKnown !== undefined && { asKnown }) };
  return { kind: 'answer', answer: reconcile(figures.file, chosen.policy, options) };
}

function choosePolicy(
  policy: unknown,
):
  | { readonly kind: 'policy'; readonly policy: Policy }
  | { readonly kind: 'unreadable'; readonly troubles: readonly string[] } {
  if (typeof policy !== 'string') return parsePolicy(policy);
  const known = POLICIES.find(({ name }) => name === policy);
  if (known !== undefined) return { kind: 'policy', policy: known };
  const names = POLICIES.map(({ name }) => name).join(', ');
  return {
    kind: 'unreadable',
    troubles: [`no policy is named ${JSON.stringify(policy)}; use one of ${names}`],
  };
}
