import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { TollView } from '#contract';
import { asked } from '../data/queries.ts';
import { rangeShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import type { Speaker } from '../words/words.ts';

function brief(speaker: Speaker, view: TollView): string {
  const best =
    view.toll.best === null ? '' : ` · ${speaker.t('chart.best')} ${speaker.number(view.toll.best)}`;
  return `${rangeShort(speaker, view.toll)}${best} · ${speaker.n('origins.inRange', view.toll.origins)} · ${view.policy.name}`;
}

/** The standing answer while one works on a document: whoever decides sees at once what it does to the answer. */
export function AnswerStrip() {
  const speaker = useSpeaker();
  const toll = useQuery(asked.toll({}));
  const [change, setChange] = useState<{ readonly before: TollView; readonly after: TollView } | null>(null);
  const held = useRef<TollView | null>(null);
  useEffect(() => {
    const view = toll.data;
    if (!view) return;
    if (held.current && held.current.entries !== view.entries)
      setChange({ before: held.current, after: view });
    held.current = view;
  }, [toll.data]);
  if (!toll.data) return null;
  const before = change && brief(speaker, change.before);
  const after = change && brief(speaker, change.after);
  return (
    <div className="answer-strip" data-stale={toll.isFetching || undefined}>
      <Link to="/toll" className="plain-link">
        <span className="answer-strip-question">{speaker.of(toll.data.question.words)}</span>{' '}
        <strong>{brief(speaker, toll.data)}</strong>
      </Link>
      <p className="answer-strip-change" role="status">
        {before !== null &&
          after !== null &&
          (before === after
            ? speaker.t('decide.unchanged', { after })
            : speaker.t('decide.changed', { before, after }))}
      </p>
    </div>
  );
}
