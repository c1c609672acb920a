import 'fake-indexeddb/auto';
import { GraphqlResponseError } from '@octokit/graphql';
import { expect, test, vi } from 'vitest';
import type { CollectedPull } from '../facts/collect.ts';
import * as evaluating from './evaluate.ts';
import type { Report } from './report.ts';
import { watch, type Watched } from './watch.ts';
import { github, head, page, personAnswer, pullAnswer, reference, services, visit } from '../../tests/watching.ts';

const calls = (client: ReturnType<typeof github>) => [client.pullRequest, client.repository, client.diff, client.person, client.checks].map(({ mock }) => mock.calls.length);
const asking = ['activity', 'checks', 'community', 'elsewhere', 'status'] as const;

/** The facts as the signals get them, by the reasons that stand for missing ones. */
function factsSeen() {
  const seen = vi.spyOn(evaluating, 'evaluate');
  return () => {
    const facts = seen.mock.lastCall?.[1];
    return Object.fromEntries(asking.map((name) => [name, facts?.[name].status === 'unavailable' ? facts[name].reason.message : (facts?.[name].status ?? 'nothing')]));
  };
}

/** Opens the panel, and waits for the whole report that follows. */
async function openPanel(watched: Watched, reports: readonly Report[]): Promise<void> {
  const before = reports.length;
  watched.panel(true);
  await vi.waitFor(() => {
    expect(reports.length).toBeGreaterThan(before);
    expect(reports.at(-1)?.complete).toBe(true);
  });
}

test('with the panel closed nothing more is asked, and it is said when it will be', async () => {
  const client = github();
  const facts = factsSeen();
  await visit(services(client));
  expect(calls(client)).toEqual([1, 1, 1, 0, 0]);
  expect(facts()).toEqual({ activity: 'Asked for when the panel is open.', checks: 'available', community: 'available', elsewhere: 'available', status: 'available' });
});

test('an open panel costs two requests more, and closing it cancels nothing', async () => {
  const client = github();
  const using = services(client);
  const facts = factsSeen();
  const { reports, watched } = await visit(using);
  watched.panel(true);
  watched.panel(false);
  await openPanel(watched, reports);
  expect(calls(client)).toEqual([1, 1, 1, 1, 1]);
  expect(facts()).toMatchObject({ activity: 'available', checks: 'available' });
  expect(client.person.mock.calls[0]?.[0]).toEqual({ login: 'mara', activity: { here: reference, since: '2026-11-01' }, trusted: [] });
});

test('a panel that was left open is heard before GitHub answers; what is known of the author stays for six hours', async () => {
  const client = github();
  let clock = Date.parse('2026-11-22T10:00:00Z');
  const using = services(client, { now: () => new Date(clock) });
  const opened = async () => {
    const reports: Report[] = [];
    const watched = watch({ reference, revalidate: true }, using, new AbortController().signal, (report) => reports.push(report));
    watched.read({ page, whole: true });
    watched.panel(true);
    await vi.waitFor(() => expect(reports.at(-1)?.complete).toBe(true));
  };
  await opened();
  expect(calls(client)).toEqual([1, 1, 1, 1, 1]);
  clock += 6 * 60 * 60 * 1000 - 1;
  await opened();
  expect(client.person).toHaveBeenCalledTimes(1);
  clock += 2;
  await opened();
  expect(client.person).toHaveBeenCalledTimes(2);
});

test('near the end of the hour what is nice to know is left out, unless somebody asks', async () => {
  const client = github();
  client.budget.mockReturnValue({ remaining: 499, limit: 5000, resetAt: '2026-11-22T10:30:00Z', anonymous: false });
  const facts = factsSeen();
  const { reports, watched } = await visit(services(client));
  await openPanel(watched, reports);
  expect(calls(client)).toEqual([1, 1, 1, 0, 0]);
  expect(facts()['activity']).toContain('Not known yet: the rest of this hour’s requests');
  expect(reports.at(-1)?.notices).toMatchObject([{ nextStep: 'wait', retryAt: '2026-11-22T10:30:00Z' }]);
  watched.refresh();
  await vi.waitFor(() => expect(calls(client).slice(3)).toEqual([1, 1]));
});

test('one that fails costs only itself, with its reason, and is asked for again', async () => {
  const client = github();
  client.person.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const facts = factsSeen();
  const { reports, watched } = await visit(services(client));
  await openPanel(watched, reports);
  expect(facts()).toMatchObject({ activity: expect.stringContaining('could not be reached') as string, checks: 'available' });
  watched.refresh();
  await vi.waitFor(() => expect(facts()['activity']).toBe('available'));
  expect(client.person).toHaveBeenCalledTimes(2);
});

