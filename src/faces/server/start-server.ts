import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { CaseDoor } from './case-door.ts';
import { readDeskFiles } from './desk-files.ts';
import { makeApp } from './make-app.ts';
import { freshToken, makeSessions } from './session.ts';

/** A server that answers: where, under which token, and how to end it. */
export type RunningServer = {
  readonly port: number;
  /** The address to open: the token stands in its fragment, which browsers never send. */
  readonly address: string;
  /** Answers what is under way, then ends. */
  close(): Promise<void>;
};

/**
 * Serves the desk and the API of one case on 127.0.0.1, and nowhere else. Port 0 takes any free one.
 * `desk` is the folder of the built desk; `fault` is told of errors nobody expected.
 */
export async function startServer(options: {
  readonly case: CaseDoor;
  readonly desk: string;
  readonly port?: number;
  readonly token?: string;
  readonly fault?: (error: Error) => void;
}): Promise<RunningServer> {
  const token = options.token ?? freshToken();
  const desk = await readDeskFiles(options.desk);
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const app = makeApp({
    door: options.case,
    sessions: makeSessions(token, port),
    port,
    desk,
    fault: options.fault ?? (() => {}),
  });
  server.on('request', getRequestListener(app.fetch));
  return {
    port,
    address: `http://127.0.0.1:${port}/#token=${token}`,
    close: () => end(server),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'));
      else resolve(address.port);
    });
  });
}

function end(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
    // A browser keeps connections open for minutes; two seconds are enough for an answer under way.
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}
