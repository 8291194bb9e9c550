import type { MiddlewareHandler } from 'hono';

/** What the desk's pages may load: their own files, and nothing from anywhere else. */
const DESK_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What an original may do in its frame: be looked at. It runs nothing, sends nothing, and loads nothing. */
export const ORIGINAL_POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** Headers of every answer. A handler that sets its own policy keeps it. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', DESK_POLICY);
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  c.header('cross-origin-opener-policy', 'same-origin');
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('x-dns-prefetch-control', 'off');
  c.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
  if (c.req.path.startsWith('/api/')) c.header('cache-control', 'no-store');
};
