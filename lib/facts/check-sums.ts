import type { AnsweredCheck, ChecksAnswer } from '../github/client.ts';
import type { CheckSumsFragment, StatusState } from '../github/queries.generated.ts';
import { present } from './answered.ts';
import type { Check, Checks } from './process-facts.ts';

type Result = 'success' | 'failure' | 'pending';

/** https://docs.github.com/graphql/reference/enums#statusstate */
const sums: Readonly<Record<StatusState, Result>> = { SUCCESS: 'success', ERROR: 'failure', FAILURE: 'failure', EXPECTED: 'pending', PENDING: 'pending' };

const conflicts: Readonly<Record<CheckSumsFragment['mergeable'], boolean | null>> = { CONFLICTING: true, MERGEABLE: false, UNKNOWN: null };

/** GitHub's two sums: of the checks, and whether the branch merges. Not asked for one by one. */
export function checkSums({ mergeable, statusCheckRollup }: CheckSumsFragment): Checks {
  return { rollup: statusCheckRollup && sums[statusCheckRollup.state], conflicts: conflicts[mergeable], runs: null };
}

type CheckedPull = NonNullable<NonNullable<ChecksAnswer['repository']>['pullRequest']>;
type Run = Extract<AnsweredCheck, { __typename: 'CheckRun' }>;

/**
 * A run's end in the four words of `Check`, as GitHub's own command line counts them (stale: it never ended):
 * https://github.com/cli/cli/blob/v2.62.0/pkg/cmd/pr/checks/aggregate.go and https://docs.github.com/graphql/reference/enums#checkconclusionstate
 */
const conclusions = {
  SUCCESS: 'success',
  ACTION_REQUIRED: 'failure',
  FAILURE: 'failure',
  STARTUP_FAILURE: 'failure',
  TIMED_OUT: 'failure',
  CANCELLED: 'neutral',
  NEUTRAL: 'neutral',
  SKIPPED: 'neutral',
  STALE: 'pending',
} satisfies Record<NonNullable<Run['conclusion']>, Check['result']>;
const ends: Readonly<Record<string, Check['result']>> = conclusions;

function checkOf(context: AnsweredCheck): Check {
  const { isRequired } = context;
  if (context.__typename === 'StatusContext') return { name: context.context, result: sums[context.state], isRequired };
  // A word that is not known yet is taken for no end.
  const result = (context.status === 'COMPLETED' && context.conclusion && ends[context.conclusion]) || 'pending';
  return { name: context.name, result, isRequired };
}

/** The checks of the head commit one by one, the first hundred; `total` is GitHub's count. None where the commit has no check. */
export function checksOf(pull: CheckedPull): Checks {
  const contexts = pull.statusCheckRollup?.contexts;
  return { ...checkSums(pull), runs: { checks: present(contexts?.nodes).map(checkOf), total: contexts?.totalCount ?? 0 } };
}
