/** Why an authority gave no token. `message` says what to do. */
export type NotaryTrouble = {
  readonly kind: 'trouble';
  readonly code: 'not_an_address' | 'unreachable' | 'too_slow' | 'refused' | 'not_a_token' | 'too_large';
  readonly message: string;
};

/** Asks an authority for time stamps over HTTP (RFC 3161 §3.4); what it answers is not yet believed. */
export type Notary = {
  readonly ask: (address: string, request: Uint8Array) => Promise<Uint8Array | NotaryTrouble>;
};

const MOST = 1 << 20;

/** A notary that waits that many milliseconds for an answer, and follows no redirection. */
export function openNotary(patience = 20_000): Notary {
  return {
    ask: async (address, request) => {
      if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
        return trouble(
          'not_an_address',
          `"${address}" is no address of a time-stamp authority; give http:// or https://`,
        );
      }
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
          body: new Uint8Array(request),
          redirect: 'error',
          signal: AbortSignal.timeout(patience),
        });
        if (!response.ok)
          return trouble('refused', `${address} answered ${response.status}; try another authority`);
        const type = response.headers.get('content-type')?.split(';')[0]?.trim();
        if (type !== 'application/timestamp-reply') {
          return trouble(
            'not_a_token',
            `${address} answered with ${type ?? 'no type'}, not a time stamp; check the address`,
          );
        }
        return await bodyOf(response, address);
      } catch (error) {
        if ((error as Error).name === 'TimeoutError') {
          return trouble(
            'too_slow',
            `${address} did not answer in ${patience / 1000} seconds; try again later`,
          );
        }
        return trouble(
          'unreachable',
          `${address} cannot be reached; it is tried again when the network is there`,
        );
      }
    },
  };
}

async function bodyOf(response: Response, address: string): Promise<Uint8Array | NotaryTrouble> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    length += part.length;
    if (length > MOST)
      return trouble('too_large', `${address} answered with more than a megabyte; check the address`);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const trouble = (code: NotaryTrouble['code'], message: string): NotaryTrouble => ({
  kind: 'trouble',
  code,
  message,
});
