import type { ReactNode } from 'react';
import { useState } from 'react';
import type { TollView } from '#contract';
import { CHANGES, isOneOf, TOLL_REASONS } from '#model';
import { countShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';
import { ClaimQuote } from './claim-quote.tsx';
import { OriginTag } from './origin-tag.tsx';

/** Every claim the question met: used, superseded, copies, set aside, each with its words and the reason. Nothing is silently dropped. */
export function TollClaims({ view }: { readonly view: TollView }) {
  const speaker = useSpeaker();
  const { t, of, lang } = speaker;
  const { toll } = view;
  const count = (id: string) => {
    const line = view.claims[id];
    return line ? countShort(speaker, line) : t('count.none');
  };
  const named = (id: string) => (view.claims[id] ? `${view.claims[id].source}, ${count(id)}` : id);
  const groups: readonly {
    readonly key: 'used' | 'superseded' | 'copies' | 'setAside';
    readonly rows: readonly { readonly id: string; readonly note: ReactNode }[];
  }[] = [
    { key: 'used', rows: toll.used.map((id) => ({ id, note: null })) },
    {
      key: 'superseded',
      rows: toll.superseded.map(({ claim, by }) => ({
        id: claim,
        note: t('toll.supersededBy', { by: named(by) }),
      })),
    },
    {
      key: 'copies',
      rows: toll.copies.map(({ claim, of: root, changed }) => ({
        id: claim,
        note: [
          t('toll.copyOf', { of: named(root) }),
          ...(changed.length > 0
            ? [
                t('toll.changed', {
                  what: changed
                    .map((each) => (isOneOf(CHANGES, each) ? of(CHANGES[each]) : each))
                    .join(t('list.comma')),
                }),
              ]
            : []),
        ].join(t('list.semicolon')),
      })),
    },
    {
      key: 'setAside',
      rows: toll.setAside.map(({ claim, reason, text }) => ({
        id: claim,
        note: lang === 'ar' ? of(TOLL_REASONS[reason]) : text,
      })),
    },
  ];
  return (
    <section className="part toll-claims">
      {groups.map(({ key, rows }) => (
        <TollGroup
          key={key}
          view={view}
          title={t(`toll.${key}`)}
          rows={rows}
          open={key === 'used'}
          origins={key === 'used'}
        />
      ))}
    </section>
  );
}

/** One group of claims; its rows are made when it is opened. */
function TollGroup(props: {
  readonly view: TollView;
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly note: ReactNode }[];
  readonly open: boolean;
  readonly origins: boolean;
}) {
  const speaker = useSpeaker();
  const { view, rows } = props;
  const [open, setOpen] = useState(props.open);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="toll-group">
      <summary>
        <h2>
          {props.title} <span className="count-of">{speaker.number(rows.length)}</span>
        </h2>
      </summary>
      {open && rows.length === 0 && <p className="quiet">{speaker.t('toll.none')}</p>}
      {open && rows.length > 0 && (
        <ul className="toll-rows">
          {rows.map(({ id, note }) => {
            const line = view.claims[id];
            return (
              <li key={id} className="toll-row">
                <span className="toll-row-count">{line ? countShort(speaker, line) : ''}</span>
                <div>
                  <ClaimQuote line={line} note={note} />
                  {props.origins && line && (
                    <OriginTag
                      origin={view.origins.find((origin) => origin.id === line.origin) ?? null}
                      name={line.originName}
                    />
                  )}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
