import type { ChangedFile, ChangeType, Files } from '../facts/facts.ts';
import { parseDiff, parseDiffInSlices } from './diff.ts';

/** One file of GitHub's REST list: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
interface ListedFile {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks from the first `@@`; absent for binary files and for those too large. */
  readonly patch?: string;
}

const types: Readonly<Record<string, ChangeType>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  copied: 'COPIED',
  changed: 'CHANGED',
};

/** A listed file's hunks are those of a diff without a header: any header does, the list has the true names. */
function linesOf({ patch }: ListedFile): ChangedFile['lines'] {
  return patch === undefined ? null : (parseDiff(`diff --git a/x b/x\n--- a/x\n+++ b/x\n${patch}\n`)[0]?.lines ?? null);
}

function listed(file: ListedFile): ChangedFile {
  const { filename, previous_filename: previousPath = null, status, additions, deletions } = file;
  // A file whose lines changed and that shows none is too large, not binary; GitHub does not say which.
  return { path: filename, previousPath, changeType: types[status] ?? 'CHANGED', additions, deletions, binary: false, lines: linesOf(file) };
}

function readList(text: string): Files {
  const { changed_files, files } = JSON.parse(text) as { changed_files: number; files: ListedFile[] };
  return { files: files.map(listed), total: Math.max(changed_files, files.length) };
}

const isList = (text: string) => text.startsWith('{');
const whole = (files: readonly ChangedFile[]): Files => ({ files, total: files.length });

/**
 * Reads what the API client gives as a pull request's changes: a unified diff, or JSON with REST's list of files where
 * GitHub prints no diff of that size.
 *
 * @throws SyntaxError for JSON that breaks off
 */
export function readChanges(text: string): Files {
  return isList(text) ? readList(text) : whole(parseDiff(text));
}

/** The same for a diff of any length, in slices, so that the background goes on answering. A list is short of 4 MB. */
export async function readChangesInSlices(text: string): Promise<Files> {
  return isList(text) ? readList(text) : whole(await parseDiffInSlices(text));
}
