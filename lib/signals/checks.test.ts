import { expect, test } from 'vitest';
import { sampleCheck, sampleChecks, sampleStatus } from '../../tests/sample-process.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Checks, Status } from '../facts/process-facts.ts';
import { checks } from './checks.ts';
import { messageOf } from './define-signal.ts';

const lint = sampleCheck('lint', 'failure');
const unit = sampleCheck('test (ubuntu-24.04)');
const slow = sampleCheck('slow', 'pending');
const sum = (rollup: Checks['rollup'], conflicts: boolean | null = false): Checks => ({ rollup, conflicts, runs: null });

testSignal(checks, {
  raised: { facts: { checks: sampleChecks([lint, unit]) } },
  clear: { facts: { checks: sampleChecks([unit]) } },
  inapplicable: { facts: { checks: sampleChecks([]) } },
  unavailable: { facts: { checks: sampleChecks([slow]) } },
  limits: {},
});

function ask(facts: Checks, ignoreChecks: string[] = [], state: Status['state'] | null = 'OPEN') {
  const result = checks.evaluate({ checks: facts, ...(state !== null && { status: sampleStatus({ state }) }) }, { ignoreChecks }, new Date(0));
  return { sentence: `${result.outcome}: ${messageOf(checks, result)}`, evidence: result.evidence };
}

const partly: Checks = { rollup: 'failure', conflicts: false, runs: { checks: [unit], total: 120 } };

test.each<[string, Parameters<typeof ask>, string]>([
  ['one of two', [sampleChecks([lint, unit])], 'raised: 1 of 2 checks were not successful: “lint”. Raised from 1 check or a conflict.'],
  ['the only one', [sampleChecks([lint])], 'raised: 1 of 1 check was not successful: “lint”. Raised from 1 check or a conflict.'],
  ['one, and one still runs', [sampleChecks([lint, slow])], 'raised: 1 of 2 checks were not successful: “lint”; 1 check still running. Raised from 1 check or a conflict.'],
  ['many', [sampleChecks(['a', 'b', 'c', 'd', 'e'].map((name) => sampleCheck(name, 'failure')))], 'raised: 5 of 5 checks were not successful: “a”, “b”, “c” and 2 others. Raised from 1 check or a conflict.'],
  ['a conflict alone', [sampleChecks([unit], { conflicts: true })], 'raised: The branch conflicts with its base. Raised from 1 check or a conflict.'],
  ['a conflict and no check', [sampleChecks([], { conflicts: true })], 'raised: The branch conflicts with its base. Raised from 1 check or a conflict.'],
  ['a conflict while checks run', [sampleChecks([slow], { conflicts: true })], 'raised: The branch conflicts with its base; 1 check still running. Raised from 1 check or a conflict.'],
  ['both', [sampleChecks([lint], { conflicts: true })], 'raised: 1 of 1 check was not successful: “lint”; the branch conflicts with its base. Raised from 1 check or a conflict.'],
  ['the sum alone', [sum('failure')], 'raised: GitHub’s sum of the checks: not successful. Raised from 1 check or a conflict.'],
  ['the sum knows of one that was not read', [partly], 'raised: GitHub’s sum of the checks: not successful. Raised from 1 check or a conflict.'],
  ['cancelled, which the sum counts', [sampleChecks([sampleCheck('deploy', 'neutral')], { rollup: 'failure' })], 'raised: GitHub’s sum of the checks: not successful. Raised from 1 check or a conflict.'],

  ['all passed', [sampleChecks([unit, sampleCheck('skipped', 'neutral')])], 'clear: 0 of 2 checks not successful; the branch does not conflict. Raised from 1 check or a conflict.'],
  ['the sum passed', [sum('success')], 'clear: GitHub’s sum of the checks: successful; the branch does not conflict. Raised from 1 check or a conflict.'],
  ['passed, and merged', [sum('success', null), [], 'MERGED'], 'clear: GitHub’s sum of the checks: successful. Raised from 1 check or a conflict.'],
  ['passed, more than were read', [{ ...partly, rollup: 'success' }], 'clear: 0 of 120 checks not successful; the branch does not conflict. Raised from 1 check or a conflict.'],

  ['running', [sampleChecks([slow, unit])], 'unavailable: Not known until they end: 1 check still running.'],
  ['the sum runs', [sum('pending')], 'unavailable: Not known until they end: checks still running.'],
  ['conflicts not worked out', [sum('success', null)], 'unavailable: No check is unsuccessful; whether the branch conflicts GitHub has not worked out yet.'],
  ['conflicts not worked out, state not known', [sum('success', null), [], null], 'unavailable: No check is unsuccessful; whether the branch conflicts GitHub has not worked out yet.'],
  ['none', [sampleChecks([])], 'inapplicable: No check ran on the newest commit; the branch does not conflict.'],
  ['none, conflicts not known', [sum(null, null)], 'inapplicable: No check ran on the newest commit.'],

  ['ignored', [sampleChecks([lint, unit]), ['lin*']], 'clear: 0 of 1 check not successful; the branch does not conflict. Raised from 1 check or a conflict. Ignored: 1 check.'],
  ['all ignored', [sampleChecks([lint]), ['lint']], 'inapplicable: No check that counts; the branch does not conflict. Ignored: 1 check.'],
  ['ignored while it runs', [sampleChecks([slow, unit]), ['slow']], 'clear: 0 of 1 check not successful; the branch does not conflict. Raised from 1 check or a conflict. Ignored: 1 check.'],
  ['ignored, and another', [sampleChecks([lint, sampleCheck('types', 'failure')]), ['lint']], 'raised: 1 of 1 check was not successful: “types”. Raised from 1 check or a conflict. Ignored: 1 check.'],
  ['something is ignored and only the sum is known', [sum('failure'), ['lint']], 'unavailable: GitHub’s sum of the checks is not successful; which of them is not known, so it may be one that is ignored.'],
  ['something is ignored and not all were read', [partly, ['lint']], 'unavailable: GitHub’s sum of the checks is not successful; which of them is not known, so it may be one that is ignored.'],
  ['something is ignored and the sum passed', [sum('success'), ['lint']], 'clear: GitHub’s sum of the checks: successful; the branch does not conflict. Raised from 1 check or a conflict.'],
  ['ignored, only the sum, and a conflict', [sum('failure', true), ['lint']], 'raised: The branch conflicts with its base. Raised from 1 check or a conflict.'],
  ['ignoring what is not there hides nothing', [sampleChecks([lint]), ['types']], 'raised: 1 of 1 check was not successful: “lint”. Raised from 1 check or a conflict.'],
])('%s', (_, asked, expected) => {
  expect(ask(...asked).sentence).toBe(expected);
});

test('each check is evidence: those that did not pass first, the required ones before the others', () => {
  const facts = sampleChecks([unit, sampleCheck('deploy', 'failure', false), sampleCheck('types', 'failure', true), lint]);
  expect(ask(facts, ['lint']).evidence).toEqual([
    { kind: 'check', text: 'types', note: 'not successful, required' },
    { kind: 'check', text: 'deploy', note: 'not successful' },
    { kind: 'check', text: 'lint', note: 'not successful, ignored: lint' },
    { kind: 'check', text: 'test (ubuntu-24.04)', note: 'successful' },
  ]);
});
