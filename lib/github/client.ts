import { GraphqlResponseError } from '@octokit/graphql';
import type { PullReference } from '../facts/facts.ts';
import type { Budget, Budgets } from './budget.ts';
import { askDiff } from './diff.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { createClient } from './octokit.ts';
import type { AliasedAnswer } from './composed-request.ts';
import { composeListRequest, readListAnswer, type ListAnswer, type ListQuestion } from './list-request.ts';
import { composePersonRequest, readPersonAnswer, type PersonAnswer, type PersonQuestion } from './person-request.ts';
import {
  AuthorHistoryDocument,
  PullRequestChecksDocument,
  PullRequestDocument,
  PullRequestHeadDocument,
  RepositoryDocument,
  type AuthorHistoryQuery,
  type PullRequestChecksQuery,
  type PullRequestHeadQuery,
  type PullRequestQuery,
  type RepositoryQuery,
  type StatusState,
} from './queries.generated.ts';
import { publicGitHub } from './rest.ts';
import type { PullAnswer } from './rest-answers.ts';

/** Milliseconds for a question with its retries: as long as a reader waits. Own choice. */
const deadline = 15_000;

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

/** The pull request's answer, the same for both of GitHub's APIs: what REST has not is null. */
export type PullRequestAnswer = Omit<PullRequestQuery, 'repository'> & { readonly repository: PullAnswer | null };

type CheckedPull = NonNullable<NonNullable<PullRequestChecksQuery['repository']>['pullRequest']>;
type Contexts = NonNullable<CheckedPull['statusCheckRollup']>['contexts'];
type Context = NonNullable<NonNullable<Contexts['nodes']>[number]>;
/** A check as both APIs answer it: REST does not say which are required. */
export type AnsweredCheck = Context extends infer Each ? (Each extends Context ? Omit<Each, 'isRequired'> & { readonly isRequired: boolean | null } : never) : never;
/** The checks of the head commit. */
export interface ChecksAnswer {
  readonly repository: {
    readonly pullRequest: (Pick<CheckedPull, 'headRefOid' | 'mergeable'> & {
      readonly statusCheckRollup: { readonly state: StatusState; readonly contexts: { readonly totalCount: number; readonly nodes: readonly (AnsweredCheck | null)[] | null } } | null;
    }) | null;
  } | null;
}

type Head = NonNullable<NonNullable<PullRequestHeadQuery['repository']>['pullRequest']>;
/** Whether anything is new; the sums of checks only where the same request answers them. */
export interface PullRequestHeadAnswer {
  readonly repository: { readonly pullRequest: Pick<Head, 'headRefOid' | 'updatedAt'> & Partial<Head> | null } | null;
}

/**
 * GitHub's API as the collectors need it. Every function takes an `AbortSignal` that ends the request, and throws what
 * `reasonOf` understands.
 */
export interface GitHub {
  readonly hasToken: boolean;
  /** What is left of the hourly requests, for all tabs together; null where GitHub has not said. */
  budget(): Budget | null;
  pullRequest(pull: PullReference, author: { login: string; bot: boolean } | null, signal: AbortSignal): Promise<Answer<PullRequestAnswer>>;
  authorHistory(pull: PullReference, author: { login: string; bot: boolean }, signal: AbortSignal): Promise<Answer<AuthorHistoryQuery>>;
  pullRequestHead(pull: PullReference, signal: AbortSignal): Promise<Answer<PullRequestHeadAnswer>>;
  /** The checks one by one; asked for only while somebody looks at them. */
  checks(pull: PullReference, signal: AbortSignal): Promise<Answer<ChecksAnswer>>;
  /** What is known of a person; asked for only while somebody looks. @throws without a token */
  person(question: PersonQuestion, signal: AbortSignal): Promise<Answer<PersonAnswer>>;
  repository(pull: Pick<PullReference, 'owner' | 'repository'>, signal: AbortSignal): Promise<Answer<RepositoryQuery>>;
  /** Many pull requests, and the repositories they are in, in one request. */
  list(question: ListQuestion, signal: AbortSignal): Promise<Answer<ListAnswer>>;
  /** What changed, as text for `readChanges`: the unified diff, or a list of files where GitHub prints no diff of that size. */
  diff(pull: PullReference, signal: AbortSignal): Promise<string>;
}

/** What a connection works with; the same for all of a browser's tabs. */
export interface Surroundings {
  readonly budgets: Budgets;
  readonly answers: KeptAnswers;
  now(): Date;
}

/**
 * @param token the user's token, or null; without one GitHub's public REST API answers, for public repositories
 */
export function connect(token: string | null, { budgets, answers, now }: Surroundings): GitHub {
  const client = () => createClient(token, budgets);
  if (token === null) return publicGitHub(client, budgets, answers, now);

  async function ask<Data>(document: { toString(): string }, variables: Record<string, unknown>, signal: AbortSignal): Promise<Answer<Data>> {
    try {
      const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(deadline)]) };
      const data = await client().graphql<Data | null | undefined>(document.toString(), { ...variables, request });
      if (typeof data !== 'object' || data === null) throw new SyntaxError('GitHub answered something else than JSON.');
      return { data, error: null };
    } catch (error) {
      // GitHub sends what it could answer beside the errors; the collectors take the parts that came.
      if (error instanceof GraphqlResponseError && typeof error.data === 'object' && error.data !== null) return { data: error.data as Data, error };
      throw error;
    }
  }

  const nowhere = { merged: '', open: '', closed: '' };
  return {
    hasToken: true,
    budget: () => budgets.of(false),
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
    checks: (pull, signal) => ask(PullRequestChecksDocument, { owner: pull.owner, name: pull.repository, number: pull.number }, signal),
    async person(question, signal) {
      const { document, variables } = composePersonRequest(question);
      const { data, error } = await ask<AliasedAnswer>(document, variables, signal);
      return { data: readPersonAnswer(question, data), error };
    },
    repository: (pull, signal) => ask(RepositoryDocument, { owner: pull.owner, name: pull.repository }, signal),
    async list(question, signal) {
      const { document, variables } = composeListRequest(question);
      const { data, error } = await ask<AliasedAnswer>(document, variables, signal);
      return { data: readListAnswer(question, data), error };
    },
    diff: (pull, signal) => askDiff(client(), pull, false, signal),
  };
}
