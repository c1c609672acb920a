import { z } from '../schema/zod.ts';
import type { PullReference } from '../facts/facts.ts';
import type { AnsweredCheck, ChecksAnswer } from './client.ts';
import type { Get } from './kept-answers.ts';
import type { RestPull } from './rest-answers.ts';

type Run = Extract<AnsweredCheck, { __typename: 'CheckRun' }>;
type Status = Extract<AnsweredCheck, { __typename: 'StatusContext' }>;

/** https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference */
const restRuns = z.object({ total_count: z.int(), check_runs: z.array(z.object({ name: z.string(), status: z.string(), conclusion: z.string().nullish() })) });
/** https://docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference */
const restStatus = z.object({ total_count: z.int(), statuses: z.array(z.object({ context: z.string(), state: z.string() })) });

const failing: ReadonlySet<string> = new Set(['ACTION_REQUIRED', 'FAILURE', 'STARTUP_FAILURE', 'TIMED_OUT', 'ERROR']);

/** GitHub's own sum is GraphQL's alone; this is the same by its rule: what failed first, then what goes on. */
function sumOf(checks: readonly AnsweredCheck[]): 'SUCCESS' | 'FAILURE' | 'PENDING' {
  const words = checks.map((check) => (check.__typename === 'StatusContext' ? check.state : check.status === 'COMPLETED' ? (check.conclusion ?? 'PENDING') : 'PENDING'));
  if (words.some((word) => failing.has(word))) return 'FAILURE';
  return words.some((word) => word === 'PENDING' || word === 'EXPECTED' || word === 'STALE') ? 'PENDING' : 'SUCCESS';
}

const upper = <Word extends string>(word: string) => word.toUpperCase() as Word;

/** The head commit's checks in GraphQL's form: two requests, for runs and for statuses. REST does not say which are required. */
export async function askChecks(get: Get, { owner, repository }: PullReference, pull: RestPull, signal: AbortSignal): Promise<ChecksAnswer> {
  const place = { owner, repo: repository, ref: pull.head.sha, per_page: 100 };
  const [runs, combined] = await Promise.all([
    get('/repos/{owner}/{repo}/commits/{ref}/check-runs', place, restRuns, signal),
    get('/repos/{owner}/{repo}/commits/{ref}/status', place, restStatus, signal),
  ]);
  const checks: AnsweredCheck[] = [
    ...runs.check_runs.map(({ name, status, conclusion }): Run => ({ __typename: 'CheckRun', name, status: upper(status), conclusion: conclusion ? upper(conclusion) : null, isRequired: null })),
    ...combined.statuses.map(({ context, state }): Status => ({ __typename: 'StatusContext', context, state: upper(state), isRequired: null })),
  ];
  const total = runs.total_count + combined.total_count;
  return {
    repository: {
      pullRequest: {
        headRefOid: pull.head.sha,
        mergeable: pull.mergeable === true ? 'MERGEABLE' : pull.mergeable === false ? 'CONFLICTING' : 'UNKNOWN',
        statusCheckRollup: total === 0 ? null : { state: sumOf(checks), contexts: { totalCount: total, nodes: checks } },
      },
    },
  };
}
