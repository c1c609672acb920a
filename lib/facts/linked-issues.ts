import type { IssuesFragment } from '../github/queries.generated.ts';
import { accountOf, present } from './answered.ts';
import type { Account, PullReference } from './facts.ts';
import type { ClosingPull, LinkedIssue, LinkedIssues } from './process-facts.ts';

type Issue = NonNullable<NonNullable<IssuesFragment['nodes']>[number]>;
type Pull = NonNullable<NonNullable<NonNullable<Issue['closedByPullRequestsReferences']>['nodes']>[number]>;

/** Whom GitHub lists as assigned: people, all of them with an account. */
export function assigneesOf(list: Issue['assignees']): Account[] {
  return present(list.nodes).map(({ login }) => accountOf({ __typename: 'User', login }));
}

function placeOf({ number, repository: { nameWithOwner } }: Pick<Pull, 'number' | 'repository'>): PullReference {
  const [owner = '', repository = ''] = nameWithOwner.split('/');
  return { owner, repository, number };
}

const isSame = (one: PullReference, other: PullReference) =>
  one.number === other.number && `${one.owner}/${one.repository}`.toLowerCase() === `${other.owner}/${other.repository}`.toLowerCase();

function closingPull(pull: Pull): ClosingPull {
  return { ...placeOf(pull), ...accountOf(pull.author), state: pull.state, createdAt: pull.createdAt };
}

function linkedIssue(issue: Issue, self: PullReference): LinkedIssue {
  const { author, state, createdAt, assignees, reactions, closedByPullRequestsReferences } = issue;
  const others = present(closedByPullRequestsReferences?.nodes).map(closingPull).filter((pull) => !isSame(pull, self));
  return {
    ...placeOf(issue),
    ...accountOf(author),
    state,
    createdAt,
    assignees: assigneesOf(assignees),
    reactions: reactions.totalCount,
    pulls: others.toSorted((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt)),
  };
}

/**
 * The issues that the pull request would close, with the other open pull requests that would close the same.
 *
 * @param issues the first ten; null where GitHub did not answer them
 * @param self the pull request itself, by the name that its repository has now
 * @returns undefined where it is not known
 */
export function linkedIssuesOf(issues: IssuesFragment | null, self: PullReference): LinkedIssues | undefined {
  if (!issues) return undefined;
  return { issues: present(issues.nodes).map((issue) => linkedIssue(issue, self)), total: issues.totalCount };
}
