import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { ask, askGraphQL } from './ask.ts';
import { startGitHub, type GitHub } from './server.ts';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub({ pulls: ourRecordedPulls(), login: 'mira' });
});
beforeEach(() => github.reset());
afterAll(() => github.close());

const graphql = async (query: string, variables = {}) => JSON.parse((await askGraphQL(github, query, variables)).body);
const inTide = (fields: string) => `{ repository(owner: "harbor-lights", name: "tidewatch") { ${fields} } }`;

test("a field that the schema does not have is refused in words like GitHub's, with status 200 and no data", async () => {
  const { status, body } = await askGraphQL(github, inTide('pullRequest(number: 101) { title patch }'));
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({
    errors: [
      {
        path: ['query', 'repository', 'pullRequest', 'patch'],
        extensions: { code: 'undefinedField', typeName: 'PullRequest', fieldName: 'patch' },
        locations: [{ line: 1, column: 92 }],
        message: "Field 'patch' doesn't exist on type 'PullRequest'",
      },
    ],
  });
  expect(github.points()).toBe(0);
});

test('a field that the schema has and the stand-in has not is named, not answered with null', async () => {
  const { errors } = await graphql(inTide('stargazerCount'));
  expect(errors[0].message).toContain('Repository.stargazerCount');
});

test('the token is asked for, and the right one', async () => {
  const body = JSON.stringify({ query: '{ viewer { login } }' });
  const address = 'https://api.github.com/graphql';
  expect(await ask(github, address, { method: 'POST', body })).toMatchObject({ status: 401 });
  const wrong = await ask(github, address, { method: 'POST', body, headers: { authorization: 'bearer nonsense' } });
  expect(wrong.status).toBe(401);
  expect(JSON.parse(wrong.body).message).toBe('Bad credentials');
  expect(await graphql('{ viewer { login } }')).toEqual({ data: { viewer: { login: 'mira' } } });
  expect(github.requests.map(({ scheme }) => scheme)).toEqual([null, 'bearer', 'bearer']);
  expect(JSON.stringify(github.requests)).not.toContain('nonsense');
});

test('what is not there is null, with an error of type NOT_FOUND', async () => {
  const { data, errors } = await graphql(inTide('id pullRequest(number: 9999) { title }'));
  expect(data.repository.pullRequest).toBeNull();
  expect(data.repository.id).toMatch(/^R_/);
  expect(errors[0]).toMatchObject({ type: 'NOT_FOUND', path: ['repository', 'pullRequest'] });
  expect((await graphql('{ repository(owner: "no", name: "body") { id } }')).data).toEqual({ repository: null });
});

test('a pull is answered as recorded: commits oldest first, sums of its files', async () => {
  const fields = `title state isDraft author { __typename login } authorAssociation additions deletions changedFiles headRefName baseRefName
    commits(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { commit { message authors(first: 5) { nodes { name email } } } } }
    files(first: 100) { nodes { path changeType } } labels(first: 5) { nodes { name } }`;
  const { data } = await graphql(inTide(`pullRequest(number: 102) { ${fields} }`));
  const pull = data.repository.pullRequest;
  const recorded = ourRecordedPulls().find(({ number }) => number === 102)!;
  expect(pull).toMatchObject({
    title: recorded.title,
    state: 'OPEN',
    author: { __typename: 'User', login: 'tverhoef' },
    authorAssociation: 'MEMBER',
    headRefName: 'harmonics',
  });
  expect(pull.additions + pull.deletions).toBe(
    recorded.files.reduce((sum, file) => sum + file.additions + file.deletions, 0),
  );
  expect(pull.commits.nodes[0].commit.message).toBe(recorded.commits.at(-1)!.message);
  expect(pull.files.nodes.map(({ path }: { path: string }) => path)).toEqual(recorded.files.map(({ path }) => path));
  const next = await graphql(
    inTide(
      `pullRequest(number: 102) { commits(first: 2, after: "${pull.commits.pageInfo.endCursor}") { pageInfo { hasNextPage } nodes { commit { message } } } }`,
    ),
  );
  expect(
    next.data.repository.pullRequest.commits.nodes.map(({ commit }: { commit: { message: string } }) => commit.message),
  ).toEqual(
    recorded.commits
      .toReversed()
      .slice(1)
      .map(({ message }) => message),
  );
});

test('an app is a Bot without [bot], a deleted account is no author', async () => {
  const author = async (number: number) =>
    (await graphql(inTide(`pullRequest(number: ${number}) { author { __typename login } }`))).data.repository
      .pullRequest.author;
  expect(await author(104)).toEqual({ __typename: 'Bot', login: 'tide-bot' });
  expect(await author(106)).toBeNull();
});

