import type { RecordedPull } from '../recorded-pull.ts';
import { gitHubDate, type StoredPull } from '../recordings.ts';
import { actor, globalId } from './account.ts';
import { connection, type Answers } from './connection.ts';

type RecordedIssue = NonNullable<RecordedPull['linkedIssues']>[number];
type ClosingPull = RecordedIssue['pulls'][number];

/** Accounts in a list of people: apps are none, and a deleted account stands in no list. */
export const people = (accounts: readonly RecordedPull['author'][]) => connection(accounts.filter(({ login, tool }) => login !== null && !tool), actor);

function closingPull(pull: StoredPull, { repository = pull.repository, number, author, state, createdAt }: ClosingPull): Answers {
  return {
    __typename: 'PullRequest',
    id: globalId('PR', `/${repository}/pull/${number}`),
    number,
    state,
    createdAt: gitHubDate(createdAt),
    repository: { __typename: 'Repository', nameWithOwner: repository },
    author: actor(author),
  };
}

function issueAnswers(pull: StoredPull, issue: RecordedIssue, self: () => Answers): Answers {
  const { repository = pull.repository, number, author, state, createdAt, assignees, reactions, pulls } = issue;
  return {
    __typename: 'Issue',
    id: globalId('I', `/${repository}/issues/${number}`),
    number,
    state,
    createdAt: gitHubDate(createdAt),
    url: `https://github.com/${repository}/issues/${number}`,
    repository: { __typename: 'Repository', nameWithOwner: repository },
    author: actor(author),
    assignees: people(assignees),
    reactions: () => ({ totalCount: reactions, nodes: [] }),
    // GitHub counts the pull request itself among them.
    closedByPullRequestsReferences: ({ includeClosedPrs, ...page }: { includeClosedPrs?: boolean }) => {
      const open = pulls.filter((each) => includeClosedPrs === true || each.state === 'OPEN');
      return connection([self, ...open.map((each) => () => closingPull(pull, each))], (answers) => answers())(page);
    },
  };
}

/** The `closingIssuesReferences` of a pull request. */
export function closingIssues(pull: StoredPull, self: () => Answers) {
  return connection(pull.linkedIssues ?? [], (issue) => issueAnswers(pull, issue, self));
}
