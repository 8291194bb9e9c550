import type { Progress } from '#flows';
import { answerToll, ingest, rememberMapping } from '#flows';
import { openFileEdges } from '../../assemble.ts';
import type { BringerOptions } from '../bringer.ts';
import { publishedOf } from '../bringer.ts';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import { readJsonFile } from '../json-file.ts';
import type { Output } from '../output.ts';
import { openOutput } from '../output.ts';
import { showToll } from '../show-toll.ts';
import { withCase } from '../with-case.ts';

type AddOptions = BringerOptions & { case?: string; protected?: boolean; mapping?: string; json?: boolean };

/** `sijill add`: takes things in, reads them, updates the case. A folder that is not there becomes a new case. */
export async function addCommand(paths: readonly string[], options: AddOptions): Promise<Exit> {
  const output = openOutput(options);
  if (options.published !== undefined) publishedOf(options.published);
  const mapping = options.mapping === undefined ? null : await readJsonFile(options.mapping);
  const stop = new AbortController();
  // The first Ctrl-C ends between two files, the second at once; what was taken in is whole either way.
  const onInterrupt = (): void => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
    output.trouble('stopping after this file; press Ctrl-C again to stop at once');
  };
  process.on('SIGINT', onInterrupt);
  try {
    return await withCase(
      options,
      async (held) => {
        if (mapping !== null) await rememberMapping(held, mapping);
        const brought = {
          paths,
          ...(options.source !== undefined && { source: options.source }),
          ...(options.published !== undefined && { published: options.published }),
          ...(options.protected === true && { protected: true }),
        };
        const watch = { onProgress: showProgress(output), signal: stop.signal };
        const done = await ingest(held, await openFileEdges(), [brought], watch);
        output.endProgress();
        for (const { path, message } of done.troubles) output.trouble(`${path}: ${message}`);
        const answer = done.now === null ? null : await answerToll(held, done.now);
        if (output.json) {
          const { now, ...counts } = done;
          output.object({ case: held.id, ...counts, claims: now?.figures.claims.length ?? null, answer });
        } else {
          output.line(
            `${done.taken} files taken in${done.known > 0 ? `, ${done.known} of them held already` : ''}; ${done.troubles.length} could not be read`,
          );
          for (const toll of answer?.tolls ?? [])
            showToll(toll, answer!.policy, output.line, wordsOf(done.now!, toll.question));
        }
        if (done.stopped)
          output.trouble('stopped: what was taken in is kept; run the same command again to go on');
        return done.stopped || done.troubles.length > 0 ? EXIT.wrongUsage : EXIT.done;
      },
      { create: true, sealing: options.protected === true },
    );
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

function wordsOf(
  now: { settings: { questions: readonly { id: string; words: { en: string } }[] } },
  id: string,
): string | undefined {
  return now.settings.questions.find((question) => question.id === id)?.words.en;
}

/** A line with the rate and, when the end is known, the time that is left. */
export function showProgress(output: Output): (progress: Progress) => void {
  const started = performance.now();
  let phase: Progress['doing'] | null = null;
  let phaseStarted = started;
  let shown = 0;
  return ({ doing, done, of, bytes, name }) => {
    const now = performance.now();
    if (doing !== phase) {
      phase = doing;
      phaseStarted = now;
    }
    if (now - shown < 100) return;
    shown = now;
    const rate = done / Math.max(0.001, (now - phaseStarted) / 1000);
    const left = of === null ? '' : `, ${Math.ceil((of - done) / rate)} s left`;
    const what = doing === 'taking_in' ? 'taking in' : 'reading';
    output.progress(
      `${what} ${done}${of === null ? '' : ` of ${of}`} (${rate.toFixed(1)}/s, ${(bytes / 1e6).toFixed(1)} MB${left}) ${name}`,
    );
  };
}
