import { Link } from '@tanstack/react-router';
import type { TollView } from '#contract';
import { TOLL_STATUSES } from '#model';
import { rangeWords } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { rich } from '../words/rich.tsx';
import type { Speaker } from '../words/words.ts';

/** The answer as one sentence, tags left in: question, range, best, origins, policy and day never come apart. */
export function answerText(speaker: Speaker, view: TollView): string {
  const { toll } = view;
  const figure = toll.low !== null || toll.high !== null || toll.best !== null;
  const single = figure && toll.origins === 1 && toll.status === 'single_origin';
  const words = speaker.of(view.question.words);
  const exact = toll.low !== null && toll.low === toll.high && !toll.highOpen;
  const best =
    toll.low === null && toll.high === null
      ? ''
      : toll.best === null
        ? speaker.t('answer.noBest')
        : exact
          ? ''
          : speaker.t('answer.best', { best: `\u2060${speaker.number(toll.best)}` });
  return speaker.t(figure ? (single ? 'answer.sentence.single' : 'answer.sentence') : 'answer.none', {
    question: /[?؟.:]$/.test(words) ? words : `${words}:`,
    origins: speaker.n('origins', toll.origins),
    range: rangeWords(speaker, toll),
    best,
    policy: view.policy.name,
    asKnown: view.asKnown ? speaker.t('answer.asKnown', { day: speaker.day(view.asKnown) }) : '',
  });
}

/** The largest thing on a page: what is known, in words. */
export function AnswerSentence(props: { readonly view: TollView; readonly as?: 'h1' | 'p' }) {
  const speaker = useSpeaker();
  const { view } = props;
  const Tag = props.as ?? 'h1';
  return (
    <div className="answer">
      <Tag className="answer-sentence">
        {rich(answerText(speaker, view), {
          q: (text) => <span className="answer-question">{text}</span>,
          n: (text) => <strong>{text}</strong>,
          o: (text) => <Link to="/origins">{text}</Link>,
          p: (text) => (
            <abbr title={speaker.of(view.policy.words)} tabIndex={0}>
              {text}
            </abbr>
          ),
        })}
      </Tag>
      <p className="answer-status">
        <span className={`status status-${view.toll.status}`}>
          {speaker.of(TOLL_STATUSES[view.toll.status])}
        </span>
        {view.without !== null && (
          <span>
            {speaker.t('answer.without', {
              origin: view.origins.find((origin) => origin.id === view.without)?.name ?? view.without,
            })}
          </span>
        )}
      </p>
    </div>
  );
}
