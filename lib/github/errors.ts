import { GraphqlResponseError } from '@octokit/graphql';
import { RequestError } from '@octokit/request-error';
import type { NextStep, Reason } from '../facts/facts.ts';

/** A request that got no answer in time; `AbortSignal.timeout` names its error so. */
const timeoutName = 'TimeoutError';

function reason(message: string, nextStep: NextStep, retryAt: Date | null = null): Reason {
  return { message, nextStep, retryAt: retryAt?.toISOString() ?? null };
}

export const needsToken = reason('Not known without a token: GitHub answers this only to a signed-in reader.', 'add-token');

function usedUp(headers: Record<string, string | number | undefined>): boolean {
  return Number(headers['x-ratelimit-remaining'] ?? 1) === 0;
}

/** When GitHub takes requests again, from its own headers. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function retryAt(headers: Record<string, string | number | undefined>, now: Date): Date | null {
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after) && after > 0) return new Date(now.getTime() + after * 1000);
  const reset = Number(headers['x-ratelimit-reset']);
  if (usedUp(headers) && Number.isFinite(reset)) return new Date(reset * 1000);
  return null;
}

function limited(headers: Record<string, string | number | undefined>, now: Date): Reason {
  const at = retryAt(headers, now) ?? new Date(now.getTime() + 60_000);
  return reason('GitHub takes no more requests from this account for a while.', 'wait', at);
}

function fromStatus(error: RequestError, now: Date): Reason {
  const headers = error.response?.headers ?? {};
  const anonymous = !('authorization' in error.request.headers);
  switch (error.status) {
    case 401:
      return reason('GitHub does not accept the token: it expired or was withdrawn.', 'check-token');
    case 403:
      if (headers['x-github-sso']) return reason('The organisation asks you to authorise the token for single sign-on.', 'authorize-sso');
      if (usedUp(headers) || headers['retry-after'] || /rate limit/i.test(error.message)) {
        return anonymous && usedUp(headers)
          ? { ...limited(headers, now), message: 'The requests that GitHub answers without a token are used up for this hour.', nextStep: 'add-token' }
          : limited(headers, now);
      }
      return reason('The token may not read this repository.', 'check-token');
    case 404:
      return anonymous
        ? reason('GitHub shows this to signed-in readers only, or it is gone.', 'add-token')
        : reason('GitHub does not find it: it is gone, was moved, or the token may not see it.', 'check-token');
    case 406:
      return reason('The diff is larger than GitHub hands out.', 'none');
    case 429:
      return limited(headers, now);
    case 451:
      return reason('GitHub may not show this repository for legal reasons.', 'none');
    default:
      return error.status >= 500 && !isNetworkFailure(error)
        ? reason(`GitHub has a problem of its own at the moment (${error.status}).`, 'wait', new Date(now.getTime() + 60_000))
        : unreachable(now);
  }
}

function unreachable(now: Date): Reason {
  return reason('GitHub could not be reached: no connection, or it broke off.', 'wait', new Date(now.getTime() + 30_000));
}

/** Octokit reports a failed `fetch` as status 500 with the browser's error as cause and without a response. */
function isNetworkFailure(error: RequestError): boolean {
  return error.response === undefined;
}

/**
 * One sentence and the next step for whatever a request to GitHub ended with.
 *
 * @param error what Octokit or `fetch` threw
 * @param now for "tries again at"
 */
export function reasonOf(error: unknown, now: Date): Reason {
  const inner = error instanceof RequestError && error.cause instanceof Error ? error.cause : error;
  if (inner instanceof Error && inner.name === timeoutName) {
    return reason('GitHub did not answer in time.', 'wait', new Date(now.getTime() + 30_000));
  }
  if (error instanceof RequestError) return fromStatus(error, now);
  if (error instanceof GraphqlResponseError) {
    const kinds = error.errors?.map(({ type }) => type) ?? [];
    if (kinds.includes('RATE_LIMITED')) return limited(error.headers, now);
    if (kinds.includes('NOT_FOUND')) return reason('GitHub does not find it: it is gone, was moved, or the token may not see it.', 'check-token');
    if (kinds.includes('FORBIDDEN') || kinds.includes('INSUFFICIENT_SCOPES')) return reason('The token may not read this.', 'check-token');
    return reason('GitHub did not understand the question, which is a bug in Another Signal or a change at GitHub.', 'none');
  }
  if (error instanceof SyntaxError) return reason('What GitHub answered could not be read.', 'reload');
  return unreachable(now);
}
