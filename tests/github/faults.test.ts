import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { ask, askGraphQL } from './ask.ts';
import type { Fault } from './faults.ts';
import { startGitHub, type GitHub } from './server.ts';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub({ pulls: ourRecordedPulls() });
});
beforeEach(() => github.reset());
afterAll(() => github.close());

const query =
  'query Title { repository(owner: "harbor-lights", name: "tidewatch") { pullRequest(number: 101) { title state } } }';

/** What one query meets under a fault. */
async function under(fault: Fault) {
  const end = github.fault({ kind: 'graphql' }, fault);
  const reply = await askGraphQL(github, query);
  end();
  return reply;
}

test.each<[Fault, number, string]>([
  [{ kind: 'bad-token' }, 401, 'Bad credentials'],
  [{ kind: 'forbidden' }, 403, 'Resource not accessible by personal access token'],
  [{ kind: 'status', status: 404 }, 404, 'Not Found'],
  [{ kind: 'status', status: 406 }, 406, 'Not Acceptable'],
  [{ kind: 'status', status: 451 }, 451, 'Repository access blocked'],
  [{ kind: 'status', status: 502 }, 502, 'Bad Gateway'],
])('%o', async (fault, status, message) => {
  const reply = await under(fault);
  expect([reply.status, JSON.parse(reply.body).message]).toEqual([status, message]);
  expect(github.points()).toBe(0);
  expect((await askGraphQL(github, query)).status).toBe(200);
});

test('single sign-on names its address, in both forms', async () => {
  expect(await under({ kind: 'sso' })).toMatchObject({
    status: 403,
    headers: { 'x-github-sso': expect.stringContaining('required; url=https://github.com/orgs/') },
  });
  const graphql = await under({ kind: 'graphql-sso' });
  expect(graphql.status).toBe(200);
  expect(JSON.parse(graphql.body).errors[0]).toMatchObject({ type: 'FORBIDDEN', extensions: { saml_failure: true } });
});

test('the limits say when they end', async () => {
  const now = Math.floor(Date.now() / 1000);
  const primary = await under({ kind: 'rate-limit', resetIn: 120 });
  expect(primary).toMatchObject({ status: 403, headers: { 'x-ratelimit-remaining': '0' } });
  expect(Number(primary.headers['x-ratelimit-reset'])).toBeGreaterThanOrEqual(now + 120);
  const graphql = await under({ kind: 'graphql-rate-limit' });
  expect(graphql).toMatchObject({ status: 200, headers: { 'x-ratelimit-remaining': '0' } });
  expect(JSON.parse(graphql.body).errors[0].type).toBe('RATE_LIMITED');
  expect((await under({ kind: 'secondary-limit', status: 429, retryAfter: 7 })).headers['retry-after']).toBe('7');
  const bare = await under({ kind: 'secondary-limit' });
  expect(bare.status).toBe(403);
  expect(bare.headers).not.toHaveProperty('retry-after');
});

test('data that came in part carry an error for the rest', async () => {
  const { data, errors } = JSON.parse(
    (await under({ kind: 'partial', path: ['repository', 'pullRequest', 'title'] })).body,
  );
  expect(data.repository.pullRequest).toEqual({ title: null, state: 'OPEN' });
  expect(errors[0].path).toEqual(['repository', 'pullRequest', 'title']);
});

test('a page in place of JSON', async () => {
  const { status, body } = await under({ kind: 'not-json' });
  expect(status).toBe(200);
  expect(() => JSON.parse(body)).toThrow();
});

test('half an answer, and none', async () => {
  await expect(under({ kind: 'cut-body' })).rejects.toThrow();
  expect(github.requests.at(-1)).toMatchObject({ status: 200 });
  github.reset();
  await expect(under({ kind: 'offline' })).rejects.toThrow();
  expect(github.requests.at(-1)).toMatchObject({ status: null });
});

test('a time-out never answers; the server still closes', async () => {
  const own = await startGitHub({ pulls: [] });
  own.fault({}, { kind: 'timeout' });
  await expect(ask(own, 'https://github.com/', { signal: AbortSignal.timeout(300) })).rejects.toThrow();
  await own.close();
});

test('a slow body arrives whole', async () => {
  const started = performance.now();
  const reply = await under({ kind: 'slow-body', milliseconds: 200 });
  expect(performance.now() - started).toBeGreaterThan(150);
  expect(JSON.parse(reply.body).data.repository.pullRequest.state).toBe('OPEN');
});

test('a fault meets what it matches, as often as said, and the newest wins', async () => {
  github.fault({ query: 'Other' }, { kind: 'bad-token' });
  expect((await askGraphQL(github, query)).status).toBe(200);
  github.fault({ query: 'Title' }, { kind: 'bad-token' });
  github.fault(({ path }) => path === '/graphql', { kind: 'forbidden' }, 1);
  const status = async () => (await askGraphQL(github, query)).status;
  expect([await status(), await status()]).toEqual([403, 401]);
});

test('what is held comes when it is released', async () => {
  const release = github.hold({ kind: 'graphql' });
  let isAnswered = false;
  const reply = askGraphQL(github, query).finally(() => (isAnswered = true));
  await ask(github, 'https://api.github.com/rate_limit');
  await expect.poll(() => github.requests.length).toBe(2);
  expect(isAnswered).toBe(false);
  expect(github.requests.find(({ kind }) => kind === 'graphql')?.status).toBeNull();
  release();
  expect((await reply).status).toBe(200);
  expect((await askGraphQL(github, query)).status).toBe(200);
});
