import { post } from './ask.ts';

/** Exchanges the token in the address's fragment for a session and takes it out of the address, so that no link copied from there carries it. */
export async function openSession(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return;
  history.replaceState(null, '', location.pathname + location.search);
  // A wrong token shows at the first question asked, with the server's own words.
  await post('session', { token }).catch(() => undefined);
}
