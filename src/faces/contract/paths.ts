/** Every address of the API, by name. Plain text, so that the desk carries no schema library to use it. */
export const PATHS = {
  session: '/api/session',
  overview: '/api/case',
  settings: '/api/settings',
  documents: '/api/documents',
  document: '/api/documents/{id}',
  original: '/api/documents/{id}/original',
  claims: '/api/claims',
  claimFacets: '/api/claims/facets',
  claim: '/api/claims/{id}',
  questions: '/api/questions',
  toll: '/api/toll',
  tollSeries: '/api/toll/series',
  origins: '/api/origins',
  places: '/api/places',
  map: '/api/map',
  log: '/api/log',
  verification: '/api/verification',
  decisions: '/api/decisions',
  takeBack: '/api/decisions/{seq}/take-back',
} as const;
export type PathName = keyof typeof PATHS;

/** An address with its `{name}` parts filled in. */
export function pathTo(name: PathName, parts: Readonly<Record<string, string | number>> = {}): string {
  return PATHS[name].replace(/\{(\w+)\}/g, (_, part: string) =>
    encodeURIComponent(String(parts[part] ?? '')),
  );
}
