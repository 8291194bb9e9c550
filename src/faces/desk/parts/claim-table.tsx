import { useQueries } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ClaimFilter, ClaimLine, ClaimSort } from '#contract';
import { asked, CLAIMS_A_PAGE } from '../data/queries.ts';
import { useSpeaker } from '../words/reader.tsx';
import { ClaimRow } from './claim-row.tsx';
import { Skeleton, TroubleNote } from './states.tsx';
import { useKeys } from './use-keys.ts';

const COLUMNS: readonly {
  readonly key: string;
  readonly sort: ClaimSort | null;
  readonly words: 'published' | 'source' | 'words' | 'count' | 'where' | 'about' | 'stance';
}[] = [
  { key: 'published', sort: 'published', words: 'published' },
  { key: 'source', sort: 'source', words: 'source' },
  { key: 'words', sort: null, words: 'words' },
  { key: 'count', sort: 'count', words: 'count' },
  { key: 'place', sort: 'place', words: 'where' },
  { key: 'time', sort: 'time', words: 'about' },
  { key: 'stance', sort: 'stance', words: 'stance' },
];

/** Any number of claims: only the rows in sight are on the page, and only the windows they stand in are asked for. */
export function ClaimTable(props: {
  readonly filter: ClaimFilter;
  readonly sort: ClaimSort;
  readonly order: 'up' | 'down';
  readonly onSort: (sort: ClaimSort, order: 'up' | 'down') => void;
}) {
  const { t, n } = useSpeaker();
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  // Null until the first window is here; afterwards the table stays, however far one jumps.
  const [known, setTotal] = useState<number | null>(null);
  const total = known ?? 0;
  const [active, setActive] = useState(-1);
  const narrow = useNarrow();
  const virtual = useWindowVirtualizer({
    count: total,
    estimateSize: () => (narrow ? 148 : 62),
    overscan: 12,
    scrollMargin: above,
  });
  const rows = virtual.getVirtualItems();
  const pages = pagesOf(rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0);
  const answers = useQueries({
    queries: pages.map((page) =>
      asked.claims({ ...props.filter, sort: props.sort, order: props.order }, page),
    ),
  });
  const first = answers.find((each) => each.data !== undefined)?.data;
  const error = answers.find((each) => each.error)?.error ?? null;
  const key = JSON.stringify([props.filter, props.sort, props.order]);

  // Filters open and close above the table: where it begins is measured whenever it is drawn.
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0));
  useEffect(() => {
    if (first) setTotal(first.total);
  }, [first]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins at its top again
  useEffect(() => setActive(-1), [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows change their height with the width of the page
  useEffect(() => virtual.measure(), [virtual, narrow]);

  const lineAt = (index: number): ClaimLine | undefined => {
    const answer = answers[pages.indexOf(Math.floor(index / CLAIMS_A_PAGE))];
    return answer?.isPlaceholderData ? undefined : answer?.data?.rows[index % CLAIMS_A_PAGE];
  };
  const go = (index: number) => {
    const next = Math.min(total - 1, Math.max(0, index));
    setActive(next);
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  const openActive = () => {
    if (active < 0 || document.activeElement?.closest('a, button, summary')) return false;
    return document.querySelector<HTMLAnchorElement>(`[data-row="${active}"] a`)?.click();
  };
  useKeys({
    j: () => go(active + 1),
    k: () => go(active - 1),
    Enter: openActive,
  });
  useEffect(() => {
    if (active < 0) return undefined;
    const wait = requestAnimationFrame(() =>
      document.querySelector<HTMLAnchorElement>(`[data-row="${active}"] a`)?.focus({ preventScroll: true }),
    );
    return () => cancelAnimationFrame(wait);
  }, [active]);

  if (error && !first) return <TroubleNote error={error} />;
  if (known === null) return <Skeleton shape="rows" />;
  return (
    <>
      <p className="claim-total" role="status">
        {total === 0 ? t('claims.none') : n('claims.total', total)}
      </p>
      <div
        className="claim-table"
        role="table"
        aria-label={t('claims.title')}
        aria-rowcount={total + 1}
        aria-busy={answers.some((each) => each.isFetching) || undefined}
      >
        <div role="rowgroup" className="claim-heads">
          <div role="row" className="claim-row claim-head" aria-rowindex={1}>
            {COLUMNS.map((column) => {
              const sorted = column.sort === props.sort;
              const words = t(`claims.${column.words}`);
              return (
                <span
                  key={column.key}
                  role="columnheader"
                  className={`cell-${column.key}`}
                  aria-sort={sorted ? (props.order === 'up' ? 'ascending' : 'descending') : undefined}
                >
                  {column.sort === null ? (
                    words
                  ) : (
                    <button
                      type="button"
                      className="sort"
                      aria-label={t('claims.sortBy', { column: words })}
                      onClick={() =>
                        column.sort &&
                        props.onSort(column.sort, sorted && props.order === 'up' ? 'down' : 'up')
                      }
                    >
                      {words}{' '}
                      <span aria-hidden="true">{sorted ? (props.order === 'up' ? '↑' : '↓') : ''}</span>
                    </button>
                  )}
                </span>
              );
            })}
          </div>
        </div>
        <div ref={list} role="rowgroup" className="claim-rows" style={{ height: virtual.getTotalSize() }}>
          {rows.map((row) => (
            <div
              key={row.key}
              ref={virtual.measureElement}
              data-index={row.index}
              data-row={row.index}
              data-active={row.index === active || undefined}
              role="row"
              aria-rowindex={row.index + 2}
              className="claim-row"
              style={{ transform: `translateY(${row.start - above}px)` }}
            >
              <ClaimRow line={lineAt(row.index)} />
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

/** The windows that hold the rows in sight. */
function pagesOf(from: number, to: number): number[] {
  const [first, last] = [Math.floor(from / CLAIMS_A_PAGE), Math.floor(to / CLAIMS_A_PAGE)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia('(max-width: 760px)').matches);
  useEffect(() => {
    const query = matchMedia('(max-width: 760px)');
    const listen = () => setNarrow(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  return narrow;
}
