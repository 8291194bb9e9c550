import { open } from 'node:fs/promises';

/** Brings a folder's own entries to the disk: without it a renamed file may be gone after a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
