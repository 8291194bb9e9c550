import { viewLog } from './log.ts';
import type { Look } from './look.ts';
import { asStanding } from './tolls.ts';

/** How many of the latest entries the first page shows. */
const LATEST = 8;

/** The case at a glance, with what is missing from the answer and why. */
export async function viewOverview(look: Look) {
  const { held, now, items, decisions } = look;
  const claims = await held.store.claims({ limit: 0 });
  const listed = [...items.values()];
  const waiting = listed.flatMap(({ id, head, trouble }) =>
    trouble === null ? [] : [{ name: head?.name ?? nameIn(look, id), reason: trouble }],
  );
  return {
    id: held.id,
    name: now.settings.title,
    folder: held.folder,
    sample: now.settings.sample === true,
    counts: {
      documents: items.size,
      claims: claims.total,
      setAside: listed.reduce((sum, one) => sum + one.setAside, 0),
      publications: await held.store.publications(),
      origins: now.lineage.origins.length,
      decisions: decisions.length,
    },
    questions: now.settings.questions.map(asStanding),
    waiting,
    latest: (await viewLog(look, { offset: 0, limit: LATEST })).rows,
    entries: now.entries,
    versions: now.versions,
  };
}

/** The name an unread original came under, from what its bringer said. */
function nameIn(look: Look, id: string): string {
  return (JSON.parse(look.items.get(id)?.hint ?? '{}') as { name?: string }).name ?? id;
}

/** Settings as the desk shows them. */
export function viewSettings({ now: { settings } }: Look) {
  return { name: settings.title, policy: settings.policy, questions: settings.questions.map(asStanding) };
}
