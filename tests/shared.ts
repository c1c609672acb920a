import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Real recordings that are not part of the project: present beside it where it is developed, absent in a clone. */
const folder = resolve(import.meta.dirname, '../../shared');

/** Path of a recording. */
export function shared(path: string): string {
  return resolve(folder, path);
}

/** Whether a recording is there; where it is not, the reason is printed once for whoever reads the test's output. */
export function hasShared(path: string): boolean {
  const present = existsSync(shared(path));
  if (!present) console.log(`Skipped: the recording ${path} is not part of the project and not beside it.`);
  return present;
}
