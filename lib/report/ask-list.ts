import { pullKey, repositoryKey, type Cache, type Remembered } from '../cache/cache.ts';
import { collectList, type CollectedList, type CollectedRow } from '../facts/collect-list.ts';
import type { PullReference } from '../facts/facts.ts';
import type { GitHub } from '../github/client.ts';
import type { ListQuestion, RepositoryReference } from '../github/list-request.ts';
import { afterwards } from '../turns/afterwards.ts';
import type { Share } from './share.ts';

type KeptRepository = NonNullable<Remembered['repository']>;

/** What a list gets for its question, in the question's order; null where GitHub has nothing. */
export interface ListFacts {
  readonly rows: readonly (CollectedRow | null)[];
  readonly repositories: readonly (KeptRepository | null)[];
}

export interface Asking {
  readonly github: GitHub;
  readonly cache: Pick<Cache, 'keepRows' | 'keepRepository'>;
  readonly share: Share;
  now(): Date;
}

/** Aborts when every one of the signals has: a request that many wait for ends with the last of them. */
function whenAll(signals: readonly AbortSignal[]): AbortSignal {
  const all = new AbortController();
  let left = signals.length;
  for (const signal of signals) signal.addEventListener('abort', () => (left -= 1) === 0 && all.abort(signal.reason), { once: true });
  return all.signal;
}

/**
 * Asks in one request for what nobody asks for yet, and waits for the rest with those who do: other tabs of the same
 * list, or a pull request's page that wants the same repository. What comes is kept; nobody waits for that.
 *
 * @param signal ends this caller's waiting
 * @throws what `reasonOf` understands
 */
export async function askList({ github, cache, share, now }: Asking, question: ListQuestion, signal: AbortSignal): Promise<ListFacts> {
  const pulls: PullReference[] = [];
  const repositories: RepositoryReference[] = [];
  const waiting: AbortSignal[] = [];
  const { promise: answer, resolve, reject } = Promise.withResolvers<CollectedList>();
  const { promise: stored, resolve: haveStored } = Promise.withResolvers<void>();
  const rowFacts = question.pulls.map((reference) =>
    share(`row ${pullKey(reference)}`, signal, (ending) => {
      const index = pulls.push(reference) - 1;
      waiting.push(ending);
      return answer.then(({ rows }) => rows[index] ?? null);
    }, stored),
  );
  const repositoryFacts = question.repositories.map((reference) =>
    share(`repository ${repositoryKey(reference)}`, signal, (ending) => {
      const index = repositories.push(reference) - 1;
      waiting.push(ending);
      return answer.then((list): KeptRepository => {
        const repository = list.repositories[index];
        // A pull request's page may wait for the same, and expects an error where there is nothing.
        if (!repository) throw new Error('GitHub answered without the repository.');
        return { repository, fetchedAt: now().toISOString() };
      });
    }, stored),
  );
  if (waiting.length > 0) {
    const work = collectList(github, { pulls, repositories }, now, whenAll(waiting));
    work.then(resolve, reject);
    // Stored when the answer is out, which would wait while the database is handed its rows. A browser that refuses to store
    // costs nobody the answer.
    void work.then(async (list) => {
      await afterwards();
      await keep({ cache, now }, pulls, repositories, list);
    }).then(haveStored, haveStored);
  }
  const [rows, kept] = await Promise.all([Promise.all(rowFacts), Promise.allSettled(repositoryFacts)]);
  const failed = kept.find((each) => each.status === 'rejected');
  if (failed && rows.length === 0) throw failed.reason;
  return { rows, repositories: kept.map((each) => (each.status === 'fulfilled' ? each.value : null)) };
}

async function keep({ cache, now }: Pick<Asking, 'cache' | 'now'>, pulls: readonly PullReference[], repositories: readonly RepositoryReference[], list: CollectedList): Promise<void> {
  const rows = pulls.flatMap((reference, index) => {
    const row = list.rows[index];
    return row ? [{ reference, row }] : [];
  });
  const fetchedAt = now().toISOString();
  const kept = repositories.flatMap(({ owner, repository: name }, index) => {
    const repository = list.repositories[index];
    return repository ? [cache.keepRepository({ owner, repository: name, number: 1 }, { repository, fetchedAt })] : [];
  });
  await Promise.allSettled([cache.keepRows(rows), ...kept]);
}
