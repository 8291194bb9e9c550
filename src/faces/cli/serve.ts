import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Case } from '#flows';
import { openViews } from '#flows';
import { openViewEdges } from '../assemble.ts';
import { startServer } from '../server/index.ts';
import type { Exit } from './exit.ts';
import { EXIT, UsageError } from './exit.ts';
import type { Output } from './output.ts';

/** Where scripts/build-desk.sh leaves the built desk. */
const DESK = fileURLToPath(new URL('../../../dist/desk', import.meta.url));

export type ServeOptions = { readonly port?: number; readonly open?: boolean };

/** Serves the desk of an open case until the user ends it (Ctrl-C, or the terminal goes). Prints the address first. */
export async function serve(held: Case, options: ServeOptions, output: Output): Promise<Exit> {
  const door = openViews(held, await openViewEdges(held.folder));
  // The first page must not wait for what can be made ready now.
  await door.overview();
  const server = await startServer({
    case: door,
    desk: DESK,
    ...(options.port !== undefined && { port: options.port }),
    fault: (error) => output.trouble(`a fault of sijill: ${error.message}; please report it`),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new UsageError(`port ${options.port} is in use; choose another with --port, or leave it out`);
    throw error;
  });
  output.line(`the desk is at ${server.address}`);
  output.line('it answers on this machine alone; press Ctrl-C to end it');
  if (options.open !== false) openBrowser(server.address, output);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return EXIT.done;
}

/** The user's own browser; where there is none the printed address is enough. */
function openBrowser(address: string, output: Output): void {
  const command = process.platform === 'darwin' ? 'open' : 'xdg-open';
  const browser = spawn(command, [address], { stdio: 'ignore', detached: true });
  browser.once('error', () => output.line('no browser could be opened: open the address yourself'));
  browser.unref();
}
