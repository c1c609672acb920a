import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Report } from './report.ts';
import { watch } from './watch.ts';
import { github, page, pullAnswer, reference, services } from '../../tests/watching.ts';

test('an answer that comes after GitHub was asked anew, with another token, changes nothing and is not kept', async () => {
  const [slow, next] = [{ ...github(), hasToken: false }, github()];
  const late = Promise.withResolvers<Awaited<ReturnType<typeof slow.pullRequest>>>();
  slow.pullRequest.mockReturnValue(late.promise);
  const connect = vi.fn<() => Promise<typeof next>>().mockResolvedValueOnce(slow).mockResolvedValue(next);
  const using = services(next, { connect });
  const reports: Report[] = [];
  const watched = watch({ reference, revalidate: true }, using, new AbortController().signal, (report) => reports.push(report));
  watched.read({ page, whole: true });
  await vi.waitFor(() => expect(slow.pullRequest).toHaveBeenCalled());
  watched.refresh();
  await vi.waitFor(() => expect(reports.at(-1)?.complete).toBe(true));
  const { pullRequest, ...rest } = pullAnswer().repository ?? {};
  late.resolve({ data: { ...pullAnswer(), repository: { nameWithOwner: 'lantern/grid', isPrivate: false, ...rest, pullRequest: pullRequest ? { ...pullRequest, updatedAt: '2026-11-21T10:00:00Z', changedFiles: 900 } : null } }, error: null });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await using.cache.recall(reference)).pull?.updatedAt).toBe('2026-11-20T10:00:00Z');
  expect(reports.at(-1)?.complete).toBe(true);
});
