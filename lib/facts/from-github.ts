import type { PullRequestQuery, AuthorHistoryQuery, RepositoryQuery } from '../github/queries.generated.ts';
import { ownerPaths, repositoryPaths } from '../github/repository-paths.ts';
import { accountOf, present } from './answered.ts';
import type { ChangedFile, Facts, History, Repository, RepositoryFile } from './facts.ts';
import { reviewsOf } from './reviews.ts';

type PullRequestNode = NonNullable<NonNullable<PullRequestQuery['repository']>['pullRequest']>;

/**
 * The facts of one pull request that GitHub's GraphQL answers, the files without their lines. Those of the second part
 * are not there where GitHub failed to answer them, nor in what was kept before they were asked for.
 */
export type PullFacts = Pick<Facts, 'author' | 'description' | 'branch' | 'commits' | 'labels' | 'files'> & Partial<Pick<Facts, 'reviews' | 'status' | 'conversation' | 'linkedIssues' | 'checks'>>;

/** Facts from the pull request's answer. The first 100 commits and files are in it; `total` says how many there are. */
export function pullFacts(pull: PullRequestNode): PullFacts {
  const reviews = reviewsOf(pull);
  return {
    author: { ...accountOf(pull.author), association: pull.authorAssociation },
    ...(reviews && { reviews }),
    description: { title: pull.title, markdown: pull.body },
    branch: { head: pull.headRefName, base: pull.baseRefName, headOid: pull.headRefOid },
    labels: { names: present(pull.labels?.nodes).map(({ name }) => name) },
    commits: {
      total: pull.commits.totalCount,
      commits: present(pull.commits.nodes).map(({ commit }) => ({
        oid: commit.oid,
        message: commit.message,
        authoredAt: commit.authoredDate,
        author: {
          name: commit.author?.name ?? '',
          email: commit.author?.email ?? '',
          login: commit.author?.user?.login ?? null,
        },
      })),
    },
    files: {
      total: pull.changedFiles,
      files: present(pull.files?.nodes).map(
        (file): ChangedFile => ({ ...file, previousPath: null, binary: false, lines: null }),
      ),
    },
  };
}

type Searches = Pick<AuthorHistoryQuery, 'merged' | 'open' | 'closed'>;

/**
 * The author's other pull requests here. GitHub's searches count the one being looked at too, so it is taken out.
 *
 * @param searches the counts as GitHub answered
 * @param pull number and state of the pull request being looked at
 */
export function historyOf({ merged, open, closed }: Searches, pull: Pick<PullRequestNode, 'number' | 'state'>): History {
  const others = (count: number, state: PullRequestNode['state']) => Math.max(0, count - (pull.state === state ? 1 : 0));
  const last = present(merged.nodes).find((node) => node.__typename === 'PullRequest' && node.number !== pull.number);
  return {
    merged: others(merged.issueCount, 'MERGED'),
    open: others(open.issueCount, 'OPEN'),
    closed: others(closed.issueCount, 'CLOSED'),
    lastMergedAt: last?.__typename === 'PullRequest' ? last.mergedAt : null,
  };
}

interface FileObject {
  readonly text?: string | null;
}

function filesOf(answer: object, paths: readonly string[], repository: string): RepositoryFile[] {
  const objects = answer as Record<string, FileObject | null | undefined>;
  return paths.flatMap((path, index) => {
    const text = objects[`file${index}`]?.text;
    return typeof text === 'string' ? [{ path, text, repository }] : [];
  });
}

/** A name of an address as it is written in the repository; as it stands where it is not encoded as addresses are. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** GitHub finds the contributing guide wherever it stands; its address is `/owner/name/blob/branch/path`. */
function guidelines(guide: NonNullable<RepositoryQuery['repository']>['contributingGuidelines']): RepositoryFile | null {
  const [, owner, name, , , ...path] = guide?.resourcePath?.split('/') ?? [];
  if (!guide?.body || path.length === 0) return null;
  return { path: path.map(decoded).join('/'), text: guide.body, repository: `${owner}/${name}` };
}

/** What the default branch says about the repository, and the owner's `.github` repository where it stands in for it. */
export function repositoryFacts(answer: Pick<RepositoryQuery, 'repository' | 'owner'>): Repository | null {
  const { repository, owner } = answer;
  if (!repository) return null;
  const name = repository.nameWithOwner;
  const files = filesOf(repository, repositoryPaths, name);
  const known = new Set(files.map(({ path }) => path));
  for (const { filename, body } of present(repository.pullRequestTemplates)) {
    const path = filename ?? 'pull_request_template.md';
    if (body && !known.has(path)) files.push({ path, text: body, repository: name });
  }
  const guide = guidelines(repository.contributingGuidelines);
  if (guide && !files.some(({ path }) => path === guide.path)) files.push(guide);
  if (owner) files.push(...filesOf(owner, ownerPaths, owner.nameWithOwner));
  return { defaultBranch: repository.defaultBranchRef?.name ?? null, isPrivate: repository.isPrivate, files };
}