test.each([
  ['an app', { login: 'tide-bot', kind: 'bot' as const, association: null }, 'Bot' as const],
  ['an imported account', { login: 'old-name', kind: 'mannequin' as const, association: null }, 'Mannequin' as const],
])('%s is no person to ask about', async (_name, author, type) => {
  const client = github();
  const answer = pullAnswer();
  const pullRequest = answer.repository?.pullRequest;
  client.pullRequest.mockResolvedValue({ data: { ...answer, repository: { ...answer.repository!, pullRequest: { ...pullRequest!, author: { __typename: type, login: author.login } } } }, error: null });
  const facts = factsSeen();
  const { reports, watched } = await visit(services(client), { page: { ...page, author } });
  await openPanel(watched, reports);
  expect(client.person).not.toHaveBeenCalled();
  expect(facts()['activity']).toContain('no person');
  expect(reports.at(-1)?.notices).toEqual([]);
});

test('repositories that the user trusts are asked in the author’s request; this one speaks for itself', async () => {
  const client = github();
  client.person.mockResolvedValue({ data: { ...personAnswer, trusted: [{ people: null, merged: 3 }] }, error: null });
  const using = services(client, { trusted: () => Promise.resolve(['Lantern/Grid', 'bobbin/weave']) });
  const facts = factsSeen();
  const { reports, watched } = await visit(using);
  expect(facts()['elsewhere']).toBe('Asked for when the panel is open.');
  await openPanel(watched, reports);
  expect(client.person.mock.calls.map(([question]) => question.trusted)).toEqual([[{ owner: 'bobbin', repository: 'weave' }]]);
  expect(facts()['elsewhere']).toBe('available');
  expect((await using.cache.recallElsewhere('mara', ['bobbin/weave']))?.value).toEqual([{ repository: 'bobbin/weave', merged: null, files: [] }]);
});

test('a head commit without checks needs no further request', async () => {
  const client = github();
  const answer = pullAnswer();
  const pullRequest = answer.repository?.pullRequest;
  if (pullRequest) Object.assign(pullRequest, { statusCheckRollup: null });
  client.pullRequest.mockResolvedValue({ data: answer, error: null });
  const { reports, watched } = await visit(services(client));
  await openPanel(watched, reports);
  expect(calls(client)).toEqual([1, 1, 1, 1, 0]);
});

test('checks that end are seen at the next visit, though the pull request was not updated', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  expect((await using.cache.recall(reference)).pull?.facts.checks).toEqual({ rollup: 'pending', conflicts: false, runs: null });
  client.pullRequestHead.mockResolvedValueOnce({ data: { repository: { pullRequest: { headRefOid: head, updatedAt: '2026-11-20T10:00:00Z', mergeable: 'CONFLICTING', statusCheckRollup: { state: 'FAILURE' } } } }, error: null });
  await visit(using);
  expect(client.pullRequest).toHaveBeenCalledTimes(1);
  await vi.waitFor(async () => expect((await using.cache.recall(reference)).pull?.facts.checks).toEqual({ rollup: 'failure', conflicts: true, runs: null }));
});

test('a repository kept without who contributes to it is asked for once more', async () => {
  const client = github();
  const using = services(client);
  await using.cache.keepRepository(reference, { repository: { defaultBranch: 'main', isPrivate: false, files: [] }, fetchedAt: '2026-11-22T09:00:00Z' });
  const facts = factsSeen();
  await visit(using);
  await visit(using);
  expect(client.repository).toHaveBeenCalledTimes(1);
  expect(facts()['community']).toBe('available');
});

test('what was kept before all this was asked for is not known until GitHub answers', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  const { pull } = await using.cache.recall(reference);
  const { status: _status, conversation: _conversation, linkedIssues: _linked, checks: _checks, ...facts } = pull?.facts ?? {};
  await using.cache.keepPull(reference, { ...pull, facts } as CollectedPull);
  const seen = vi.spyOn(evaluating, 'evaluate');
  await visit(using);
  expect(seen.mock.calls[0]?.[1].status.status).toBe('pending');
  expect(seen.mock.lastCall?.[1].status).toMatchObject({ status: 'available', value: { state: 'OPEN', isDraft: false } });
  expect(client.pullRequest).toHaveBeenCalledTimes(2);
});

test('a check sum that GitHub failed to answer is not known, and not none', async () => {
  const client = github();
  const answer = pullAnswer();
  const pullRequest = answer.repository?.pullRequest;
  if (pullRequest) Object.assign(pullRequest, { statusCheckRollup: null });
  const body = { data: answer, errors: [{ type: 'FORBIDDEN', path: ['repository', 'pullRequest', 'statusCheckRollup'], message: 'Resource not accessible by personal access token' }] };
  const error = new GraphqlResponseError({ method: 'POST', url: '/graphql' }, {}, body as never);
  client.pullRequest.mockResolvedValue({ data: answer, error });
  const facts = factsSeen();
  const { reports } = await visit(services(client));
  await vi.waitFor(() => expect(reports.at(-1)?.notices).toHaveLength(1));
  expect(facts()).toMatchObject({ checks: 'The token may not read this.', status: 'available' });
});
