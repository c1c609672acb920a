import { RequestError } from '@octokit/request-error';
import type { PullReference } from '../facts/facts.ts';
import type { Budgets } from './budget.ts';
import type { Answer, GitHub } from './client.ts';
import { askDiff } from './diff.ts';
import { rememberingGet, type KeptAnswers } from './kept-answers.ts';
import type { Client } from './octokit.ts';
import type { AuthorHistoryQuery } from './queries.generated.ts';
import { countStates, pullAnswer, restCommits, restPull, restReviews, restSearch, type RestPull } from './rest-answers.ts';
import { askChecks } from './rest-checks.ts';
import { askRepository } from './rest-repository.ts';

/** Items of a search's page, the most that GitHub gives. */
const page = 100;

/** Milliseconds for which a repository that GitHub does not show is not asked for again: each answer would be one of 60. Own choice. */
const hiddenFor = 10 * 60_000;

type Searches = Pick<AuthorHistoryQuery, 'merged' | 'open' | 'closed'>;
interface Account {
  readonly login: string;
  readonly bot: boolean;
}

/** The author as searches know accounts; null for one that was deleted or imported, which no search finds. */
function accountOf({ user }: RestPull): Account | null {
  if (user === null || user.login === 'ghost' || user.type === 'Mannequin') return null;
  return { login: user.login.replace(/\[bot\]$/, ''), bot: user.type === 'Bot' };
}

/**
 * GitHub's public REST API as the collectors need it: what can be known without a token. A pull request costs four of
 * the 60 requests an hour (itself, its commits, its reviews, its diff), its repository three to eight once a day; the author's history
 * is one search, which GitHub counts apart (ten a minute).
 */
export function publicGitHub(client: () => Client, budgets: Budgets, answers: KeptAnswers, now: () => Date): GitHub {
  const get = rememberingGet(client, answers, now);
  const place = ({ owner, repository, number }: PullReference) => ({ owner, repo: repository, pull_number: number });
  const pullPath = '/repos/{owner}/{repo}/pulls/{pull_number}';
  const nothing = { rateLimit: null };

  const hiddenKey = ({ owner, repository }: Pick<PullReference, 'owner' | 'repository'>) => `hidden ${owner}/${repository}`.toLowerCase();

  /** What GitHub does not find without a token, such as everything in a private repository, is asked for once. */
  async function unlessHidden<Value>(pull: Pick<PullReference, 'owner' | 'repository'>, ask: () => Promise<Value>): Promise<Value> {
    const hidden = await answers.recall(hiddenKey(pull)).catch(() => null);
    if (hidden && now().getTime() - hidden.at < hiddenFor) {
      throw new RequestError('Not Found', 404, { request: { method: 'GET', url: `https://api.github.com/repos/${pull.owner}/${pull.repository}`, headers: {} } });
    }
    try {
      return await ask();
    } catch (error) {
      if (error instanceof RequestError && error.status === 404) {
        await answers.keep(hiddenKey(pull), { etag: null, data: null, at: now().getTime() }).catch(() => undefined);
      }
      throw error;
    }
  }

  const askPull = (pull: PullReference, signal: AbortSignal) => unlessHidden(pull, () => get(pullPath, place(pull), restPull, signal));

  const search = (q: string, signal: AbortSignal, perPage = 1) =>
    get('/search/issues', { q, sort: 'updated', per_page: perPage }, restSearch, signal);

  /** One search holds the history of almost everybody; who has more than a page of pull requests here is counted by three. */
  async function history({ owner, repository }: PullReference, { login, bot }: Account, signal: AbortSignal): Promise<Searches> {
    const scope = `repo:${owner}/${repository} is:pr author:${bot ? 'app/' : ''}${login}`;
    const all = await search(scope, signal, page);
    const counted = countStates(all);
    if (counted) return counted;
    const [merged, open] = await Promise.all([search(`${scope} is:merged`, signal, 2), search(`${scope} is:open`, signal)]);
    const nodes = merged.items.map(({ number, pull_request }) => ({ __typename: 'PullRequest' as const, number, mergedAt: pull_request?.merged_at ?? null }));
    return {
      merged: { issueCount: merged.total_count, nodes },
      open: { issueCount: open.total_count },
      closed: { issueCount: Math.max(0, all.total_count - merged.total_count - open.total_count) },
    };
  }

  /** The pull request is shown without its author's history where only the search fails. */
  async function historyOrError(pull: PullReference, author: Account, signal: AbortSignal): Promise<Answer<Partial<Searches>>> {
    try {
      return { data: await history(pull, author, signal), error: null };
    } catch (error) {
      return { data: {}, error: error instanceof Error ? error : new Error('The search failed.') };
    }
  }

  return {
    hasToken: false,
    budget: () => budgets.of(true),
    async pullRequest(reference, _author, signal) {
      // One after the other: where the first is not answered, the rest of the sixty is not spent.
      const pull = await askPull(reference, signal);
      const author = accountOf(pull);
      const [owner = reference.owner, repository = reference.repository] = pull.base.repo.full_name.split('/');
      const [commits, reviews, found] = await Promise.all([
        get(`${pullPath}/commits`, { ...place(reference), per_page: 100 }, restCommits, signal),
        // The first hundred, oldest first: that more were given is rare enough to be looked up on the page.
        get(`${pullPath}/reviews`, { ...place(reference), per_page: page }, restReviews, signal),
        author ? historyOrError({ ...reference, owner, repository }, author, signal) : { data: {}, error: null },
      ]);
      return { data: { ...nothing, repository: pullAnswer(pull, commits, reviews), ...found.data }, error: found.error };
    },
    async authorHistory(pull, author, signal) {
      return { data: { ...nothing, ...(await history(pull, author, signal)) }, error: null };
    },
    async pullRequestHead(reference, signal) {
      const { head, updated_at } = await askPull(reference, signal);
      return { data: { repository: { pullRequest: { headRefOid: head.sha, updatedAt: updated_at } } }, error: null };
    },
    checks: async (reference, signal) => ({ data: await askChecks(get, reference, await askPull(reference, signal), signal), error: null }),
    person: () => Promise.reject(new Error('People are asked for with a token.')),
    repository: async (repository, signal) => ({ data: await unlessHidden(repository, () => askRepository(get, repository, signal)), error: null }),
    // Chips in lists come from the page and the cache alone: a list is one request with a token and dozens without.
    list: () => Promise.reject(new Error('Lists are asked for with a token.')),
    diff: (pull, signal) => unlessHidden(pull, () => askDiff(client(), pull, true, signal)),
  };
}
