import type { Case } from './case.ts';
import { changeSettings } from './change-settings.ts';
import type { FileEdges } from './find-files.ts';
import type { Brought, Ingested } from './ingest.ts';
import { ingest } from './ingest.ts';
import type { Watch } from './read-case-items.ts';
import { updateCase } from './update-case.ts';

/** The sample case as its `case.json` lists it; paths are relative to its folder. */
export type SampleCase = {
  readonly figures: readonly string[];
  readonly texts: readonly ({ readonly file: string } & Pick<Brought, 'source' | 'published'>)[];
  readonly settings: Readonly<Record<string, unknown>>;
};

/**
 * Fills a case with the sample: its settings, its figures and its texts, each as its list says. What is there already is
 * left as it is, so that a case whose filling was cut short is completed. Null when nothing was missing.
 */
export async function fillSample(
  held: Case,
  files: FileEdges,
  sample: SampleCase & { readonly folder: string },
  watch: Watch = {},
): Promise<Ingested | null> {
  const { settings } = await updateCase(held);
  if (settings.sample !== true) await changeSettings(held, { ...sample.settings, sample: true });
  const there = new Set((await held.store.intakes()).map(({ record }) => record?.name));
  const listed = [...sample.figures.map((file) => ({ file })), ...sample.texts];
  const missing = listed.filter(({ file }) => !there.has(file.slice(file.lastIndexOf('/') + 1)));
  if (missing.length === 0) return null;
  const brought = missing.map(
    ({ file, ...said }): Brought => ({ ...said, paths: [`${sample.folder}/${file}`] }),
  );
  return await ingest(held, files, brought, watch);
}
