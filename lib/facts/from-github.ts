import type { PullRequestQuery, AuthorHistoryQuery, RepositoryQuery } from '../github/queries.generated.ts';
import { ownerPaths, repositoryPaths } from '../github/repository-paths.ts';
import { accountOf, present } from './answered.ts';
import { checkSums } from './check-sums.ts';
import { conversationOf } from './conversation.ts';
import type { ChangedFile, Commit, Facts, History, Identity, PullReference, Repository, RepositoryFile } from './facts.ts';
import { assigneesOf, linkedIssuesOf } from './linked-issues.ts';
import { reviewsOf, type OpinionLists } from './reviews.ts';

type PullRequestNode = NonNullable<NonNullable<PullRequestQuery['repository']>['pullRequest']>;
type CommitNode = NonNullable<NonNullable<PullRequestNode['commits']['nodes']>[number]>['commit'];
/** Parts that a list or an answer without a token leaves out, by their names in the query. */
type OptionalPart = 'assignees' | 'closingIssuesReferences' | 'createdAt' | 'mergeable' | 'timelineItems';
type Plain = Omit<PullRequestNode, OptionalPart | keyof OpinionLists | 'commits'>;

/** A pull request as GitHub answers it; the parts that are null were not asked for, or not answered. */
export type PullNode = Plain & OpinionLists & { readonly [Part in OptionalPart]: PullRequestNode[Part] | null } & {
  readonly commits: Omit<PullRequestNode['commits'], 'nodes'> & { readonly nodes: readonly ({ readonly commit: Omit<CommitNode, 'committer' | 'signature'> & Partial<CommitNode> } | null)[] | null };
};

/**
 * The facts of one pull request that GitHub's GraphQL answers, the files without their lines. Those of the second part
 * are not there where GitHub failed to answer them, nor in what was kept before they were asked for.
 */
export type PullFacts = Pick<Facts, 'author' | 'description' | 'branch' | 'commits' | 'labels' | 'files'> & Partial<Pick<Facts, 'reviews' | 'status' | 'conversation' | 'linkedIssues' | 'checks'>>;

const identityOf = (identity: CommitNode['author']): Identity => ({ name: identity?.name ?? '', email: identity?.email ?? '', login: identity?.user?.login ?? null });

function commitOf({ oid, message, authoredDate, author, committer, signature }: Omit<CommitNode, 'committer' | 'signature'> & Partial<CommitNode>): Commit {
  return {
    oid,
    message,
    authoredAt: authoredDate,
    author: identityOf(author),
    ...(committer && { committer: identityOf(committer) }),
    ...(signature !== undefined && { signature: signature && { verified: signature.isValid, state: signature.state } }),
  };
}

/** The facts about the process, as far as GitHub answered them. A check sum that came with an error is none. */
function processFacts(pull: PullNode, self: PullReference, failed: ReadonlySet<string>): Partial<Facts> {
  const { state, isDraft, createdAt, assignees, mergeable, statusCheckRollup } = pull;
  const conversation = conversationOf(pull.timelineItems);
  const linkedIssues = linkedIssuesOf(pull.closingIssuesReferences, self);
  return {
    ...(createdAt !== null && assignees && { status: { state, isDraft, createdAt, assignees: assigneesOf(assignees) } }),
    ...(mergeable !== null && !failed.has('statusCheckRollup') && { checks: checkSums({ mergeable, statusCheckRollup }) }),
    ...(conversation && { conversation }),
    ...(linkedIssues && { linkedIssues }),
  };
}

/**
 * Facts from the pull request's answer. The first 100 commits and files are in it; `total` says how many there are.
 *
 * @param self the pull request itself, by the name that its repository has now
 * @param failed names of the pull request's fields that GitHub named in an error: null there is no answer
 */
export function pullFacts(pull: PullNode, self: PullReference, failed: ReadonlySet<string> = new Set()): PullFacts {
  const reviews = reviewsOf(pull);
  return {
    author: { ...accountOf(pull.author), association: pull.authorAssociation },
    ...(reviews && { reviews }),
    ...processFacts(pull, self, failed),
    description: { title: pull.title, markdown: pull.body },
    branch: { head: pull.headRefName, base: pull.baseRefName, headOid: pull.headRefOid },
    labels: { names: present(pull.labels?.nodes).map(({ name }) => name) },
    commits: { total: pull.commits.totalCount, commits: present(pull.commits.nodes).map(({ commit }) => commitOf(commit)) },
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
export function historyOf({ merged, open, closed }: Searches, pull: Pick<PullNode, 'number' | 'state'>): History {
  const others = (count: number, state: PullNode['state']) => Math.max(0, count - (pull.state === state ? 1 : 0));
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

/** The texts of those paths that are there, from an answer with one alias a path. */
export function filesOf(answer: object, paths: readonly string[], repository: string): RepositoryFile[] {
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
