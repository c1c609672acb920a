import { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';
import type { Budgets, Resource } from './budget.ts';
import { retried } from './retry.ts';

/** Milliseconds for one try, its body included: GitHub itself gives up a request after ten seconds. */
const patience = 10_000;
/** The same for a diff, which may be megabytes over a slow line. Own choice. */
const diffPatience = 20_000;

export type Client = Octokit;

const nullBody = new Set([101, 204, 205, 304]);

/**
 * Fetches with the body, so that one that breaks off is an error: Octokit takes a broken body for an empty one, and an
 * empty diff would say that nothing changed (https://github.com/octokit/request.js/blob/v10.0.16/src/fetch-wrapper.ts).
 */
async function fetchWhole(url: string, { signal, ...options }: RequestInit & { headers: Record<string, string> }): Promise<Response> {
  const late = AbortSignal.timeout(/\bdiff\b/.test(options.headers['accept'] ?? '') ? diffPatience : patience);
  const either = signal ? AbortSignal.any([signal, late]) : late;
  const response = await fetch(url, { ...options, signal: either, credentials: 'omit', cache: 'no-store' });
  const body = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(nullBody.has(status) ? null : body, { status, statusText, headers });
}

function resourceOf(url: string, anonymous: boolean): Resource {
  if (/\/search\//.test(url)) return 'search';
  if (url.endsWith('/graphql')) return 'graphql';
  return anonymous ? 'anonymous' : 'core';
}

/** What GitHub would answer past its limit. It is not asked: asking on is what it bans for, and the answer is known. */
function refused({ method, url }: { method: string; url: string }, resource: Resource, until: string, anonymous: boolean): RequestError {
  const reset = String(Math.ceil(Date.parse(until) / 1000));
  return new RequestError('Not asked: the limit is used up.', 403, {
    request: { method: method === 'POST' ? method : 'GET', url, headers: anonymous ? {} : { authorization: 'withheld' } },
    response: { status: 403, url, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset, 'x-ratelimit-resource': resource }, data: '' },
  });
}

/**
 * Octokit as everything here asks through: bounded in time, retried once where that helps, never past a limit that GitHub
 * has stated.
 *
 * @param token the user's, or null
 * @param budgets are told what each answer says is left, and asked before each request
 */
export function createClient(token: string | null, budgets: Budgets): Client {
  const anonymous = token === null;
  const { tokens } = budgets;
  const octokit = new Octokit({
    ...(anonymous ? {} : { auth: token }),
    userAgent: 'another-signal',
    request: { fetch: fetchWhole },
    // An error is shown where it belongs, in the panel; Octokit's own warnings would only repeat it in the console.
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  octokit.hook.wrap('request', async (request, options) => {
    const resource = resourceOf(options.url, anonymous);
    const until = budgets.take(resource);
    if (until !== null) throw refused(options, resource, until, anonymous);
    try {
      const response = await retried(() => Promise.resolve(request(options)), options.request?.signal);
      budgets.observe(response.headers, anonymous, tokens);
      return response;
    } catch (error) {
      if (error instanceof RequestError && error.response) budgets.observe(error.response.headers, anonymous, tokens);
      throw error;
    } finally {
      budgets.giveBack(resource);
    }
  });
  return octokit;
}
