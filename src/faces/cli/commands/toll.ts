import type { CaseNow, TollRequest } from '#flows';
import { answerToll, updateCase } from '#flows';
import type { Question } from '#model';
import { isOneOf, OUTCOMES } from '#model';
import { dayOf } from '../bringer.ts';
import type { Exit } from '../exit.ts';
import { EXIT, UsageError } from '../exit.ts';
import { readJsonFile } from '../json-file.ts';
import { openOutput } from '../output.ts';
import { showToll } from '../show-toll.ts';
import { withCase } from '../with-case.ts';

type TollOptions = {
  case?: string;
  question?: string;
  policy?: string;
  asKnown?: string;
  without?: string;
  json?: boolean;
};

/** `sijill toll`: the standing questions, or those of a file, answered. */
export async function tollCommand(options: TollOptions): Promise<Exit> {
  const output = openOutput(options);
  const request: TollRequest = {
    ...(options.question !== undefined && {
      questions: questionsOf(await readJsonFile(options.question), options.question),
    }),
    ...(options.policy !== undefined && { policy: options.policy }),
    ...(options.asKnown !== undefined && { asKnown: dayOf(options.asKnown) }),
    ...(options.without !== undefined && { without: options.without }),
  };
  return await withCase(options, async (held) => {
    const now = await updateCase(held);
    const answer = await answerToll(held, now, request);
    if (output.json) output.object(answer);
    else if (answer.tolls.length === 0)
      output.line(
        'no standing question: give one with --question FILE, or set some with sijill settings FILE',
      );
    for (const toll of answer.tolls) showToll(toll, answer.policy, output.line, wordsOf(now, toll.question));
    return EXIT.done;
  });
}

function wordsOf(now: CaseNow, id: string): string | undefined {
  return now.settings.questions.find((question) => question.id === id)?.words.en;
}

/** A question, a list of them, or an object with `questions`. */
function questionsOf(value: unknown, path: string): readonly Question[] {
  const given = Array.isArray(value)
    ? value
    : isObject(value) && Array.isArray(value['questions'])
      ? value['questions']
      : [value];
  return given.map((one: unknown, at): Question => {
    if (isObject(one) && isOneOf(OUTCOMES, one['outcome'])) return { id: `q${at + 1}`, ...one } as Question;
    throw new UsageError(
      `${path}: question ${at + 1} has no outcome of the list; use one of ${Object.keys(OUTCOMES).join(', ')}`,
    );
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
