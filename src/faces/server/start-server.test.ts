import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseDoor } from './case-door.ts';
import type { RunningServer } from './start-server.ts';
import { startServer } from './start-server.ts';

const PAGE =
  '<!doctype html><title>caught</title><link rel="preconnect" href="https://example.org"><meta http-equiv="refresh" content="0;url=https://example.org"><body onload="go()"><script>go()</script><img src="https://example.org/a.gif"><img src="data:image/png;base64,AA=="><a href="https://example.org">x</a><p>words kept</p><template><script>go()</script></template></body>';

/** A case with one page in it; whatever else is asked is a fault. */
const door = new Proxy({} as CaseDoor, {
  get: (_, name) => {
    if (name === 'original')
      return async (id: string) =>
        id === 'page'
          ? {
              bytes: new TextEncoder().encode(PAGE),
              mediaType: 'text/html',
              charset: 'utf-8',
              name: 'a.html',
            }
          : null;
    if (name === 'document') return async () => null;
    if (name === 'settings')
      return async () => ({ name: { en: 'a', ar: 'ا' }, policy: 'default', questions: [] });
    return async () => {
      throw new Error(`secret words in ${String(name)}`);
    };
  },
});

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };
let server: RunningServer;
let desk: string;
let cookie: string;
const faults: Error[] = [];

/** Plain node:http, since fetch does not let a test lie about Host. */
function ask(path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: server.port,
        path,
        method: sent === undefined ? 'GET' : 'POST',
        headers: { ...(sent === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(sent);
  });
}

beforeAll(async () => {
  desk = await mkdtemp(join(tmpdir(), 'sijill-desk-'));
  await writeFile(join(desk, 'index.html'), '<!doctype html><title>desk</title>');
  server = await startServer({ case: door, desk, token: 'right', fault: (error) => faults.push(error) });
  const opened = await ask('/api/session', {}, { token: 'right' });
  cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(async () => {
  await server.close();
  await rm(desk, { recursive: true });
});

test('the token stands in the fragment of the address, which browsers never send', () => {
  expect(server.address).toBe(`http://127.0.0.1:${server.port}/#token=right`);
});

test('the right token gives a cookie that scripts and other sites cannot use', async () => {
  const opened = await ask('/api/session', {}, { token: 'right' });
  expect(opened.status).toBe(204);
  expect(String(opened.headers['set-cookie'])).toMatch(
    /^sijill-\d+=[\w-]{43}; Path=\/api; HttpOnly; SameSite=Strict$/,
  );
});

test.each([['wrong'], ['']])('the token %j opens nothing', async (token) => {
  const refused = await ask('/api/session', {}, { token });
  expect(refused.status).toBe(401);
  expect(refused.headers['set-cookie']).toBeUndefined();
});

test('the API needs a session, the page itself does not', async () => {
  expect((await ask('/api/settings')).status).toBe(401);
  expect((await ask('/api/settings', { cookie: `${cookie}x` })).status).toBe(401);
  expect((await ask('/api/settings', { cookie })).status).toBe(200);
  expect((await ask('/')).text).toContain('desk');
});

test.each([['evil.example'], ['evil.example:80'], ['127.0.0.1'], ['127.0.0.1:1'], ['[::1]']])(
  'a request for host %j is refused, as after a rebound name',
  async (host) => {
    const refused = await ask('/api/settings', { cookie, host });
    expect([400, 403]).toContain(refused.status);
    expect(refused.text).not.toContain('default');
  },
);

test.each([['http://evil.example'], ['null'], ['http://127.0.0.1:1'], ['https://127.0.0.1']])(
  'a request from origin %j is refused',
  async (origin) => {
    expect((await ask('/api/settings', { cookie, origin })).status).toBe(403);
    expect((await ask('/api/session', { origin }, { token: 'right' })).status).toBe(403);
  },
);

test('a request another site made the browser send is refused', async () => {
  expect((await ask('/api/settings', { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await ask('/api/settings', { cookie, 'sec-fetch-site': 'same-site' })).status).toBe(403);
  expect((await ask('/api/settings', { cookie, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
});

test('its own origin and both names of this machine are let in', async () => {
  const here = `localhost:${server.port}`;
  expect((await ask('/api/settings', { cookie, host: here, origin: `http://${here}` })).status).toBe(200);
});

test('pages may load from this server alone', async () => {
  const policy = String((await ask('/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('http');
});

test('an original comes sandboxed, without anything that acts or leads elsewhere', async () => {
  const shown = await ask('/api/documents/page/original', { cookie });
  expect(shown.headers['content-security-policy']).toMatch(
    /^sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:/,
  );
  expect(shown.text).toContain('words kept');
  expect(shown.text).toContain('data:image/png');
  expect(shown.text).not.toMatch(/example\.org|<script|onload|<link|http-equiv/);
});

test('an error says what and what to do, and nothing of the inside', async () => {
  const missing = await ask('/api/documents/nothing', { cookie });
  expect([missing.status, JSON.parse(missing.text).code]).toEqual([404, 'not_found']);
  const unknown = await ask('/api/nothing', { cookie });
  expect([unknown.status, JSON.parse(unknown.text).code]).toEqual([404, 'not_found']);
  const bad = await ask('/api/claims?limit=9999999', { cookie });
  expect([bad.status, JSON.parse(bad.text).code]).toEqual([400, 'bad_request']);
  const fault = await ask('/api/case', { cookie });
  expect(fault.status).toBe(500);
  expect(fault.text).not.toContain('secret words');
  expect(faults.at(-1)?.message).toContain('secret words in overview');
});

test('no path on disk can be asked for', async () => {
  for (const path of ['/../package.json', '/..%2f..%2fetc/passwd', '//etc/passwd']) {
    expect((await ask(path)).text).not.toMatch(/root:|"name"/);
  }
});

test('the API describes itself from the contract', async () => {
  const described = JSON.parse((await ask('/api/openapi.json', { cookie })).text);
  expect(described.openapi).toBe('3.1.0');
  expect(Object.keys(described.paths)).toContain('/api/documents/{id}/original');
  expect(described.components.schemas.Toll.required).toContain('origins');
});
