import { Octokit } from '@octokit/core';
import { GraphqlResponseError } from '@octokit/graphql';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { PullReference } from '../facts/facts.ts';
import { composeListRequest, readListAnswer, type AliasedAnswer, type ListAnswer, type ListQuestion } from './list-request.ts';
import {
  AuthorHistoryDocument,
  PullRequestDocument,
  PullRequestHeadDocument,
  RepositoryDocument,
  type AuthorHistoryQuery,
  type PullRequestHeadQuery,
  type PullRequestQuery,
  type RepositoryQuery,
} from './queries.generated.ts';

/** Milliseconds for one answer: GitHub itself gives up a request after ten seconds. */
const patience = 15_000;

/** Longest wait, in seconds, that is worth holding a reader's page for; beyond it the reason is shown instead. */
const longestWait = 20;

const Client = Octokit.plugin(retry, throttling);

/** The author's searches in one repository. Both parts are GitHub's own names, so they hold no search syntax. */
function searches({ owner, repository }: PullReference, login: string, bot: boolean) {
  const scope = `repo:${owner}/${repository} is:pr author:${bot ? 'app/' : ''}${login}`;
  return { merged: `${scope} is:merged sort:updated-desc`, open: `${scope} is:open`, closed: `${scope} is:closed is:unmerged` };
}

/** What GitHub's GraphQL answered: the data that came, and the error that came with it, which explains what is null. */
export interface Answer<Data> {
  readonly data: Data;
  readonly error: Error | null;
}

/**
 * GitHub's API as the collectors need it. Every function takes an `AbortSignal` that ends the request, and throws what
 * `reasonOf` understands.
 */
export interface GitHub {
  readonly hasToken: boolean;
  pullRequest(pull: PullReference, author: { login: string; bot: boolean } | null, signal: AbortSignal): Promise<Answer<PullRequestQuery>>;
  authorHistory(pull: PullReference, author: { login: string; bot: boolean }, signal: AbortSignal): Promise<Answer<AuthorHistoryQuery>>;
  pullRequestHead(pull: PullReference, signal: AbortSignal): Promise<Answer<PullRequestHeadQuery>>;
  repository(pull: Pick<PullReference, 'owner' | 'repository'>, signal: AbortSignal): Promise<Answer<RepositoryQuery>>;
  /** Many pull requests, and the repositories they are in, in one request. */
  list(question: ListQuestion, signal: AbortSignal): Promise<Answer<ListAnswer>>;
  /** The unified diff as text. */
  diff(pull: PullReference, signal: AbortSignal): Promise<string>;
}

/**
 * @param token the user's token, or null; without one only the diff of public repositories can be had
 */
export function connect(token: string | null): GitHub {
  // A client a request: the throttling plugin lets one GraphQL request a second through for each `id`, as GitHub asks of
  // requests that change something, and holds the place of those that nobody waits for any more. Ours only read.
  // https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
  const client = () => new Client({
    ...(token === null ? {} : { auth: token }),
    userAgent: 'another-signal',
    retry: { retries: 1 },
    throttle: {
      id: crypto.randomUUID(),
      onRateLimit: (after, _options, _octokit, count) => after <= longestWait && count === 0,
      onSecondaryRateLimit: (after, _options, _octokit, count) => after <= longestWait && count === 0,
    },
    // An error is shown where it belongs, in the panel; Octokit's own warnings would only repeat it in the console.
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });

  async function ask<Data>(document: { toString(): string }, variables: Record<string, unknown>, signal: AbortSignal): Promise<Answer<Data>> {
    try {
      const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) };
      return { data: await client().graphql<Data>(document.toString(), { ...variables, request }), error: null };
    } catch (error) {
      // GitHub sends what it could answer beside the errors; the collectors take the parts that came.
      if (error instanceof GraphqlResponseError && error.data) return { data: error.data as Data, error };
      throw error;
    }
  }

  const nowhere = { merged: '', open: '', closed: '' };
  return {
    hasToken: token !== null,
    pullRequest: (pull, author, signal) =>
      ask(PullRequestDocument, {
        owner: pull.owner,
        name: pull.repository,
        number: pull.number,
        ...(author ? searches(pull, author.login, author.bot) : nowhere),
        withHistory: author !== null,
      }, signal),
    authorHistory: (pull, author, signal) => ask(AuthorHistoryDocument, searches(pull, author.login, author.bot), signal),
    pullRequestHead: (pull, signal) =>
      ask(PullRequestHeadDocument, { owner: pull.owner, name: pull.repository, number: pull.number }, signal),
    repository: (pull, signal) => ask(RepositoryDocument, { owner: pull.owner, name: pull.repository }, signal),
    async list(question, signal) {
      const { document, variables } = composeListRequest(question);
      const { data, error } = await ask<AliasedAnswer>(document, variables, signal);
      return { data: readListAnswer(question, data), error };
    },
    async diff(pull, signal) {
      const { data } = await client().request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        owner: pull.owner,
        repo: pull.repository,
        pull_number: pull.number,
        mediaType: { format: 'diff' },
        request: { signal: AbortSignal.any([signal, AbortSignal.timeout(2 * patience)]) },
      });
      if (typeof data !== 'string') throw new SyntaxError('The diff is not text.');
      return data;
    },
  };
}
