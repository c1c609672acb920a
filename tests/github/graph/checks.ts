import type { RecordedPull } from '../recorded-pull.ts';
import { connection, type Answers } from './connection.ts';

type Recorded = NonNullable<RecordedPull['checks']>;

const words = { success: 'SUCCESS', failure: 'FAILURE', pending: 'PENDING' } as const;

/** The `statusCheckRollup` of a head commit; null where it has no check. */
export function rollupAnswers(checks: Recorded | undefined): Answers | null {
  if (!checks || checks.rollup === null) return null;
  return {
    __typename: 'StatusCheckRollup',
    state: words[checks.rollup],
    contexts: connection(checks.runs, ({ name, result, isRequired }) => ({
      __typename: 'CheckRun',
      name,
      status: result === 'pending' ? 'IN_PROGRESS' : 'COMPLETED',
      conclusion: result === 'pending' ? null : result === 'neutral' ? 'SKIPPED' : words[result],
      isRequired,
    })),
  };
}

/** Whether the branch merges, in GitHub's words: it knows of open pull requests alone. */
export function mergeable(checks: Recorded | undefined, isOpen: boolean): string {
  const conflicts = checks ? checks.conflicts : isOpen ? false : null;
  return conflicts === null ? 'UNKNOWN' : conflicts ? 'CONFLICTING' : 'MERGEABLE';
}
