import { rangeWords } from '#flows';
import type { Toll } from '#model';
import { TOLL_REASONS, TOLL_STATUSES } from '#model';

/** A toll in words: the range with its policy and origins in one line, then why, then what was not used. */
export function showToll(
  toll: Toll,
  policy: { name: string; version: string },
  line: (text: string) => void,
  words?: string,
): void {
  line(words ?? toll.question);
  line(
    `  ${rangeWords(toll)} (policy ${policy.name} ${policy.version}, ${originWords(toll)}; ${TOLL_STATUSES[toll.status].en})`,
  );
  line(`  ${toll.why}`);
  for (const conflict of toll.conflicts) {
    line(
      `  cannot all hold${conflict.if === undefined ? '' : ' if the list is complete'}: ${conflict.claims.join(', ')}`,
    );
  }
  if (toll.moreConflicts) line('  and more conflicts than are listed');
  for (const { kind, text } of toll.flags) line(`  ${kind}: ${text}`);
  const reasons = Map.groupBy(toll.setAside, ({ reason }) => reason);
  for (const [reason, group] of reasons)
    line(`  set aside, ${TOLL_REASONS[reason].en}: ${group.map(({ claim }) => claim).join(', ')}`);
  line('');
}

function originWords({ origins, originsWithMethod }: Toll): string {
  return `${origins} independent ${origins === 1 ? 'origin' : 'origins'}, ${originsWithMethod} with a method`;
}
