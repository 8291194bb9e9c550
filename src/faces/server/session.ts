import { randomBytes, timingSafeEqual } from 'node:crypto';

/** The sessions of one launch: a token that opens them, and the secrets of those opened. Gone when the program ends. */
export type Sessions = {
  /** Name of the cookie; browsers do not keep the ports of one host apart, so it carries the port. */
  readonly cookie: string;
  /** A new session's secret, or null when the token is not that of this launch. */
  open(token: string): string | null;
  holds(secret: string | undefined): boolean;
};

/** A fresh token: 256 random bits, for the fragment of the address that is printed and opened. */
export function freshToken(): string {
  return randomBytes(32).toString('base64url');
}

export function makeSessions(token: string, port: number): Sessions {
  const secrets: string[] = [];
  return {
    cookie: `sijill-${port}`,
    open: (given) => {
      if (!same(given, token)) return null;
      const secret = freshToken();
      secrets.push(secret);
      return secret;
    },
    holds: (secret) => secret !== undefined && secrets.some((held) => same(held, secret)),
  };
}

/** Equal, in a time that does not tell how much of it was right. */
function same(one: string, other: string): boolean {
  const a = Buffer.from(one);
  const b = Buffer.from(other);
  return a.length === b.length && timingSafeEqual(a, b);
}
