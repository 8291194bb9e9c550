import { changeSettings, updateCase } from '#flows';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import { readJsonFile } from '../json-file.ts';
import { openOutput } from '../output.ts';
import { withCase } from '../with-case.ts';

/** `sijill settings`: what the case is about, shown or set. */
export async function settingsCommand(
  path: string | undefined,
  options: { case?: string; json?: boolean },
): Promise<Exit> {
  const output = openOutput(options);
  const given = path === undefined ? null : await readJsonFile(path);
  return await withCase(
    options,
    async (held) => {
      if (given !== null) await changeSettings(held, given);
      const { settings } = await updateCase(held);
      if (output.json) output.object(settings);
      output.line(`${settings.title.en} · ${settings.title.ar}`);
      output.line(`policy ${settings.policy}; ${settings.questions.length} standing questions`);
      for (const { id, words } of settings.questions) output.line(`  ${id}: ${words.en}`);
      return EXIT.done;
    },
    { create: given !== null },
  );
}
