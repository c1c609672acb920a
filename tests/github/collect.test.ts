import { parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Fact, Reviews } from '../../lib/facts/facts.ts';
import { pullFacts, type PullFacts } from '../../lib/facts/from-github.ts';
import { PullRequestDocument, type PullRequestQuery } from '../../lib/github/queries.generated.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { costOf } from './cost.ts';
import { factsOf } from './facts.ts';
import { answerGraphQL } from './graphql.ts';
import { makeBudget } from './rate-limit.ts';
import type { RecordedPull } from './recorded-pull.ts';
import { holdRecordings } from './recordings.ts';
import { gitHubSchema } from './schema.ts';

const pulls = ourRecordedPulls();
const reviewed = pulls.filter(({ reviews }) => reviews !== undefined);
const referenceOf = ({ repository: name, number }: Pick<RecordedPull, 'repository' | 'number'>) => {
  const [owner = '', repository = ''] = name.split('/');
  return { owner, repository, number };
};

/** The facts that come of the stand-in's answer to the extension's own question. */
function fromApi(pull: RecordedPull): PullFacts {
  const { owner, repository: name, number } = referenceOf(pull);
  const body = JSON.stringify({ query: PullRequestDocument.toString(), variables: { owner, name, number, merged: '', open: '', closed: '', withHistory: false } });
  const { data, errors } = JSON.parse(answerGraphQL(body, holdRecordings(pulls), makeBudget(), 'mira').body.toString()) as { data: PullRequestQuery; errors?: unknown };
  expect(errors).toBeUndefined();
  const answered = data.repository?.pullRequest;
  if (!answered) throw new Error('The stand-in does not know the pull request.');
  return pullFacts(answered, referenceOf(pull));
}

const valueOf = <Value>(fact: Fact<Value>) => (fact.status === 'available' ? fact.value : undefined);

test.each(reviewed.map((pull) => [pull.number, pull] as const))('the reviews of #%i are the same from the API as from the recording', (_number, pull) => {
  const { reviews } = factsOf(pull);
  const byLogin = (value: Reviews | undefined) => value?.reviews.toSorted((one, other) => String(one.login).localeCompare(String(other.login)));
  expect(reviews.status).toBe('available');
  expect(byLogin(fromApi(pull).reviews)).toEqual(byLogin(valueOf(reviews)));
});

test.each(pulls.map((pull) => [`${pull.repository}#${pull.number}`, pull] as const))('%s: what happened is the same from the API as from the recording', (_name, pull) => {
  const recorded = factsOf(pull);
  const answered = fromApi(pull);
  expect(answered.status).toEqual(valueOf(recorded.status));
  for (const name of ['conversation', 'linkedIssues'] as const) if (recorded[name].status === 'available') expect(answered[name]).toEqual(recorded[name].value);
  if (recorded.checks.status === 'available') expect(answered.checks).toEqual({ ...recorded.checks.value, runs: null });
  const commits = valueOf(recorded.commits)?.commits ?? [];
  for (const [index, { committer, signature }] of commits.entries())
    expect(answered.commits.commits[index]).toMatchObject({ ...(committer && { committer }), ...(signature !== undefined && { signature }) });
});

test('our recordings hold an example of each fact about the process', () => {
  for (const name of ['status', 'conversation', 'linkedIssues', 'checks'] as const) expect(pulls.some((pull) => factsOf(pull)[name].status === 'available'), name).toBe(true);
  expect(pulls.some((pull) => valueOf(factsOf(pull).commits)?.commits.some(({ signature, committer }) => signature && committer))).toBe(true);
});

test('the pull request query costs one point, with the history searches too', () => {
  const document = parse(PullRequestDocument.toString());
  const cost = costOf(gitHubSchema(), document, { owner: 'saltmarsh', name: 'heron', number: 31, merged: '', open: '', closed: '', withHistory: true });
  console.log(`The pull request query: ${cost.points} point, up to ${cost.nodes} nodes.`);
  expect(cost.points).toBe(1);
});
