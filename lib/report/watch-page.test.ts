import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Report } from './report.ts';
import { watch } from './watch.ts';
import { github, page, reference, services, visit } from '../../tests/watching.ts';

test('while the page is on its way all is asked but the pull request, which waits for the author; no report before the page', async () => {
  const client = github();
  const reports: Report[] = [];
  const watched = watch({ reference, revalidate: true }, services(client), new AbortController().signal, (report) => reports.push(report));
  await vi.waitFor(() => expect([client.repository, client.diff].map(({ mock }) => mock.calls.length)).toEqual([1, 1]));
  expect(client.pullRequest).not.toHaveBeenCalled();
  watched.read({ page: { author: { login: 'mara', kind: 'user', association: null } }, whole: false });
  await vi.waitFor(() => expect(client.pullRequest).toHaveBeenCalledTimes(1));
  expect(client.pullRequest.mock.calls[0]?.[1]).toEqual({ login: 'mara', bot: false });
  // Longer than answers that come together are gathered for.
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(reports).toEqual([]);
  watched.read({ page, whole: true });
  await vi.waitFor(() => expect(reports).toHaveLength(1));
  expect(reports[0]).toMatchObject({ complete: true });
  expect(client.pullRequest).toHaveBeenCalledTimes(1);
});

test('what is known is confirmed before the page is there', async () => {
  const client = github();
  const using = services(client);
  await visit(using);
  watch({ reference, revalidate: true }, using, new AbortController().signal, () => undefined);
  await vi.waitFor(() => expect(client.pullRequestHead).toHaveBeenCalledTimes(1));
});

test('a database that takes its time with what it is given holds no report', async () => {
  const using = services(github());
  const { promise: never } = Promise.withResolvers<never>();
  vi.spyOn(using.cache, 'keepRepository').mockReturnValue(never);
  vi.spyOn(using.cache, 'keepPull').mockReturnValue(never);
  const { reports } = await visit(using);
  expect(reports.at(-1)).toMatchObject({ complete: true });
});
