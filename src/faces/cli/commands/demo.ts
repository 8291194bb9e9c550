import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SampleCase } from '#flows';
import { fillSample } from '#flows';
import { demoPlaces, openCase, openFileEdges } from '../../assemble.ts';
import type { Exit } from '../exit.ts';
import { openOutput } from '../output.ts';
import type { ServeOptions } from '../serve.ts';
import { serve } from '../serve.ts';
import { showProgress } from './add.ts';

const SAMPLE = fileURLToPath(new URL('../../../../sample', import.meta.url));

/**
 * `sijill demo`: the sample case in a folder of its own, and the desk on it. It has a key of its own beside it, without a
 * passphrase, so that trying the program does not touch the user's.
 */
export async function demoCommand(options: ServeOptions & { case?: string }): Promise<Exit> {
  const output = openOutput();
  const places = await demoPlaces();
  const folder = options.case ?? places.folder;
  const opened = await openCase(folder, { create: true, config: places.config });
  try {
    const held = opened.case;
    output.line(`the sample case is in ${folder}`);
    const sample = JSON.parse(await readFile(join(SAMPLE, 'case.json'), 'utf8')) as SampleCase;
    const watch = { onProgress: showProgress(output) };
    const filled = await fillSample(held, await openFileEdges(), { ...sample, folder: SAMPLE }, watch);
    output.endProgress();
    for (const { path, message } of filled?.troubles ?? []) output.trouble(`${path}: ${message}`);
    return await serve(held, options, output);
  } finally {
    await opened.close();
  }
}
