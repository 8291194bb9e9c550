import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ClaimFacets, ClaimFilter } from '#contract';
import type { Table } from '#model';
import { OUTCOMES, STANCES, STATUSES } from '#model';
import { asked } from '../data/queries.ts';
import { ClaimTable } from '../parts/claim-table.tsx';
import { Choice, DayField } from '../parts/field.tsx';
import { useSpeaker } from '../words/reader.tsx';
import type { Speaker } from '../words/words.ts';

const route = getRouteApi('/claims');

/** Every claim with its exact words: filtered, sorted, searched. The address holds the filters, so it can be kept and sent. */
export function ClaimsPage() {
  const speaker = useSpeaker();
  const { t } = speaker;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { sort, order, ...filter } = search;
  const { q: _, ...withoutWords } = filter;
  const facets = useQuery(asked.claimFacets(filter));
  const set = (part: Record<string, string>) =>
    void navigate({
      search: (now) =>
        Object.fromEntries(Object.entries({ ...now, ...part }).filter(([, value]) => value !== '')),
      replace: true,
    });
  return (
    <div className="page page-wide page-claims">
      <div className="title-row">
        <h1>{t('claims.title')}</h1>
        <SearchField words={filter.q ?? ''} onSearch={(q) => set({ q })} />
      </div>
      <details className="filters" open={innerWidth > 760 || undefined}>
        <summary>{t('claims.filters')}</summary>
        <div className="filter-row">
          {(['source', 'place', 'status', 'outcome', 'stance'] as const).map((name) => (
            <Choice
              key={name}
              label={t(`claims.${name}`)}
              value={filter[name] ?? ''}
              onChange={(value) => set({ [name]: value })}
              options={optionsOf(speaker, name, facets.data, filter)}
            />
          ))}
          <DayField label={t('claims.from')} value={filter.from ?? ''} onChange={(from) => set({ from })} />
          <DayField label={t('claims.to')} value={filter.to ?? ''} onChange={(to) => set({ to })} />
          {Object.keys(withoutWords).length > 0 && (
            <button type="button" className="quiet-button" onClick={() => void navigate({ search: {} })}>
              {t('claims.clear')}
            </button>
          )}
        </div>
      </details>
      <ClaimTable
        filter={filter}
        sort={sort ?? 'published'}
        order={order ?? 'up'}
        onSort={(by, way) => set({ sort: by, order: way })}
      />
    </div>
  );
}

const TABLES: Readonly<Partial<Record<keyof ClaimFacets, Table>>> = {
  status: STATUSES,
  outcome: OUTCOMES,
  stance: STANCES,
};

function optionsOf(
  speaker: Speaker,
  name: 'source' | 'place' | 'status' | 'outcome' | 'stance',
  facets: ClaimFacets | undefined,
  filter: ClaimFilter,
) {
  const table = TABLES[name];
  const found = (facets?.[name] ?? []).map((each) => {
    const own = speaker.lang === 'ar' ? (each.nameAr ?? each.name) : each.name;
    const words = table?.[each.value];
    return {
      value: each.value,
      label: `${words ? speaker.of(words) : own} (${speaker.number(each.claims)})`,
    };
  });
  const chosen = filter[name];
  const kept =
    chosen !== undefined && !found.some((each) => each.value === chosen)
      ? [{ value: chosen, label: chosen }]
      : [];
  return [{ value: '', label: speaker.t('claims.any') }, ...kept, ...found];
}

function SearchField(props: { readonly words: string; readonly onSearch: (words: string) => void }) {
  const { t } = useSpeaker();
  const [words, setWords] = useState(props.words);
  const { onSearch } = props;
  useEffect(() => setWords(props.words), [props.words]);
  useEffect(() => {
    if (words === props.words) return undefined;
    const wait = setTimeout(() => onSearch(words), 180);
    return () => clearTimeout(wait);
  }, [words, props.words, onSearch]);
  return (
    <input
      id="claims-search"
      type="search"
      className="search"
      aria-label={t('claims.search')}
      aria-keyshortcuts="/"
      placeholder={t('claims.search')}
      value={words}
      onChange={(event) => setWords(event.target.value)}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
    />
  );
}
