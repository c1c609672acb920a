import { z } from '../schema/zod.ts';
import type { PullNode } from '../facts/from-github.ts';
import type { PullRequestQuery } from './queries.generated.ts';

/**
 * GitHub's public REST answers, as far as they are used, and the same in the form of the GraphQL answers, so that what
 * follows does not know which of the two was asked. https://docs.github.com/rest/pulls/pulls
 */

/** An account as REST names it; null where it was deleted, or the stand-in name `ghost`. */
const account = z.object({ login: z.string(), type: z.string().catch('User') }).nullable().catch(null);

const associations = ['COLLABORATOR', 'CONTRIBUTOR', 'FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'MANNEQUIN', 'MEMBER', 'NONE', 'OWNER'] as const;

export const restPull = z.object({
  number: z.int(),
  title: z.string(),
  body: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  draft: z.boolean().catch(false),
  created_at: z.string().nullish(),
  updated_at: z.string(),
  merged_at: z.string().nullable(),
  user: account,
  author_association: z.enum(associations).catch('NONE'),
  head: z.object({ ref: z.string(), sha: z.string() }),
  base: z.object({ ref: z.string(), repo: z.object({ full_name: z.string(), private: z.boolean() }) }),
  labels: z.array(z.object({ name: z.string() })).catch([]),
  assignees: z.array(account).nullable().catch(null),
  mergeable: z.boolean().nullish().catch(null),
  commits: z.int(),
  changed_files: z.int(),
});
export type RestPull = z.output<typeof restPull>;

const gitIdentity = z.object({ name: z.string().nullish(), email: z.string().nullish(), date: z.string().nullish() }).nullable();

export const restCommits = z.array(
  z.object({
    sha: z.string(),
    commit: z.object({
      message: z.string(),
      author: gitIdentity,
      committer: gitIdentity.catch(null),
      verification: z.object({ verified: z.boolean(), reason: z.string() }).nullish().catch(null),
    }),
    author: account,
    committer: account,
  }),
);
export type RestCommits = z.output<typeof restCommits>;

/** https://docs.github.com/rest/pulls/reviews: oldest first. */
export const restReviews = z.array(
  z.object({ state: z.string(), user: account, submitted_at: z.string().nullish(), commit_id: z.string().nullish() }),
);
export type RestReviews = z.output<typeof restReviews>;

export const restSearch = z.object({
  total_count: z.int(),
  items: z.array(
    z.object({ number: z.int(), state: z.string(), pull_request: z.object({ merged_at: z.string().nullish() }).optional() }),
  ),
});
export type RestSearch = z.output<typeof restSearch>;

type Repository = NonNullable<PullRequestQuery['repository']>;
type Pull = NonNullable<Repository['pullRequest']>;
type Searches = Required<Pick<PullRequestQuery, 'merged' | 'open' | 'closed'>>;

function actor(user: RestPull['user']): Pull['author'] {
  if (user === null || user.login === 'ghost') return null;
  const type = user.type === 'Bot' || user.type === 'Mannequin' || user.type === 'Organization' ? user.type : 'User';
  return { __typename: type, login: user.login.replace(/\[bot\]$/, '') };
}

/** GraphQL links commits to users alone: apps are none. */
function userOf(linked: RestCommits[number]['author']): { login: string } | null {
  return linked === null || linked.type === 'Bot' || linked.login.endsWith('[bot]') ? null : { login: linked.login };
}

type RestCommit = RestCommits[number];
type Commit = NonNullable<NonNullable<PullNode['commits']['nodes']>[number]>['commit'];

const identityOf = (identity: RestCommit['commit']['author'], linked: RestCommit['author']) =>
  identity && { name: identity.name ?? null, email: identity.email ?? null, user: userOf(linked) };

type Signature = NonNullable<Commit['signature']>;
const signatureStates: Readonly<Record<string, Signature['state']>> = { unknown_signature_type: 'UNKNOWN_SIG_TYPE', malformed_signature: 'MALFORMED_SIG' };

/** REST's reasons are GraphQL's states in small letters, but for two: https://docs.github.com/rest/commits/commits#get-a-commit */
function signatureOf(verification: RestCommit['commit']['verification']): Pick<Commit, 'signature'> {
  if (!verification) return {};
  const { verified: isValid, reason } = verification;
  return { signature: reason === 'unsigned' ? null : { isValid, state: signatureStates[reason] ?? (reason.toUpperCase() as Signature['state']) } };
}

function commitOf({ sha, commit: { message, author, committer, verification }, ...linked }: RestCommit, updatedAt: string): Commit {
  const by = identityOf(committer, linked.committer);
  return { oid: sha, message, authoredDate: author?.date ?? updatedAt, author: identityOf(author, linked.author), ...(by && { committer: by }), ...signatureOf(verification) };
}

type Opinions = NonNullable<Pull['latestReviews']>;
type State = NonNullable<NonNullable<Opinions['nodes']>[number]>['state'];
const states: ReadonlySet<string> = new Set<State>(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED']);

/** The last of each account's reviews that pass; deleted accounts cannot be told apart, so each of theirs stands. */
function lastOfEach(reviews: RestReviews, passes: (state: string) => boolean): Opinions {
  const last = new Map<string, RestReviews[number]>();
  for (const [index, review] of reviews.entries()) {
    if (!passes(review.state)) continue;
    const key = actor(review.user)?.login.toLowerCase() ?? `#${index}`;
    last.set(key, review);
  }
  const nodes = [...last.values()].map(({ state, user, submitted_at, commit_id }) => ({
    state: state as State,
    submittedAt: submitted_at ?? null,
    commit: commit_id ? { oid: commit_id } : null,
    author: actor(user),
  }));
  return { totalCount: nodes.length, nodes };
}

/** GraphQL's two lists: each account's last word for or against, and each account's last word of any kind. */
function opinions(reviews: RestReviews): Pick<Pull, 'latestOpinionatedReviews' | 'latestReviews'> {
  return {
    latestOpinionatedReviews: lastOfEach(reviews, (state) => states.has(state) && state !== 'COMMENTED'),
    latestReviews: lastOfEach(reviews, (state) => states.has(state)),
  };
}

/** A repository's answer with the parts that REST has. */
export interface PullAnswer extends Pick<Repository, 'nameWithOwner' | 'isPrivate'> {
  readonly pullRequest: PullNode | null;
}

/**
 * A pull request, its commits and its reviews in GraphQL's form. Files are null: they come with the diff. Null is also what
 * would take further requests: checks and what was said come only while the panel is open, linked issues not at all.
 */
export function pullAnswer(pull: RestPull, commits: RestCommits, reviews: RestReviews): PullAnswer {
  return {
    nameWithOwner: pull.base.repo.full_name,
    isPrivate: pull.base.repo.private,
    pullRequest: {
      number: pull.number,
      title: pull.title,
      body: pull.body ?? '',
      state: pull.merged_at === null ? (pull.state === 'open' ? 'OPEN' : 'CLOSED') : 'MERGED',
      isDraft: pull.draft,
      createdAt: pull.created_at ?? null,
      updatedAt: pull.updated_at,
      headRefName: pull.head.ref,
      baseRefName: pull.base.ref,
      headRefOid: pull.head.sha,
      author: actor(pull.user),
      authorAssociation: pull.author_association,
      changedFiles: pull.changed_files,
      labels: { nodes: pull.labels },
      commits: {
        totalCount: pull.commits,
        nodes: commits.map((commit) => ({ commit: commitOf(commit, pull.updated_at) })),
      },
      assignees: pull.assignees && { nodes: pull.assignees.flatMap((user) => (user ? [{ login: user.login }] : [])) },
      mergeable: null,
      statusCheckRollup: null,
      timelineItems: null,
      closingIssuesReferences: null,
      files: null,
      ...opinions(reviews),
    },
  };
}

/**
 * One search's items, counted by state: what GraphQL needs three searches for.
 *
 * @param found all of the author's pull requests here; null where it does not hold them all
 */
export function countStates({ items, total_count: total }: RestSearch): Searches | null {
  if (items.length < total) return null;
  const merged = items.filter(({ pull_request }) => pull_request?.merged_at);
  const open = items.filter(({ state }) => state === 'open');
  const newest = merged.toSorted((a, b) => (b.pull_request?.merged_at ?? '').localeCompare(a.pull_request?.merged_at ?? ''));
  return {
    merged: {
      issueCount: merged.length,
      nodes: newest.slice(0, 2).map(({ number, pull_request }) => ({ __typename: 'PullRequest', number, mergedAt: pull_request?.merged_at ?? null })),
    },
    open: { issueCount: open.length },
    closed: { issueCount: total - merged.length - open.length },
  };
}
