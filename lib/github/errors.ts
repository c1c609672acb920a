import { GraphqlResponseError } from '@octokit/graphql';
import { RequestError } from '@octokit/request-error';
import type { NextStep, Reason } from '../facts/facts.ts';

/** A request that got no answer in time; `AbortSignal.timeout` names its error so. */
const timeoutName = 'TimeoutError';

function reason(message: string, nextStep: NextStep, retryAt: Date | null = null): Reason {
  return { message, nextStep, retryAt: retryAt?.toISOString() ?? null };
}

export const needsToken = reason('Not known without a token: GitHub answers this only to a signed-in reader.', 'add-token');

/** Milliseconds until what time may heal is asked again; doubled after each time that did not help. Own choice. */
const firstPause = 15_000;
const longestPause = 10 * 60_000;

type Headers = Readonly<Record<string, string | number | undefined>>;

function usedUp(headers: Headers): boolean {
  return Number(headers['x-ratelimit-remaining'] ?? 1) === 0;
}

/** When GitHub takes requests again, from its own headers. https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function retryAt(headers: Headers, now: Date): Date | null {
  const after = Number(headers['retry-after']);
  if (Number.isFinite(after) && after > 0) return new Date(now.getTime() + after * 1000);
  const reset = Number(headers['x-ratelimit-reset']);
  if (usedUp(headers) && Number.isFinite(reset)) return new Date(reset * 1000);
  return null;
}

/** When to ask again, and how often that did not help before. */
interface Moment {
  readonly now: Date;
  readonly failures: number;
}

function later({ now, failures }: Moment): Date {
  return new Date(now.getTime() + Math.min(longestPause, firstPause * 2 ** failures));
}

/** GitHub asks to wait a minute where it does not say how long, and longer each time. */
function limited(headers: Headers, moment: Moment): Reason {
  const at = retryAt(headers, moment.now) ?? new Date(later(moment).getTime() + 60_000 - firstPause);
  return reason('GitHub takes no more requests from this account for a while.', 'wait', at);
}

/** Without a token there are two limits: 60 requests an hour, and ten searches a minute. */
function limitedAnonymous(headers: Headers, moment: Moment): Reason {
  const message =
    headers['x-ratelimit-resource'] === 'search'
      ? 'GitHub answers ten searches a minute without a token, so the author’s history waits.'
      : usedUp(headers)
        ? 'The requests that GitHub answers without a token are used up for this hour.'
        : 'GitHub takes no more requests without a token for a while.';
  return { ...limited(headers, moment), message, nextStep: 'add-token' };
}

const sso = reason('The organisation asks you to authorise the token for single sign-on.', 'authorize-sso');
const notFound = reason('GitHub does not find it: it is gone, was moved, or the token may not see it.', 'check-token');

function fromStatus(error: RequestError, moment: Moment): Reason {
  const headers = error.response?.headers ?? {};
  const anonymous = !('authorization' in error.request.headers);
  switch (error.status) {
    case 401:
      return reason('GitHub does not accept the token: it expired or was withdrawn.', 'check-token');
    case 403:
    case 429:
      if (headers['x-github-sso']) return sso;
      if (error.status === 429 || usedUp(headers) || headers['retry-after'] || /rate limit/i.test(error.message)) {
        return anonymous ? limitedAnonymous(headers, moment) : limited(headers, moment);
      }
      return anonymous ? reason('GitHub shows this to signed-in readers only.', 'add-token') : reason('The token may not read this repository.', 'check-token');
    case 404:
      return anonymous ? reason('GitHub shows this to signed-in readers only, or it is gone.', 'add-token') : notFound;
    case 406:
      return reason('The diff is larger than GitHub hands out.', 'none');
    case 451:
      return reason('GitHub may not show this repository for legal reasons.', 'none');
    default:
      return error.status >= 500 && !isNetworkFailure(error)
        ? reason(`GitHub has a problem of its own at the moment (${error.status}).`, 'wait', later(moment))
        : unreachable(moment);
  }
}

function unreachable(moment: Moment): Reason {
  return reason('GitHub could not be reached: no connection, or it broke off.', 'wait', later(moment));
}

/** GraphQL's errors come with status 200: https://docs.github.com/graphql/guides/using-rate-limits-and-query-limits */
function fromGraphql(errors: readonly unknown[], headers: Headers, moment: Moment): Reason {
  const kinds = errors.map((error) => (typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined));
  if (kinds.includes('RATE_LIMITED')) return limited(headers, moment);
  if (headers['x-github-sso'] || /saml_failure|SAML enforcement/.test(JSON.stringify(errors))) return sso;
  if (kinds.includes('NOT_FOUND')) return notFound;
  if (kinds.includes('FORBIDDEN') || kinds.includes('INSUFFICIENT_SCOPES')) return reason('The token may not read this.', 'check-token');
  if (kinds.includes('SERVICE_UNAVAILABLE') || /Something went wrong while executing/.test(JSON.stringify(errors))) {
    return reason('GitHub answered only in part, with a problem of its own.', 'wait', later(moment));
  }
  return reason('GitHub did not understand the question, which is a bug in Another Signal or a change at GitHub.', 'none');
}

/**
 * Names of a pull request's fields that GitHub could not answer, from the errors beside an answer.
 *
 * @param error what came with the answer, or null
 * @param root the field of the query that the pull request is below
 */
export function failedFields(error: Error | null, root: string): ReadonlySet<string> {
  const paths = ((error instanceof GraphqlResponseError ? error.errors : null) ?? []).flatMap((each) => (typeof each === 'object' && each !== null && 'path' in each && Array.isArray(each.path) ? [each.path as unknown[]] : []));
  return new Set(paths.flatMap(([first, , field]) => (first === root && typeof field === 'string' ? [field] : [])));
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
 * @param failures how often asking again did not help before; the pause doubles each time
 */
export function reasonOf(error: unknown, now: Date, failures = 0): Reason {
  const moment = { now, failures };
  const inner = error instanceof RequestError && error.cause instanceof Error ? error.cause : error;
  if (inner instanceof Error && inner.name === timeoutName) return reason('GitHub did not answer in time.', 'wait', later(moment));
  if (error instanceof GraphqlResponseError) return fromGraphql(error.errors ?? [], error.headers, moment);
  if (error instanceof RequestError) return fromStatus(error, moment);
  if (error instanceof SyntaxError) return reason('What GitHub answered could not be read.', 'reload', later(moment));
  return unreachable(moment);
}
