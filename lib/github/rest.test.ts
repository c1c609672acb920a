import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ourRecordedPulls } from '../../tests/fixtures/recorded-pulls.ts';
import { ask } from '../../tests/github/ask.ts';
import { startGitHub, type GitHub as StandIn } from '../../tests/github/server.ts';
import { collectPull, collectRepository, refreshPull } from '../facts/collect.ts';
import { collectChecks } from '../facts/collect-lazily.ts';
import { pullFacts, repositoryFacts } from '../facts/from-github.ts';
import { readChanges } from '../files/changes.ts';
import { createBudgets } from './budget.ts';
import { connect } from './client.ts';
import { reasonOf } from './errors.ts';
import type { KeptAnswer } from './kept-answers.ts';
import { pullAnswer, restPull } from './rest-answers.ts';

let standIn: StandIn;
let clock = Date.now();
const now = () => new Date(clock);
const never = new AbortController().signal;

beforeAll(async () => {
  const many = Array.from({ length: 730 }, (_, index) => ({ path: `src/file-${index}.ts`, previousPath: null, changeType: 'MODIFIED', additions: 2, deletions: 1, binary: false }));
  const [first] = ourRecordedPulls();
  standIn = await startGitHub({ pulls: [...ourRecordedPulls(), { ...first!, number: 900, patch: null, files: many }] });
});
beforeEach(() => {
  standIn.reset();
  // Node has no resolver rules: what is asked of GitHub is handed to the stand-in here.
  vi.stubGlobal('fetch', async (url: string, { method, headers, body }: { method: string; headers: Record<string, string>; body?: string }) => {
    const reply = await ask(standIn, url, { method, headers, ...(body !== undefined && { body }) });
    return new Response(reply.status === 304 ? null : reply.body, { status: reply.status, headers: reply.headers as Record<string, string> });
  });
});
afterAll(() => standIn.close());

function anonymous(token: string | null = null) {
  const kept = new Map<string, KeptAnswer>();
  const answers = { recall: (key: string) => Promise.resolve(kept.get(key) ?? null), keep: (key: string, answer: KeptAnswer) => Promise.resolve(void kept.set(key, answer)) };
  const budgets = createBudgets(now, Promise.resolve({}), () => Promise.resolve());
  return connect(token, { budgets, answers, now });
}

const at = (number: number, repository = 'harbor-lights/tidewatch') => {
  const [owner = '', name = ''] = repository.split('/');
  return { owner, repository: name, number };
};
const asked = () => standIn.requests.map(({ method, path }) => `${method} ${path}`);

// A person, an app, a deleted account, an owner with a policy, hostile text. Octokit lets a second pass between two questions.
const shown: [string, number][] = [['harbor-lights/tidewatch', 101], ['harbor-lights/tidewatch', 104], ['harbor-lights/tidewatch', 106], ['mosswood/ferngrid', 12], ['quillworks/papercrane', 201]];

test.each(shown)(
  '%s#%i: the same facts as with a token',
  async (repository, number) => {
    const reference = at(number, repository);
    const [without, withToken] = await Promise.all([anonymous(), anonymous(standIn.token)].map((github) => github.pullRequest(reference, null, never)));
    const facts = [without, withToken].map((answer) => pullFacts(answer!.data.repository!.pullRequest!, reference));
    // What takes more than the pull request's own answers, without a token is not known.
    const { conversation, linkedIssues, checks, ...both } = facts[1]!;
    expect([conversation, linkedIssues, checks].every((fact) => fact !== undefined)).toBe(true);
    expect({ ...facts[0], files: null }).toEqual({ ...both, files: null });
    expect(facts[0]?.files.total).toBe(facts[1]?.files.total);
    const repositories = await Promise.all([anonymous(), anonymous(standIn.token)].map((github) => github.repository(reference, never)));
    const [one, other] = repositories.map(({ data }) => repositoryFacts(data));
    const sorted = (files: readonly { path: string; repository: string }[] | undefined) => [...new Set((files ?? []).map(({ path, repository: of }) => `${of} ${path.split('/').at(-1)?.toLowerCase()}`))].sort();
    expect(sorted(one?.files)).toEqual(sorted(other?.files));
    expect(one?.isPrivate).toBe(false);
  },
);

test('a cold visit costs four requests of the sixty, a search, and what the repository holds', async () => {
  const github = anonymous();
  const author = { login: 'ida-marlow', kind: 'user', association: null } as const;
  const pull = await collectPull(github, at(101), author, now, never);
  expect(pull.history).toMatchObject({ open: 0 });
  await github.diff(at(101), never);
  expect(github.budget()).toMatchObject({ limit: 60, remaining: 56, anonymous: true });
  const repository = await collectRepository(github, at(101), never);
  expect(repository).toMatchObject({ repository: { defaultBranch: 'main' }, community: null });
  expect(60 - (github.budget()?.remaining ?? 0)).toBeLessThanOrEqual(4 + 8);
  expect(asked().filter((each) => each.includes('/search/'))).toHaveLength(1);
});

