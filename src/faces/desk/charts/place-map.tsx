import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef, useState } from 'react';
import type { MapOutlines, Places } from '#contract';
import { PLACE_LEVELS } from '#model';
import { useSpeaker } from '../words/reader.tsx';
import { PlaceShape } from './place-shape.tsx';
import { lengthAt, pathOf, project } from './projection.ts';

type PlaceView = Places['places'][number];
type View = { readonly x: number; readonly y: number; readonly span: number };

const LEVELS = Object.keys(PLACE_LEVELS);

const SIZE = 1000;
const RATIO = 0.86;

/** Places as areas on outlines shipped with the program. A map is the same for all readers: it is not mirrored. */
export function PlaceMap(props: {
  readonly outlines: MapOutlines;
  readonly places: readonly PlaceView[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly label: string;
}) {
  const speaker = useSpeaker();
  const located = props.places.filter(
    (place): place is PlaceView & { lat: number; lon: number } => place.lat !== null && place.lon !== null,
  );
  const whole = frameOf(located);
  const [view, setView] = useState<View>(whole);
  const drag = useRef<{ readonly x: number; readonly y: number; readonly from: View } | null>(null);
  const k = SIZE / view.span;
  const at = (lon: number, lat: number) => {
    const [x, y] = project(lon, lat);
    return [(x - view.x) * k, (y - view.y) * k] as const;
  };
  const zoom = (factor: number) =>
    setView((now) => {
      const span = Math.min(whole.span * 4, Math.max(whole.span / 40, now.span * factor));
      return { span, x: now.x + (now.span - span) / 2, y: now.y + ((now.span - span) * RATIO) / 2 };
    });
  const move = (dx: number, dy: number) =>
    setView((now) => ({ ...now, x: now.x + dx * now.span, y: now.y + dy * now.span }));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] }[
      event.key
    ];
    if (step) move(step[0] ?? 0, step[1] ?? 0);
    else if (event.key === '+' || event.key === '=') zoom(0.7);
    else if (event.key === '-') zoom(1.4);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const held = drag.current;
    if (!held) return;
    const scale = held.from.span / event.currentTarget.getBoundingClientRect().width;
    setView({
      ...held.from,
      x: held.from.x - (event.clientX - held.x) * scale,
      y: held.from.y - (event.clientY - held.y) * scale,
    });
  };
  const most = Math.max(1, ...located.map((place) => place.claims));
  const name = (place: PlaceView) => (speaker.lang === 'ar' ? (place.nameAr ?? place.name) : place.name);
  const widestFirst = [...located].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (b.radius ?? 0) - (a.radius ?? 0),
  );
  return (
    <div className="map-frame" dir="ltr">
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE * RATIO}`}
        className="map"
        role="application"
        aria-label={props.label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved with the arrow keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          drag.current = { x: event.clientX, y: event.clientY, from: view };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerLeave={() => {
          drag.current = null;
        }}
      >
        <rect className="sea" width={SIZE} height={SIZE * RATIO} />
        {props.outlines.features.map((feature) => (
          <path
            key={`${feature.properties.kind} ${feature.properties.id} ${feature.properties.name}`}
            className={`outline-${feature.properties.kind}`}
            d={pathOf(feature.geometry, at)}
          />
        ))}
        {widestFirst.map((place) => (
          <PlaceShape
            key={place.id}
            place={place}
            label={`${name(place)}: ${speaker.n('map.claims', place.claims)}`}
            weight={place.claims / most}
            area={areaOf(place, props.outlines)
              .map((geometry) => pathOf(geometry, at))
              .join('')}
            at={at(place.lon, place.lat)}
            radius={Math.max(7, lengthAt(place.lat, place.radius ?? 5) * k)}
            chosen={place.id === props.chosen}
            onChoose={props.onChoose}
          />
        ))}
        {labelled(widestFirst, at).map(({ place, x, y }) => (
          <text
            key={place.id}
            className="place-label"
            data-chosen={place.id === props.chosen || undefined}
            x={x}
            y={y}
            textAnchor="middle"
          >
            {name(place)}
          </text>
        ))}
      </svg>
      <div className="map-buttons" dir={speaker.dir}>
        <button type="button" className="button" onClick={() => zoom(0.7)}>
          {speaker.t('map.in')}
        </button>
        <button type="button" className="button" onClick={() => zoom(1.4)}>
          {speaker.t('map.out')}
        </button>
        <button type="button" className="button" onClick={() => setView(whole)}>
          {speaker.t('map.whole')}
        </button>
      </div>
    </div>
  );
}

/** The drawn area of a place: its own outline, or those of its members; none for what is drawn as a circle. */
function areaOf(place: PlaceView, outlines: MapOutlines): MapOutlines['features'][number]['geometry'][] {
  const shapes = outlines.features.filter((feature) => feature.properties.kind !== 'border');
  const own = shapes.filter((feature) => feature.properties.id === place.id);
  const found =
    own.length > 0
      ? own
      : shapes.filter(
          (feature) => feature.properties.id !== null && place.members.includes(feature.properties.id),
        );
  return found.map((feature) => feature.geometry);
}

/** The stretch of the world that holds the places of nine claims in ten, and some room around: a far one does not shrink the rest. */
function frameOf(places: readonly (PlaceView & { lat: number; lon: number })[]): View {
  const byClaims = places.filter((place) => place.level !== 'country').sort((a, b) => b.claims - a.claims);
  const all = byClaims.reduce((sum, place) => sum + place.claims, 0);
  let held = 0;
  const near = byClaims.filter((place) => {
    held += place.claims;
    return held - place.claims <= all * 0.9;
  });
  const boxes = (near.length > 0 ? near : places).map((place) => {
    const [x, y] = project(place.lon, place.lat);
    const r = Math.min(lengthAt(place.lat, place.radius ?? 30), 0.001);
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  if (boxes.length === 0) return { x: 0.58, y: 0.39, span: 0.03 };
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const span = Math.max(right - left, (bottom - top) / RATIO, 0.001) * 1.15;
  return { span, x: (left + right - span) / 2, y: (top + bottom - span * RATIO) / 2 };
}

/** Names where there is room for them: the places with most claims first, none over another. */
function labelled(
  places: readonly (PlaceView & { lat: number; lon: number })[],
  at: (lon: number, lat: number) => readonly [number, number],
) {
  const placed: { place: PlaceView; x: number; y: number }[] = [];
  for (const place of [...places].sort((a, b) => b.claims - a.claims)) {
    const [x, y] = at(place.lon, place.lat);
    if (x < 0 || x > SIZE || y < 0 || y > SIZE * RATIO) continue;
    if (placed.some((other) => Math.abs(other.x - x) < 150 && Math.abs(other.y - y - 6) < 30)) continue;
    placed.push({ place, x, y: y + 6 });
  }
  return placed;
}
