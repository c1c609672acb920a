import { expect, test } from 'vitest';
import type { AnsweredCheck } from '../github/client.ts';
import { checksOf, checkSums } from './check-sums.ts';

type Run = Extract<AnsweredCheck, { __typename: 'CheckRun' }>;
const run = (conclusion: Run['conclusion'], status: Run['status'] = 'COMPLETED'): Run => ({ __typename: 'CheckRun', name: 'tests', status, conclusion, isRequired: true });
const read = (node: AnsweredCheck) => checksOf({ headRefOid: 'a', mergeable: 'MERGEABLE', statusCheckRollup: { state: 'SUCCESS', contexts: { totalCount: 1, nodes: [node] } } }).runs?.checks[0];

test.each([
  ['SUCCESS', 'success'], ['FAILURE', 'failure'], ['TIMED_OUT', 'failure'], ['STARTUP_FAILURE', 'failure'], ['ACTION_REQUIRED', 'failure'],
  ['SKIPPED', 'neutral'], ['CANCELLED', 'neutral'], ['NEUTRAL', 'neutral'], ['STALE', 'pending'],
] as const)('a run that ended as %s is %s', (conclusion, result) => {
  expect(read(run(conclusion))).toEqual({ name: 'tests', result, isRequired: true });
});

test('a run that goes on, one that ended in a word not known yet, and statuses', () => {
  expect(read(run(null, 'QUEUED'))?.result).toBe('pending');
  expect(read(run('SUCCESS', 'IN_PROGRESS'))?.result).toBe('pending');
  expect(read(run('EVAPORATED' as 'SUCCESS'))?.result).toBe('pending');
  for (const [state, result] of [['SUCCESS', 'success'], ['ERROR', 'failure'], ['FAILURE', 'failure'], ['EXPECTED', 'pending'], ['PENDING', 'pending']] as const)
    expect(read({ __typename: 'StatusContext', context: 'ci/weave', state, isRequired: null })).toEqual({ name: 'ci/weave', result, isRequired: null });
});

test('a branch that conflicts, merges, or is not worked out; a commit without checks', () => {
  expect(checkSums({ mergeable: 'CONFLICTING', statusCheckRollup: { state: 'EXPECTED' } })).toEqual({ rollup: 'pending', conflicts: true, runs: null });
  expect(checkSums({ mergeable: 'UNKNOWN', statusCheckRollup: null })).toEqual({ rollup: null, conflicts: null, runs: null });
  expect(checksOf({ headRefOid: 'a', mergeable: 'MERGEABLE', statusCheckRollup: null })).toEqual({ rollup: null, conflicts: false, runs: { checks: [], total: 0 } });
});
