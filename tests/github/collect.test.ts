import { parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Reviews } from '../../lib/facts/facts.ts';
import { pullFacts } from '../../lib/facts/from-github.ts';
import { PullRequestDocument, type PullRequestQuery } from '../../lib/github/queries.generated.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { costOf } from './cost.ts';
import { factsOf } from './facts.ts';
import { answerGraphQL } from './graphql.ts';
import { makeBudget } from './rate-limit.ts';
import { holdRecordings } from './recordings.ts';
import { gitHubSchema } from './schema.ts';

const reviewed = ourRecordedPulls().filter(({ reviews }) => reviews !== undefined);
const variablesFor = (number: number) => ({ owner: 'saltmarsh', name: 'heron', number, merged: '', open: '', closed: '', withHistory: false });

test.each(reviewed.map((pull) => [pull.number, pull] as const))('the reviews of #%i are the same from the API as from the recording', (number, pull) => {
  const body = JSON.stringify({ query: PullRequestDocument.toString(), variables: variablesFor(number) });
  const { data } = JSON.parse(answerGraphQL(body, holdRecordings(reviewed), makeBudget(), 'mira').body.toString()) as { data: PullRequestQuery };
  const answered = data.repository?.pullRequest;
  if (!answered) throw new Error('The stand-in does not know the pull request.');
  const { reviews } = factsOf(pull);
  const byLogin = (value: Reviews | undefined) => value?.reviews.toSorted((one, other) => String(one.login).localeCompare(String(other.login)));
  expect(reviews.status).toBe('available');
  expect(byLogin(pullFacts(answered).reviews)).toEqual(reviews.status === 'available' && byLogin(reviews.value));
});

test('the pull request query costs one point, with the history searches too', () => {
  const document = parse(PullRequestDocument.toString());
  expect(costOf(gitHubSchema(), document, { ...variablesFor(31), withHistory: true }).points).toBe(1);
});
