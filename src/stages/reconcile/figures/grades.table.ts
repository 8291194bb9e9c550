import type { Basis, Grade } from '#model';

/** The grade a basis gives, whoever the source is. A `verified: own` list is graded B (grade.ts). */
export const GRADE_OF_BASIS: Readonly<Record<Basis, Grade>> = {
  verified_names: 'A',
  own_count: 'B',
  monitor_count: 'B',
  named_list: 'B',
  local_list: 'B',
  hospital_morgue: 'B',
  burials: 'B',
  recovery_log: 'B',
  investigated: 'B',
  documented: 'B',
  official_statement: 'C',
  official_local: 'C',
  witness: 'C',
  relatives: 'C',
  bodies_seen: 'C',
  video: 'C',
  video_geolocated: 'C',
  perpetrator_video: 'C',
  obituaries: 'C',
  estimate: 'C',
  information_received: 'D',
  other_media: 'D',
  unspecified: 'D',
};

/** Bases that rest on names of the dead. */
export const BASES_WITH_NAMES: readonly Basis[] = ['verified_names', 'named_list'];

/** Bases that show remains or notices of death at a place: a floor there, of any day and by anyone. */
export const BASES_OF_REMAINS: readonly Basis[] = ['hospital_morgue', 'burials', 'recovery_log', 'bodies_seen', 'obituaries'];
