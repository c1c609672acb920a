import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { ask } from './ask.ts';
import { startGitHub, type GitHub } from './server.ts';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub({ pulls: ourRecordedPulls() });
});
beforeEach(() => github.reset());
afterAll(() => github.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  ask(github, `https://api.github.com${path}`, { headers });
const mine = () => ({ authorization: `token ${github.token}` });
const tide = '/repos/harbor-lights/tidewatch/pulls';
const asDiff = { accept: 'application/vnd.github.diff' };

test('the diff is the recorded patch', async () => {
  const { status, body, headers } = await get(`${tide}/101`, asDiff);
  expect(status).toBe(200);
  expect(body).toBe(ourRecordedPulls()[0]!.patch);
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(github.requests[0]).toMatchObject({ kind: 'diff', scheme: null });
});

test('a diff that was not recorded is too large to print', async () => {
  const { status, body } = await get('/repos/quillworks/inkwell/pulls/1', { ...asDiff, ...mine() });
  expect(status).toBe(406);
  expect(JSON.parse(body).errors[0].code).toBe('too_large');
});

test('files come in pages, each with its hunks', async () => {
  const first = await get(`${tide}/103/files?per_page=30`);
  expect(JSON.parse(first.body)).toHaveLength(30);
  expect(first.headers['link']).toContain('page=2>; rel="next"');
  const second = await get(`${tide}/103/files?per_page=30&page=2`);
  const files = JSON.parse(second.body);
  expect(second.headers['link']).toBeUndefined();
  expect(files).toHaveLength(8);
  expect(files.find(({ filename }: { filename: string }) => filename === 'src/units/length.test.ts')).toMatchObject({
    status: 'renamed',
    previous_filename: 'src/units.test.ts',
    patch: expect.stringMatching(/^@@ -1,5 \+1,5 @@\n/),
  });
});

test('a binary file and a pure move have no patch', async () => {
  const files = JSON.parse((await get('/repos/quillworks/papercrane/pulls/203/files')).body);
  expect(files.map((file: object) => 'patch' in file)).toEqual([false, false]);
});

test('an unchanged answer costs nothing with a token', async () => {
  const first = await get(`${tide}/101`, mine());
  const again = await get(`${tide}/101`, { ...mine(), 'if-none-match': String(first.headers['etag']) });
  expect(again).toMatchObject({ status: 304, body: '' });
  expect(again.headers['x-ratelimit-used']).toBe('1');
  github.update({ owner: 'harbor-lights', repository: 'tidewatch', number: 101 }, { title: 'Another title' });
  expect((await get(`${tide}/101`, { ...mine(), 'if-none-match': String(first.headers['etag']) })).status).toBe(200);
});

test('without a token there are sixty requests an hour', async () => {
  for (let count = 0; count < 60; count += 1) expect((await get(`${tide}/101`)).status).toBe(200);
  const last = await get(`${tide}/101`);
  expect(last.status).toBe(403);
  expect(last.headers['x-ratelimit-remaining']).toBe('0');
  expect((await get(`${tide}/101`, mine())).status).toBe(200);
});

test('the token says whose it is; a private repository is not there without it', async () => {
  const user = await get('/user', mine());
  expect(JSON.parse(user.body).login).toBe(github.login);
  expect(user.headers).toHaveProperty('x-oauth-scopes');
  expect(user.headers).toHaveProperty('github-authentication-token-expiration');
  expect((await get('/user')).status).toBe(401);
  expect((await get('/repos/quillworks/inkwell/pulls/1')).status).toBe(404);
  expect((await get('/repos/quillworks/inkwell/pulls/1', mine())).status).toBe(200);
});

test('what is left can be asked for without spending it', async () => {
  const { body } = await get('/rate_limit', mine());
  expect(JSON.parse(body).resources).toMatchObject({
    core: { limit: 5000, remaining: 5000 },
    graphql: { limit: 5000, remaining: 5000 },
  });
});