test('the checks one by one cost two more of the sixty, and are those that a token sees but for what is required', async () => {
  const reference = at(34, 'saltmarsh/heron');
  const github = anonymous();
  await collectPull(github, reference, undefined, now, never);
  standIn.reset();
  const [without, withToken] = [await collectChecks(github, reference, never), await collectChecks(anonymous(standIn.token), reference, never)];
  expect(asked().filter((each) => each.startsWith('GET'))).toHaveLength(2);
  const { runs, ...sums } = without.checks;
  expect(sums).toEqual({ rollup: 'failure', conflicts: true });
  expect(runs?.checks.every(({ isRequired }) => isRequired === null)).toBe(true);
  const bare = (found: typeof without) => found.checks.runs?.checks.map(({ name, result }) => [name, result]);
  expect(bare(without)).toEqual(bare(withToken));
  expect(without.headOid).toBe(withToken.headOid);
  await expect(github.person({ login: 'renske-dahl', activity: null, trusted: [] }, never)).rejects.toThrow('token');
});

test('the history is the one that GraphQL counts', async () => {
  const histories = await Promise.all(
    [anonymous(), anonymous(standIn.token)].map(async (github) => (await collectPull(github, at(102), { login: 'tverhoef', kind: 'user', association: null }, now, never)).history),
  );
  expect(histories[0]).toEqual(histories[1]);
});

test('an answer of the last minute is given again; an older one is confirmed by its tag', async () => {
  const github = anonymous();
  const kept = await collectPull(github, at(101), undefined, now, never);
  standIn.reset();
  await refreshPull(github, at(101), kept, now, never);
  expect(asked()).toEqual([]);
  clock += 61_000;
  expect((await refreshPull(github, at(101), kept, now, never)).checkedAt).toBe(now().toISOString());
  expect(standIn.requests.map(({ path, status }) => [path, status])).toEqual([['/repos/harbor-lights/tidewatch/pulls/101', 304]]);
});

test('after the sixtieth request nothing more is asked, and the reason says when', async () => {
  const github = anonymous();
  const { signal } = new AbortController();
  for (let count = 0; count < 60; count += 1) await github.diff(at(101), signal);
  expect(github.budget()?.remaining).toBe(0);
  const failed = await github.diff(at(101), signal).catch((error: unknown) => error);
  expect(reasonOf(failed, now())).toMatchObject({ nextStep: 'add-token', message: expect.stringContaining('used up for this hour') as string, retryAt: github.budget()?.resetAt });
  expect(standIn.requests).toHaveLength(60);
});

test('a private repository is asked for once', async () => {
  const github = anonymous();
  const reference = at(1, 'quillworks/inkwell');
  const failed = await collectPull(github, reference, undefined, now, never).catch((error: unknown) => error);
  expect(reasonOf(failed, now())).toMatchObject({ nextStep: 'add-token', message: expect.stringContaining('signed-in') as string });
  standIn.reset();
  await expect(github.pullRequest(reference, null, never)).rejects.toThrow();
  await expect(github.diff(reference, never)).rejects.toThrow();
  await expect(github.repository(reference, never)).rejects.toThrow();
  expect(standIn.requests).toEqual([]);
});

test('a diff too large to print is read file by file: all with a token, the first pages without', async () => {
  const whole = readChanges(await anonymous(standIn.token).diff(at(900), never));
  expect([whole.files.length, whole.total]).toEqual([730, 730]);
  const part = readChanges(await anonymous().diff(at(900), never));
  expect([part.files.length, part.total]).toEqual([300, 730]);
});

test('a page in place of an answer is no answer', async () => {
  standIn.fault({}, { kind: 'not-json' });
  const github = anonymous();
  const works = [() => github.pullRequest(at(101), null, never), () => github.diff(at(101), never), () => anonymous(standIn.token).pullRequest(at(101), null, never)];
  for (const work of works) {
    expect(reasonOf(await work().catch((error: unknown) => error), now())).toMatchObject({ nextStep: 'reload' });
  }
});

const plain = {
  number: 7, title: 'Fix', body: null, state: 'closed', draft: false, updated_at: '2026-05-04T10:00:00Z', merged_at: null, user: null,
  author_association: 'NONE', head: { ref: 'fix', sha: 'a'.repeat(40), repo: null }, base: { ref: 'main', repo: { full_name: 'Lantern/Grid', private: false } },
  labels: [], commits: 0, changed_files: 0,
};
test.each([
  ['a deleted account and a deleted fork', {}, 'deleted', null],
  ['GitHub’s stand-in for deleted accounts', { user: { login: 'ghost', type: 'User' } }, 'deleted', null],
  ['an imported account', { user: { login: 'old-name', type: 'Mannequin' } }, 'mannequin', 'old-name'],
  ['an app', { user: { login: 'tide-bot[bot]', type: 'Bot' } }, 'bot', 'tide-bot'],
  ['a kind of account that is not known yet', { user: { login: 'ada', type: 'Robot' } }, 'user', 'ada'],
])('%s', (_name, change, kind, login) => {
  const answer = pullAnswer(restPull.parse({ ...plain, ...change }), [], []);
  expect(answer.nameWithOwner).toBe('Lantern/Grid');
  expect(pullFacts(answer.pullRequest!, at(7)).author).toMatchObject({ kind, login });
});
