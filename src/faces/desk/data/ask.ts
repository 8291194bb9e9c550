import type { PathName, Trouble, TroubleCode } from '#contract';
import { pathTo } from '#contract';

/** Why the desk has no answer: the server's reason, or that it cannot be reached at all. */
export class AskTrouble extends Error {
  readonly code: TroubleCode | 'unreachable';

  constructor(code: TroubleCode | 'unreachable', text: string) {
    super(text);
    this.code = code;
  }
}

type Values = Readonly<Record<string, string | number | undefined>>;

async function send<T>(address: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin', ...init });
  } catch {
    throw new AskTrouble('unreachable', '');
  }
  if (response.status === 204) return undefined as T;
  if (!response.ok) {
    const trouble = (await response
      .json()
      .catch(() => ({ code: 'fault', text: response.statusText }))) as Trouble;
    throw new AskTrouble(trouble.code, trouble.text);
  }
  return (await response.json()) as T;
}

/** Asks the API for something. Values that are undefined or empty are left out of the address. */
export function get<T>(
  name: PathName,
  parts: Values = {},
  query: Values = {},
  signal?: AbortSignal,
): Promise<T> {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== '') search.set(key, String(value));
  const filled = Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, value ?? '']));
  const tail = search.size > 0 ? `?${search}` : '';
  return send<T>(`${pathTo(name, filled)}${tail}`, signal ? { signal } : {});
}

/** Sends something to the API. */
export function post<T>(
  name: PathName,
  body: unknown,
  parts: Readonly<Record<string, string | number>> = {},
): Promise<T> {
  return send<T>(pathTo(name, parts), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
