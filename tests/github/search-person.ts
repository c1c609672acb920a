import { connection, type Answers } from './graph/connection.ts';
import { gitHubDate, openedAt, type Recordings, type StoredPull } from './recordings.ts';
import { isSame } from './search.ts';
import { readSearch, type PullSearch } from './search-query.ts';

/** What a search about a person finds, where a recording says it. */
export interface PersonSearch {
  readonly count: number;
  readonly nodes: readonly Answers[];
}

type Activity = NonNullable<StoredPull['activity']>;

/** The author's newest recording that says what else they do; in one repository where one is named. */
export function activityOf(recordings: Recordings, login: string, repository: string | null): Activity | undefined {
  const theirs = recordings.all().filter((pull) => pull.activity && isSame(pull.author.login, login) && (repository === null || pull.repository.toLowerCase() === repository.toLowerCase()));
  return theirs.sort((one, other) => (openedAt(one) < openedAt(other) ? 1 : -1))[0]?.activity;
}

const counted = (count: number): PersonSearch => ({ count, nodes: [] });

function recent({ recent: pulls, recentTotal = pulls.length }: Activity): PersonSearch {
  const nodes = pulls.map(({ repository, number, createdAt, state }) => ({ __typename: 'PullRequest', number, state, createdAt: gitHubDate(createdAt), repository: { __typename: 'Repository', nameWithOwner: repository } }));
  return { count: recentTotal, nodes };
}

/** The paths of several pull requests, as files of one: which of them changed what, no recording says. */
function newest({ touched }: Activity): PersonSearch {
  return { count: touched.length > 0 ? 1 : 0, nodes: touched.length > 0 ? [{ __typename: 'PullRequest', files: connection(touched, (path) => ({ path })) }] : [] };
}

function ofAuthor({ merged, isIssue, createdFrom, sort }: PullSearch, activity: Activity): PersonSearch | null {
  if (isIssue) return counted(activity.issuesHere);
  // The recording's clock: recent is what was recent when the pull was opened.
  if (createdFrom !== null) return recent(activity);
  if (merged !== true) return null;
  if (sort === 'created-desc') return newest(activity);
  if (sort !== 'created-asc') return null;
  const { firstMergedAt } = activity;
  return firstMergedAt === null ? counted(0) : { count: 1, nodes: [{ __typename: 'PullRequest', mergedAt: gitHubDate(firstMergedAt) }] };
}

/**
 * Searches for what the author of a recorded pull request does beside it.
 *
 * @returns null where no recording says it; then recorded pull requests are searched as they lie
 */
export function searchPerson(recordings: Recordings, query: string): PersonSearch | null {
  const search = readSearch(query);
  const { author, reviewedBy, repository, merged, sort } = search;
  const login = author ?? reviewedBy;
  if (login === null) return null;
  if (author !== null && repository !== null && merged === true && sort === null) {
    const said = recordings.all().filter((pull) => isSame(pull.author.login, login)).flatMap((pull) => pull.elsewhere ?? []);
    const found = said.find((each) => each.repository.toLowerCase() === repository.toLowerCase());
    if (found) return counted(found.merged ?? 0);
  }
  const activity = activityOf(recordings, login, repository);
  if (!activity) return null;
  return reviewedBy === null ? ofAuthor(search, activity) : counted(activity.reviewedHere);
}
