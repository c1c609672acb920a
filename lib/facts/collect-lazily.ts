import type { Answer, GitHub } from '../github/client.ts';
import type { RepositoryReference } from '../github/list-request.ts';
import type { PersonAnswer } from '../github/person-request.ts';
import { peoplePaths } from '../github/repository-paths.ts';
import { present } from './answered.ts';
import { checkFacts } from './check-facts.ts';
import { checksOf } from './check-sums.ts';
import { filesOf } from './from-github.ts';
import type { PullReference } from './facts.ts';
import type { Activity, Elsewhere } from './person-facts.ts';
import type { Checks } from './process-facts.ts';

/** What is collected only while somebody looks: it costs requests of its own. */

/** Days back from now that count as recent. Own choice: Hacktoberfest's and other campaigns' accounts show within three weeks. */
const recentDays = 21;

/** Checks one by one, with the commit they belong to. */
export interface CollectedChecks {
  readonly headOid: string;
  readonly checks: Checks;
}

function need<Value>(value: Value | null | undefined, { error }: Answer<unknown>): Value {
  if (value === null || value === undefined) throw error ?? new Error('GitHub answered without what was asked.');
  return value;
}

/** Asks for the head commit's checks one by one. Throws what `reasonOf` understands. */
export async function collectChecks(github: Pick<GitHub, 'checks'>, reference: PullReference, signal: AbortSignal): Promise<CollectedChecks> {
  const answer = await github.checks(reference, signal);
  const pull = need(answer.data.repository?.pullRequest, answer);
  // Null with an error beside it is no answer; without one it says that there are no checks.
  if (pull.statusCheckRollup === null && answer.error) throw answer.error;
  return { headOid: pull.headRefOid, checks: checkFacts('checks', () => checksOf(pull)) };
}

function activityOf({ user, recent, reviewed, issues, first, newest }: NonNullable<PersonAnswer['activity']>): Activity {
  const pulls = present(recent.nodes).flatMap((node) => (node.__typename === 'PullRequest' ? [node] : []));
  const [oldest] = present(first.nodes);
  const touched = present(newest.nodes).flatMap((node) => (node.__typename === 'PullRequest' ? present(node.files?.nodes).map(({ path }) => path) : []));
  return {
    since: user?.createdAt ?? null,
    name: user?.name || null,
    recent: { pulls: pulls.map(({ repository, number, createdAt, state }) => ({ repository: repository.nameWithOwner, number, createdAt, state })), total: recent.issueCount },
    reviewedHere: reviewed.issueCount,
    issuesHere: issues.issueCount,
    firstMergedAt: oldest?.__typename === 'PullRequest' ? oldest.mergedAt : null,
    touched: [...new Set(touched)],
  };
}

/** What is asked about one person. */
export interface PersonWanted {
  readonly login: string;
  /** Where the activity is counted; null where it is known. */
  readonly here: RepositoryReference | null;
  /** Repositories asked what they say of the person; null where that is known. */
  readonly trusted: readonly RepositoryReference[] | null;
}

/** What was asked, in one request; null what was not. */
export interface CollectedPerson {
  readonly activity: Activity | null;
  readonly elsewhere: readonly Elsewhere[] | null;
  /** What GitHub said about the parts that it did not answer. */
  readonly gap: Error | null;
}

/** Asks for what is known of one person. A part that GitHub failed to answer is null, with the error in `gap`. Throws what `reasonOf` understands. */
export async function collectPerson(github: Pick<GitHub, 'person'>, { login, here, trusted }: PersonWanted, now: () => Date, signal: AbortSignal): Promise<CollectedPerson> {
  const since = new Date(now().getTime() - recentDays * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const answer = await github.person({ login, activity: here && { here, since }, trusted: trusted ?? [] }, signal);
  const { activity, trusted: said } = answer.data;
  if (here && !activity && said.every(({ people }) => people === null)) throw answer.error ?? new Error('GitHub answered without what was asked.');
  const elsewhere = trusted && checkFacts('elsewhere', () => trusted.map(({ owner, repository }, index): Elsewhere => {
    const { people = null, merged = null } = said[index] ?? {};
    const name = people?.nameWithOwner ?? `${owner}/${repository}`;
    // A repository that is gone, or not to be seen, says nothing: not that nothing was merged.
    return { repository: name, merged: people && merged, files: people ? filesOf(people, peoplePaths, name) : [] };
  }));
  return { activity: activity && checkFacts('activity', () => activityOf(activity)), elsewhere, gap: here && !activity ? answer.error : null };
}
