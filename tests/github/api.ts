import { apiError, type Answer, type Asked } from './answer.ts';
import { answerGraphQL } from './graphql.ts';
import type { Budget, Resource } from './rate-limit.ts';
import type { Recordings } from './recordings.ts';
import { answerRest } from './rest.ts';

export interface ApiAnswer extends Answer {
  readonly query: string | null;
  readonly points: number;
}

/** What every answer of api.github.com carries, so that pages and extensions of any origin may read it. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset, X-OAuth-Scopes, X-GitHub-SSO, GitHub-Authentication-Token-Expiration, X-GitHub-Request-Id',
};

const preflight = {
  'access-control-allow-headers':
    'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features, X-GitHub-Api-Version',
  'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
  'access-control-max-age': '86400',
};

export interface ApiOptions {
  readonly recordings: Recordings;
  readonly budget: Budget;
  /** The one right token. */
  readonly token: string;
  /** Whose it is. */
  readonly login: string;
}

/** Answers as api.github.com. GraphQL wants the token; REST answers public things without, 60 times an hour. */
export function answerApi(asked: Asked, { recordings, budget, token, login }: ApiOptions): ApiAnswer {
  if (asked.method === 'OPTIONS')
    return { status: 204, headers: { ...cors, ...preflight }, body: '', query: null, points: 0 };
  const [, sent] = /^(?:bearer|token) +(.+)$/i.exec(String(asked.headers['authorization'] ?? '')) ?? [];
  const isGraphQL = asked.path === '/graphql';
  const finish = (answer: Answer, resource: Resource, query: string | null = null, points = 0): ApiAnswer => {
    const headers = { ...answer.headers, ...cors, ...budget.headers(resource), 'x-github-request-id': 'STAN:DIN' };
    return { ...answer, headers, query, points };
  };
  if (sent === undefined && isGraphQL) return finish(apiError(401, 'Requires authentication'), 'anonymous');
  if (sent !== undefined && sent !== token) return finish(apiError(401, 'Bad credentials'), 'anonymous');
  if (isGraphQL) {
    if (asked.method !== 'POST') return finish(apiError(404, 'Not Found'), 'core');
    const answer = answerGraphQL(asked.body, recordings, budget, login);
    return finish(answer, 'graphql', answer.query, answer.points);
  }
  const resource = asked.path.startsWith('/search/') ? 'search' : sent === undefined ? 'anonymous' : 'core';
  const answer = answerRest(asked, recordings, budget, sent === undefined ? null : login);
  // With a token, "nothing has changed" is free, and so is asking for the limit itself.
  const free = asked.path === '/rate_limit' || (answer.status === 304 && sent !== undefined);
  if (!free && !budget.spend(resource, 1)) return finish(apiError(403, 'API rate limit exceeded.'), resource);
  return finish(answer, resource);
}
