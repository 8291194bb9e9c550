import { basename, dirname } from 'node:path';
import type { Tongue } from '#tools/text';
import { textsUnder } from '../../support/data-folder.ts';

/** What a case says is in its input: words by offsets (end excluded), and the value as printed there. */
export type Expected = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
  readonly type: string;
};

/** One line of text with everything of one kind that is in it. */
export type Case = {
  readonly model: string;
  readonly tongue: Tongue;
  readonly number: number;
  readonly input: string;
  readonly expected: readonly Expected[];
};

type RawResult = {
  readonly Text?: string;
  readonly Start?: number;
  readonly End?: number;
  readonly TypeName?: string;
  readonly Resolution?: Readonly<Record<string, unknown>> | null;
};
type Raw = {
  readonly Input: string;
  readonly Results?: readonly RawResult[];
  readonly IgnoreResolution?: boolean;
};

const TONGUES: Readonly<Record<string, Tongue>> = { Arabic: 'ar', English: 'en', French: 'fr' };

/** Reads the specification files of the models named, one per language, under a folder `Number`. */
export function readCases(path: string, models: readonly string[]): Case[] {
  const cases: Case[] = [];
  for (const file of textsUnder(
    path,
    (name) => models.includes(basename(name, '.json')) && dirname(name).includes('Number'),
  )) {
    const tongue = TONGUES[basename(dirname(file.path))];
    if (tongue === undefined) continue;
    const raws = JSON.parse(file.text.replace(/^\ufeff/, '')) as readonly Raw[];
    for (const [number, raw] of raws.entries()) {
      const expected: Expected[] = [];
      for (const result of raw.Results ?? []) {
        const text = result.Text ?? '';
        const start = result.Start ?? raw.Input.toLowerCase().indexOf(text.toLowerCase());
        const value = result.Resolution?.['value'];
        expected.push({
          start,
          end: start + text.length,
          text,
          value: value === undefined || raw.IgnoreResolution === true ? '' : String(value),
          type: result.TypeName ?? '',
        });
      }
      cases.push({ model: basename(file.path, '.json'), tongue, number, input: raw.Input, expected });
    }
  }
  return cases;
}
