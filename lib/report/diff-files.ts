import type { Files } from '../facts/facts.ts';
import { parseDiff } from '../files/diff.ts';

/** The files of a whole diff, with their lines. */
export function filesOf(text: string): Files {
  const files = parseDiff(text);
  return { files, total: files.length };
}
