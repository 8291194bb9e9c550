import { useState } from 'react';
import type { TollView } from '#contract';
import { countShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { ClaimQuote } from './claim-quote.tsx';
import { hueOf } from './origin-tag.tsx';

/** Claims that cannot all be true, side by side with their words, and one line saying why. */
export function ConflictList(props: { readonly view: TollView; readonly limit: number }) {
  const speaker = useSpeaker();
  const { view } = props;
  const [all, setAll] = useState(false);
  const every = nearestFirst(view.toll);
  const conflicts = all ? every : every.slice(0, props.limit);
  if (conflicts.length === 0) return <p className="quiet">{speaker.t('case.fit.none')}</p>;
  return (
    <ul className="conflicts">
      {conflicts.map((conflict) => (
        <li key={conflict.claims.join()} className="conflict">
          <div className="conflict-sides">
            {conflict.claims.map((id) => {
              const line = view.claims[id];
              const origin = view.origins.find((each) => each.id === line?.origin);
              return (
                <div key={id} className="conflict-side" data-hue={hueOf(origin)}>
                  {line && <span className="conflict-count">{countShort(speaker, line)}</span>}
                  <ClaimQuote line={line} />
                </div>
              );
            })}
          </div>
          <p className="conflict-why">
            {speaker.t(conflict.if === 'complete' ? 'conflict.if' : 'conflict.plain')}{' '}
            {speaker.t(conflict.admitted ? 'conflict.admitted' : 'conflict.notAdmitted')}
          </p>
        </li>
      ))}
      {conflicts.length < every.length && (
        <li>
          <button type="button" className="quiet-button" onClick={() => setAll(true)}>
            {speaker.t('toll.showAll', { count: speaker.number(every.length) })}
          </button>
        </li>
      )}
      {view.toll.moreConflicts && conflicts.length === every.length && (
        <li className="quiet">{speaker.t('conflict.more')}</li>
      )}
    </ul>
  );
}

/**
 * What touches the answer comes first: the more of its figures a conflict sets against each other or against others, the
 * nearer, and what rests on an assumption before what does not. The order given decides between equals.
 */
function nearestFirst(toll: TollView['toll']): TollView['toll']['conflicts'] {
  const used = new Set(toll.used);
  const nearness = ({ claims, if: assumed }: (typeof toll.conflicts)[number]): number =>
    claims.filter((id) => used.has(id)).length / claims.length + (assumed === 'complete' ? 0.6 : 0);
  return toll.conflicts.toSorted((a, b) => nearness(b) - nearness(a));
}
