import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluationData } from '../../../tests/support/evaluation-data.ts';
import type { TokenCheck } from './index.ts';
import { verifyToken } from './index.ts';

// Responses of real authorities, kept for rfc3161-client (Apache-2.0), beside the repository.
const root = evaluationData('eval/conformance/rfc3161/test/fixtures') ?? '';
const present = root !== '';
const file = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)));
const HELLO = new TextEncoder().encode('hello');

describe.skipIf(!present)('outside time stamps', () => {
  const check = (folder: string, name: string, extra: Partial<TokenCheck> = {}) => {
    const chain = file(`${folder}/ts_chain.pem`);
    return verifyToken(file(`${folder}/${name}`), {
      data: HELLO,
      roots: [lastCertificate(chain)],
      others: [chain],
      ...extra,
    });
  };

  test.each([
    ['sigstage', 'response-sha256.tsr', '2025-05-09T11:58:55.000Z', 'sigstore-tsa'],
    ['sigstage', 'response-sha384.tsr', '2025-05-09T11:58:55.000Z', 'sigstore-tsa'],
    ['sigstage', 'response-sha512.tsr', '2025-05-09T11:58:56.000Z', 'sigstore-tsa'],
    ['sigstage', 'response-no-embedded-cert.tsr', '2025-06-18T08:13:02.000Z', 'sigstore-tsa'],
    ['test_tsa', 'response.tsr', '2024-10-08T15:40:32.000Z', 'Test TSA Timestamping'],
    ['identrust', 'issue-104.tsr', '2025-03-11T08:52:08.000Z', 'TrustID Timestamp Authority'],
  ])('%s/%s holds', async (folder, name, time, authority) => {
    const verdict = await check(folder, name);
    expect(verdict).toMatchObject({ kind: 'time', time: new Date(time), authority });
    expect(await check(folder, name, { data: new TextEncoder().encode('Hello') })).toEqual({
      kind: 'refused',
      fault: 'wrong_data',
    });
    expect(await check(folder, name, { nonce: new Uint8Array(8) })).toEqual({
      kind: 'refused',
      fault: 'wrong_nonce',
    });
    expect(await check(folder, name, { policy: '1.2.3' })).toEqual({
      kind: 'refused',
      fault: 'wrong_policy',
    });
    expect(await check(folder, name, { roots: [] })).toEqual({ kind: 'refused', fault: 'no_trusted_root' });
  });

  test('a certificate put into a token signs nothing; the one that did is named', async () => {
    const verdict = await check('test_tsa', 'response-injected-certs.tsr');
    expect(verdict).toMatchObject({
      kind: 'time',
      authority: 'Test TSA Timestamping',
      root: 'Test TSA Root',
    });
    expect(
      await check('test_tsa', 'response-injected-certs.tsr', { roots: [file('sigstage/ts_chain.pem')] }),
    ).toEqual({
      kind: 'refused',
      fault: 'no_trusted_root',
    });
  });

  test('a forged signature and another authority’s token are refused', async () => {
    expect(await check('sigstage', 'response-invalid-signature.tsr')).toEqual({
      kind: 'refused',
      fault: 'bad_signature',
    });
    const other = await check('test_tsa', 'other_response.tsr');
    expect(other.kind).toBe('refused');
  });

  test('a certificate that ended is said to have, and one not valid at the stamp is refused', async () => {
    const expired = (now: string) =>
      check('sigstore.mock', 'response-expired.tsr', {
        data: file('sigstore.mock/payload'),
        now: new Date(now),
      });
    expect(await expired('2023-06-01')).toMatchObject({ kind: 'time', expired: false });
    expect(await expired('2026-01-01')).toMatchObject({ kind: 'time', expired: true });
  });

  test('no byte of a token can be changed', async () => {
    const token = file('sigstage/response-sha256.tsr');
    const chain = file('sigstage/ts_chain.pem');
    const accepted: number[] = [];
    const before = await verifyToken(token, { data: HELLO, roots: [chain] });
    for (let at = 0; at < token.length; at += 11) {
      const verdict = await verifyToken(token.with(at, token[at]! ^ 1), { data: HELLO, roots: [chain] });
      if (verdict.kind === 'time' && JSON.stringify(verdict) !== JSON.stringify(before)) accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });
});

/** The last certificate of a chain in PEM; one in DER is alone. */
function lastCertificate(pem: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(pem);
  if (!text.includes('-----BEGIN')) return pem;
  return new TextEncoder().encode(text.slice(text.lastIndexOf('-----BEGIN CERTIFICATE-----')));
}
