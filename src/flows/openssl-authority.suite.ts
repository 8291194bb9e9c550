import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A time-stamp authority that runs here: OpenSSL signs, a server on loopback answers. */
export type TestAuthority = {
  readonly address: string;
  readonly roots: Uint8Array;
  readonly rootsFile: string;
  /** What it does next: answer as it should, with an error, with something else, or for other data. */
  mood: 'good' | 'error' | 'page' | 'other_data' | 'silent';
  readonly close: () => Promise<void>;
};

const CONFIG = `
[req]
distinguished_name = name
prompt = no
[name]
CN = Test
[root]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign
[stamp]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = here
[here]
serial = ./serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

/** Makes a root, a certificate for time stamps and a server. Null where there is no OpenSSL. */
export async function startAuthority(folder: string): Promise<TestAuthority | null> {
  const openssl = async (...args: string[]) => await run('openssl', args, { cwd: folder });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'tsa.cnf'), CONFIG);
  await writeFile(join(folder, 'serial'), '01\n');
  try {
    await openssl('version');
  } catch {
    return null;
  }
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-config', 'tsa.cnf'];
  await openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-subj',
    '/CN=Test root',
    '-extensions',
    'root',
    '-days',
    '30',
  );
  await openssl('req', ...key, '-keyout', 'stamp.key', '-out', 'stamp.csr', '-subj', '/CN=Test authority');
  await openssl(
    'x509',
    '-req',
    '-in',
    'stamp.csr',
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-CAcreateserial',
    '-out',
    'stamp.pem',
    '-extfile',
    'tsa.cnf',
    '-extensions',
    'stamp',
    '-days',
    '30',
  );
  const authority: Partial<TestAuthority> & { mood: TestAuthority['mood'] } = { mood: 'good' };
  let number = 0;
  const answer = async (query: Buffer): Promise<Buffer> => {
    number += 1;
    const [asked, given] = [`${number}.tsq`, `${number}.tsr`];
    if (authority.mood === 'other_data') {
      await writeFile(join(folder, 'other'), 'something else');
      await openssl('ts', '-query', '-data', 'other', '-sha256', '-cert', '-out', asked);
    } else await writeFile(join(folder, asked), query);
    await openssl(
      'ts',
      '-reply',
      '-queryfile',
      asked,
      '-config',
      'tsa.cnf',
      '-section',
      'here',
      '-signer',
      'stamp.pem',
      '-inkey',
      'stamp.key',
      '-out',
      given,
    );
    return await readFile(join(folder, given));
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      const reply = (status: number, type: string, body: string | Buffer): void => {
        response.writeHead(status, { 'content-type': type }).end(body);
      };
      if (authority.mood === 'error') reply(500, 'text/plain', 'no');
      else if (authority.mood === 'page') reply(200, 'text/html', '<h1>log in</h1>');
      else if (authority.mood !== 'silent')
        reply(200, 'application/timestamp-reply', await answer(Buffer.concat(parts)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(authority, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`,
    roots: new Uint8Array(await readFile(join(folder, 'root.pem'))),
    rootsFile: join(folder, 'root.pem'),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
