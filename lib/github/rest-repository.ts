import { RequestError } from '@octokit/request-error';
import { z } from '../schema/zod.ts';
import type { PullReference } from '../facts/facts.ts';
import type { Get } from './kept-answers.ts';
import type { RepositoryQuery } from './queries.generated.ts';
import { ownerPaths, repositoryPaths } from './repository-paths.ts';

type Place = Pick<PullReference, 'owner' | 'repository'>;

const listing = z.array(z.object({ path: z.string(), type: z.string(), size: z.int().catch(0), url: z.string() }));
type Entry = z.output<typeof listing>[number];

/** Bytes above which a file is not asked for: GraphQL cuts its text at about the same. */
const largest = 500_000;
/** The most files read of one repository: each is one of 60 requests an hour. Own choice; most have two to four. */
const mostFiles = 6;

/** https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository */
const template = /^(?:\.github\/|docs\/)?pull_request_template\.(?:md|txt)$/i;

/** Names of documents that are about nothing but AI: where the repository has one, its owner's is not looked for. */
const policyName = /(?:^|\/)(?:AI|LLM)[^/]*$/i;

const folderOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** Null for what GitHub does not find: a folder or repository that is not there. */
async function orNull<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return null;
    throw error;
  }
}

/** What a folder of the default branch holds. */
function list(get: Get, { owner, repository }: Place, path: string, signal: AbortSignal): Promise<Entry[]> {
  return get('/repos/{owner}/{repo}/contents/{+path}', { owner, repo: repository, path }, listing, signal);
}

/** The entries of the asked folders, the root's first: a folder that the root does not hold is not asked for. */
async function entriesIn(get: Get, place: Place, folders: readonly string[], signal: AbortSignal): Promise<Entry[]> {
  const root = await list(get, place, '', signal);
  const there = folders.filter((folder) => root.some(({ type, path }) => type === 'dir' && path === folder));
  return [...root, ...(await Promise.all(there.map((folder) => list(get, place, folder, signal)))).flat()];
}

/** The texts of those paths that are there, in the paths' order. */
async function texts(get: Get, { owner, repository }: Place, entries: readonly Entry[], paths: readonly string[], signal: AbortSignal): Promise<Map<string, string>> {
  const readable = paths.filter((path) => entries.some((entry) => entry.type === 'file' && entry.path === path && entry.size <= largest));
  const accept = 'application/vnd.github.raw+json';
  const read = await Promise.all(
    readable.slice(0, mostFiles).map(async (path) => {
      const text = await orNull(get('/repos/{owner}/{repo}/contents/{+path}', { owner, repo: repository, path, accept }, z.string(), signal));
      return text === null ? [] : [[path, text] as const];
    }),
  );
  return new Map(read.flat());
}

/** GraphQL's aliases: `file0` for the first path, and so on. */
const aliased = (paths: readonly string[], found: ReadonlyMap<string, string>) =>
  Object.fromEntries(paths.map((path, index) => [`file${index}`, found.has(path) ? { __typename: 'Blob', text: found.get(path) } : null]));

/** The default branch's name: listings link to themselves with it, which spares the request for the repository. */
function branchOf([entry]: readonly Entry[]): string | null {
  return (entry && URL.parse(entry.url)?.searchParams.get('ref')) ?? null;
}

/**
 * What the default branch says about the repository, in GraphQL's form. Listings first, then only the files that are
 * there: three to eight requests, the owner's `.github` repository only where this one has no policy on AI of its own.
 */
export async function askRepository(get: Get, place: Place, signal: AbortSignal): Promise<RepositoryQuery> {
  const folders = [...new Set(repositoryPaths.map(folderOf))].filter((folder) => folder !== '');
  const entries = await entriesIn(get, place, folders, signal);
  const templates = entries.filter(({ type, path }) => type === 'file' && template.test(path)).map(({ path }) => path);
  const found = await texts(get, place, entries, [...repositoryPaths, ...templates], signal);
  const owners = { owner: place.owner, repository: '.github' };
  const hasOwn = [...found.keys()].some((path) => policyName.test(path));
  const ownerEntries = hasOwn || place.repository === owners.repository ? [] : ((await orNull(entriesIn(get, owners, ['.github'], signal))) ?? []);
  const ofOwner = await texts(get, owners, ownerEntries, ownerPaths, signal);
  const answer: object = {
    repository: {
      nameWithOwner: `${place.owner}/${place.repository}`,
      // What is answered without a token is public.
      isPrivate: false,
      defaultBranchRef: branchOf(entries) === null ? null : { name: branchOf(entries) },
      pullRequestTemplates: templates.flatMap((path) => (found.has(path) ? [{ filename: path, body: found.get(path) ?? null }] : [])),
      contributingGuidelines: null,
      ...aliased(repositoryPaths, found),
    },
    owner: ofOwner.size === 0 ? null : { nameWithOwner: `${place.owner}/.github`, ...aliased(ownerPaths, ofOwner) },
    // Who contributes would take a request a pull request.
    community: null,
    rateLimit: null,
  };
  return answer as RepositoryQuery;
}
