import { parseMapping, readFiles } from '#flows';
import type { Claim, Reading } from '#model';
import { openReading } from '../../assemble.ts';
import type { BringerOptions } from '../bringer.ts';
import { hintOf } from '../bringer.ts';
import type { Exit } from '../exit.ts';
import { EXIT } from '../exit.ts';
import { readJsonFile } from '../json-file.ts';
import { openOutput } from '../output.ts';

/** `sijill read`: what is found in files, without storing anything. */
export async function readCommand(
  paths: readonly string[],
  options: BringerOptions & { json?: boolean; explain?: boolean; mapping?: string },
): Promise<Exit> {
  const output = openOutput(options);
  const mapping = options.mapping === undefined ? null : parseMapping(await readJsonFile(options.mapping));
  const hint = { ...hintOf(options), ...(mapping !== null && { mapping }) };
  const edges = await openReading();
  let exit: Exit = EXIT.done;
  for await (const result of readFiles(edges, paths, hint)) {
    if (result.kind === 'trouble') {
      output.trouble(`${result.path}: ${result.message}`);
      exit = EXIT.wrongUsage;
    } else if (output.json) {
      output.object(result.reading);
    } else {
      show(result.reading, options.explain === true, output.line);
    }
  }
  return exit;
}

function show(
  { document, claims, setAside, checks, notices }: Reading,
  explain: boolean,
  line: (text: string) => void,
): void {
  const head = [document.publisher, document.published?.start.slice(0, 10), document.language]
    .filter(Boolean)
    .join(', ');
  line(`${document.title ?? document.name}${head === '' ? '' : ` (${head})`}`);
  line(`  ${claims.length} claims, ${setAside.length} numbers set aside`);
  for (const claim of claims) {
    line(`  - ${summary(claim)}`);
    line(`    “${claim.quote.replace(/\s+/g, ' ')}”`);
    if (explain)
      for (const [field, [start, end]] of Object.entries(claim.why))
        line(`      ${field}: characters ${start}–${end}`);
  }
  for (const { quote, reason } of setAside)
    line(`  · set aside (${reason}): “${quote.replace(/\s+/g, ' ')}”`);
  for (const check of checks.filter(({ agrees }) => !agrees)) {
    line(
      `  ! the text says ${check.stated}, the map ${check.measured}: “${check.quote.replace(/\s+/g, ' ')}”`,
    );
  }
  for (const { text } of notices) line(`  ! ${text}`);
  line('');
}

/** One claim in a line, in the closed words of the contract. */
export function summary(claim: Claim): string {
  const places = claim.places.map((place) => place.candidates[0]?.name ?? place.words).join(' and ');
  const when = claim.time === null ? '' : (claim.time.start?.slice(0, 10) ?? claim.time.words);
  return [
    claim.kind,
    claim.outcome,
    claim.count?.words,
    claim.population?.words,
    places,
    when,
    claim.attribution.at(-1)?.words,
    claim.stance,
  ]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(' · ');
}
