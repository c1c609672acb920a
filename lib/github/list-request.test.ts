import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { brokenLimits, costOf } from '../../tests/github/cost.ts';
import { gitHubSchema, rules } from '../../tests/github/schema.ts';
import { composeListRequest, readListAnswer, type ListQuestion } from './list-request.ts';

const pull = (number: number, repository = 'grid') => ({ owner: 'lantern', repository, number });
const pulls = (count: number) => Array.from({ length: count }, (_, index) => pull(index + 1));
const repositories = (count: number) => Array.from({ length: count }, (_, index) => ({ owner: 'lantern', repository: `r${index}` }));

const questions: [string, ListQuestion][] = [
  ['a row', { pulls: pulls(1), repositories: [] }],
  ['a page of rows and their repository', { pulls: pulls(25), repositories: repositories(1) }],
  ["a dashboard's page", { pulls: pulls(25), repositories: repositories(5) }],
  ['a repository alone', { pulls: [], repositories: repositories(1) }],
];

test.each(questions)('%s is a request that GitHub understands, for one point', (_name, question) => {
  const { document, variables } = composeListRequest(question);
  const parsed = parse(document);
  expect(validate(gitHubSchema(), parsed, rules).map(({ message }) => message)).toEqual([]);
  expect(brokenLimits(gitHubSchema(), parsed, variables)).toEqual([]);
  expect(costOf(gitHubSchema(), parsed, variables).points).toBe(1);
});

test('names travel as variables, never in the document', () => {
  const hostile = { owner: 'lantern") { id } x: repository(owner: "', repository: '$name', number: 7 };
  const { document, variables } = composeListRequest({ pulls: [hostile], repositories: [hostile] });
  expect(document).toBe(composeListRequest({ pulls: [pull(7)], repositories: [pull(7)] }).document);
  expect(variables).toMatchObject({ ro0: hostile.owner, rn0: hostile.repository, rp0: 7, po0: hostile.owner, pn0: hostile.repository });
});

test('answers come back in the order of the question, with what is missing as null', () => {
  const question = { pulls: [pull(1), pull(2), pull(3)], repositories: repositories(2) };
  const answer = readListAnswer(question, {
    r0: { pullRequest: { number: 1 } },
    r1: { pullRequest: null },
    r2: null,
    p1: { nameWithOwner: 'lantern/r1' },
    o1: null,
    rateLimit: null,
  });
  expect(answer.pulls).toEqual([{ number: 1 }, null, null]);
  expect(answer.repositories).toEqual([null, { repository: { nameWithOwner: 'lantern/r1' }, owner: null }]);
});
