import { RequestError } from '@octokit/request-error';
import { z } from '../schema/zod.ts';
import type { PullReference } from '../facts/facts.ts';
import type { Client } from './octokit.ts';

/** The most files that GitHub lists: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const mostFiles = 3_000;
/** Without a token a page of files is one of 60 requests an hour, so only the first pages are read. Own choice. */
const mostFilesAnonymous = 300;
/** Characters of changed lines kept in a list of files; behind it the numbers alone, which is what nobody reads anyway. */
const mostPatch = 3_000_000;
/** Files on a page, the most that GitHub gives. */
const page = 100;

/** Milliseconds for the diff with its retry, and for the list, which may be thirty pages. Own choice. */
const diffDeadline = 20_000;
const listDeadline = 60_000;

const listedFiles = z.array(
  z.object({
    filename: z.string(),
    previous_filename: z.string().optional(),
    status: z.string(),
    additions: z.int(),
    deletions: z.int(),
    patch: z.string().optional(),
  }),
);

const counted = z.object({ changed_files: z.int() });

/** REST's list of changed files, in place of a diff that GitHub finds too large to print. */
export interface ListedFiles {
  /** How many changed; more than `files` holds where GitHub lists no more, or they were not all asked for. */
  readonly changed_files: number;
  readonly files: z.output<typeof listedFiles>;
}

const place = ({ owner, repository, number }: PullReference) => ({ owner, repo: repository, pull_number: number });
const pullPath = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

/**
 * A diff as text. What is no diff, such as a hotel's page, is refused: read as one it would say that nothing changed.
 *
 * @throws SyntaxError for what is no diff
 */
function checkedDiff(data: unknown, contentType: string | undefined): string {
  if (typeof data === 'string' && (data === '' ? /\bdiff\b/.test(contentType ?? '') : /^diff --/.test(data))) return data;
  throw new SyntaxError('The diff is no diff.');
}

/** The list of files, page by page; patches as long as they fit. */
async function listFiles(octokit: Client, pull: PullReference, anonymous: boolean, signal: AbortSignal): Promise<ListedFiles> {
  const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(listDeadline)]) };
  const { data } = await octokit.request(pullPath, { ...place(pull), request });
  const { changed_files } = counted.parse(data);
  const wanted = Math.min(changed_files, anonymous ? mostFilesAnonymous : mostFiles);
  const pages = await Promise.all(
    Array.from({ length: Math.ceil(wanted / page) }, async (_, index) => {
      const answer = await octokit.request(`${pullPath}/files`, { ...place(pull), per_page: page, page: index + 1, request });
      return listedFiles.parse(answer.data);
    }),
  );
  let room = mostPatch;
  const files = pages.flat().map(({ patch, ...file }) => {
    room -= patch?.length ?? 0;
    return patch !== undefined && room >= 0 ? { ...file, patch } : file;
  });
  return { changed_files, files };
}

/**
 * What changed, as text: GitHub's unified diff, or where that is larger than GitHub prints (406: 300 files, 20,000 lines
 * or 1 MB, https://docs.github.com/repositories/creating-and-managing-repositories/repository-limits#diff-limits), a
 * `ListedFiles` as JSON. `readChanges` in lib/files reads both.
 *
 * @param anonymous asks for fewer files: each page is one of 60 requests an hour
 */
export async function askDiff(octokit: Client, pull: PullReference, anonymous: boolean, signal: AbortSignal): Promise<string> {
  const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(diffDeadline)]) };
  try {
    const { data, headers } = await octokit.request(pullPath, { ...place(pull), mediaType: { format: 'diff' }, request });
    return checkedDiff(data, headers['content-type']);
  } catch (error) {
    if (!(error instanceof RequestError) || error.status !== 406) throw error;
    return JSON.stringify(await listFiles(octokit, pull, anonymous, signal));
  }
}