test("files of the default branch, and of the owner's .github, are read by HEAD:path", async () => {
  const blob = (path: string) =>
    `object(expression: "HEAD:${path}") { __typename ... on Blob { text byteSize isBinary isTruncated } ... on Tree { entries { name type } } }`;
  const { data } =
    await graphql(`{ a: repository(owner: "harbor-lights", name: "tidewatch") { ${blob('AI_POLICY.md')} none: ${blob('VOUCHED.td')} folder: ${blob('.github')} }
    b: repository(owner: "mosswood", name: ".github") { ${blob('AI_POLICY.md')} } c: repository(owner: "harbor-lights", name: ".github") { id } }`);
  expect(data.a.object).toMatchObject({ __typename: 'Blob', isBinary: false, isTruncated: false });
  expect(data.a.object.text).toContain('must be disclosed');
  expect(data.a.object.byteSize).toBe(Buffer.byteLength(data.a.object.text));
  expect(data.a.none).toBeNull();
  expect(data.a.folder.entries).toEqual([
    { name: 'PULL_REQUEST_TEMPLATE.md', type: 'blob' },
    { name: 'another-signal.yml', type: 'blob' },
  ]);
  expect(data.b.object.text).toContain('do not accept');
  expect(data.c).toBeNull();
});

test("a search beside a pull is answered by the recording's clock", async () => {
  const { data } =
    await graphql(`{ repository(owner: "mosswood", name: "ferngrid") { pullRequest(number: 12) { title } }
    search(type: ISSUE, query: "repo:mosswood/ferngrid is:pr is:merged author:bram-oyelaran", first: 2) { issueCount nodes { ... on PullRequest { number mergedAt } } } }`);
  expect(data.search).toEqual({ issueCount: 2, nodes: [{ number: 11, mergedAt: '2026-07-19T21:00:00Z' }] });
});

test('points are counted and every answer says what is left', async () => {
  const reply = await askGraphQL(github, 'query Left { rateLimit { cost limit remaining used } }');
  expect(JSON.parse(reply.body).data.rateLimit).toEqual({ cost: 1, limit: 5000, remaining: 4999, used: 1 });
  expect(reply.headers).toMatchObject({
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-used': '1',
    'x-ratelimit-resource': 'graphql',
  });
  expect(github.points()).toBe(1);
  expect(github.requests[0]).toMatchObject({
    host: 'api.github.com',
    kind: 'graphql',
    query: 'Left',
    points: 1,
    status: 200,
  });
});

test('a query over the limits is refused', async () => {
  const { data, errors } = await graphql(inTide('pullRequests(first: 101) { totalCount }'));
  expect(data).toBeUndefined();
  expect(errors[0].type).toBe('EXCESSIVE_PAGINATION');
});

test('after a push the head and the date are new', async () => {
  const head = async () =>
    (await graphql(inTide('pullRequest(number: 101) { headRefOid updatedAt }'))).data.repository.pullRequest;
  const before = await head();
  expect(before.updatedAt).toBe('2026-10-02T08:14:00Z');
  const commit = {
    oid: 'c'.repeat(40),
    authoredDate: '2026-10-03T08:00:00Z',
    author: { name: 'Ida', email: 'i@example.com', login: null, tool: false },
    message: 'More',
  };
  const reference = { owner: 'harbor-lights', repository: 'tidewatch', number: 101 };
  github.update(reference, { commits: [commit], updatedAt: '2026-10-03T08:01:00Z' });
  expect(await head()).toEqual({ headRefOid: commit.oid, updatedAt: '2026-10-03T08:01:00Z' });
  expect(() => github.update({ ...reference, number: 1 }, {})).toThrow(RangeError);
});

test('reviews: all, the last of each account, and the last for or against, which a later comment does not replace', async () => {
  const fields = 'totalCount nodes { state submittedAt commit { oid } author { __typename login } }';
  const asked = (number: number) => graphql(`{ repository(owner: "saltmarsh", name: "heron") { pullRequest(number: ${number}) {
    reviews(last: 2, states: [APPROVED, COMMENTED]) { totalCount nodes { state } } latestReviews(first: 5) { ${fields} } latestOpinionatedReviews(first: 5) { ${fields} } } } }`);
  const { data } = await asked(32);
  const { reviews, latestReviews, latestOpinionatedReviews } = data.repository.pullRequest;
  expect(reviews).toEqual({ totalCount: 3, nodes: [{ state: 'APPROVED' }, { state: 'COMMENTED' }] });
  const said = (list: typeof latestReviews) => list.nodes.map((node: { author: { login: string; __typename: string }; state: string }) => [node.author.__typename, node.author.login, node.state]);
  expect(said(latestReviews)).toEqual([['Bot', 'coderabbitai', 'APPROVED'], ['User', 'wilma-strand', 'COMMENTED']]);
  expect(said(latestOpinionatedReviews)).toEqual([['Bot', 'coderabbitai', 'APPROVED'], ['User', 'wilma-strand', 'APPROVED']]);
  expect(latestReviews.nodes[0]).toMatchObject({ submittedAt: '2026-10-08T07:34:00Z', commit: { oid: expect.stringMatching(/^[0-9a-f]{40}$/) } });
});
