import type { Files } from '../facts/facts.ts';
import { parseDiff, parseDiffInSlices } from '../files/diff.ts';

/** The files of a whole diff, with their lines. */
export function filesOf(text: string): Files {
  const files = parseDiff(text);
  return { files, total: files.length };
}

/** The same for a diff of any length, in slices, so that the background goes on answering. */
export async function filesInSlices(text: string): Promise<Files> {
  const files = await parseDiffInSlices(text);
  return { files, total: files.length };
}
