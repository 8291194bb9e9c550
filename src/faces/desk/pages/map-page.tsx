import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Places } from '#contract';
import { PLACE_LEVELS } from '#model';
import { PlaceMap } from '../charts/place-map.tsx';
import { asked } from '../data/queries.ts';
import { Shown } from '../parts/states.tsx';
import { rangeShort } from '../words/figures.ts';
import { useSpeaker } from '../words/reader.tsx';

const route = getRouteApi('/map');

/** Where claims say it happened: areas, never points; what has no place stands beside the map, counted. */
export function MapPage() {
  const { t } = useSpeaker();
  const places = useQuery(asked.places());
  return (
    <div className="page page-wide page-map">
      <h1>{t('map.title')}</h1>
      <Shown query={places} shape="chart">
        {(held) => <Mapped places={held} />}
      </Shown>
    </div>
  );
}

function Mapped({ places }: { readonly places: Places }) {
  const speaker = useSpeaker();
  const { t, n } = speaker;
  const outlines = useQuery(asked.map());
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const name = (place: Places['places'][number]) =>
    speaker.lang === 'ar' ? (place.nameAr ?? place.name) : place.name;
  const ordered = [...places.places].sort((a, b) => b.claims - a.claims);
  const sentence = ordered[0]
    ? t('map.sentence', { places: n('map.placesCount', ordered.length), most: name(ordered[0]) })
    : t('map.nowhere');
  return (
    <>
      <p className="statement">{sentence}</p>
      <p className="quiet">{t('map.text')}</p>
      <div className="map-body">
        <Shown query={outlines} shape="chart">
          {(map) => (
            <figure>
              <PlaceMap
                outlines={map}
                places={ordered}
                chosen={search.place ?? null}
                onChoose={(place) => void navigate({ search: { place }, replace: true, resetScroll: false })}
                label={sentence}
              />
              <figcaption className="credit" dir="auto">
                {map.credit}
              </figcaption>
            </figure>
          )}
        </Shown>
        <div className="map-side">
          <h2>{t('map.places')}</h2>
          <ul className="place-list">
            {ordered.map((place) => (
              <li key={place.id} data-chosen={place.id === search.place || undefined}>
                <button
                  type="button"
                  className="link-button"
                  aria-pressed={place.id === search.place}
                  onClick={() =>
                    void navigate({ search: { place: place.id }, replace: true, resetScroll: false })
                  }
                >
                  <bdi>{name(place)}</bdi>
                </button>
                <span className="place-claims">{n('map.claims', place.claims)}</span>
                <p className="note">
                  {speaker.of(PLACE_LEVELS[place.level])}
                  {place.radius !== null &&
                    `${t('list.comma')}${t('map.radius', { km: speaker.number(Math.round(place.radius)) })}`}
                  {(place.said.low !== null || place.said.high !== null) &&
                    `${t('list.semicolon')}${t('map.said', { range: rangeShort(speaker, place.said) })}`}
                  {`${t('list.semicolon')}${n('map.sources', place.sources)}`}
                </p>
                {place.doubtful > 0 && <p className="note">{n('map.doubtful', place.doubtful)}</p>}
                {place.id === search.place && (
                  <Link to="/claims" search={{ place: place.id }}>
                    {t('map.showClaims')}
                  </Link>
                )}
              </li>
            ))}
          </ul>
          <h2>{t('map.unplaced')}</h2>
          <ul className="unplaced">
            <li>{n('map.unnamed', places.unplaced.unnamed)}</li>
            <li>{n('map.unknown', places.unplaced.unknown)}</li>
          </ul>
        </div>
      </div>
    </>
  );
}
