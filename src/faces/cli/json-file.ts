import { readFile } from 'node:fs/promises';
import { UsageError } from './exit.ts';

/** The JSON of a file the user named; `-` is standard input. Throws `UsageError` with what to do. */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = await readTextFile(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error);
    throw new UsageError(`${path} is not JSON (${why}); correct it and run again`);
  }
}

/** The text of a file the user named, without a byte order mark; `-` is standard input. */
export async function readTextFile(path: string): Promise<string> {
  try {
    if (path === '-') {
      const pieces: Buffer[] = [];
      for await (const piece of process.stdin) pieces.push(piece as Buffer);
      return Buffer.concat(pieces)
        .toString('utf8')
        .replace(/^\ufeff/, '');
    }
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'no permission to read it' : code;
    throw new UsageError(`cannot read ${path}: ${why}; check the path`);
  }
}
