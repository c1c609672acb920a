import { Octokit } from '@octokit/core';
import { RequestError } from '@octokit/request-error';

/** What GitHub says about a token, or why it says nothing, in one sentence. */
export type TokenCheck =
  | {
      readonly ok: true;
      readonly login: string;
      /** A classic token's scopes, none meaning public data only; null where GitHub names none, as for fine-grained tokens. */
      readonly scopes: readonly string[] | null;
      /** ISO 8601; null where GitHub names no end. */
      readonly expiresAt: string | null;
      /** The hourly limit of the REST API; null where the answer carries none. */
      readonly rate: { readonly limit: number; readonly remaining: number; readonly resetsAt: string } | null;
    }
  | { readonly ok: false; readonly failure: TokenFailure; readonly sentence: string };

type TokenFailure = 'not-a-token' | 'refused' | 'sso' | 'rate-limit' | 'forbidden' | 'offline' | 'server' | 'unexpected';

type Headers = Readonly<Record<string, string | number | undefined>>;

/** Epoch seconds of a header as ISO 8601; null where it is no number. */
function epoch(value: unknown): string | null {
  const seconds = Number(value ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000).toISOString() : null;
}

/** `2027-01-31 12:00:00 UTC` or `2027-01-31 12:00:00 -0500`, as the expiration header writes it. */
function expiration(value: Headers[string]): string | null {
  const [, day, time, zone] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) (UTC|[+-]\d{4})$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (!day || !time || !zone) return null;
  const moment = new Date(`${day}T${time}${zone === 'UTC' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`}`);
  return Number.isNaN(moment.valueOf()) ? null : moment.toISOString();
}

function rate(headers: Headers) {
  const resetsAt = epoch(headers['x-ratelimit-reset']);
  const limit = Number(headers['x-ratelimit-limit'] ?? Number.NaN);
  const remaining = Number(headers['x-ratelimit-remaining'] ?? Number.NaN);
  return resetsAt !== null && Number.isFinite(limit) && Number.isFinite(remaining) ? { limit, remaining, resetsAt } : null;
}

function failed(failure: TokenFailure, sentence: string): TokenCheck {
  return { ok: false, failure, sentence };
}

/** GitHub's refusals: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api. */
function explain(error: unknown): TokenCheck {
  const response = error instanceof RequestError ? error.response : undefined;
  if (!(error instanceof RequestError) || !response) {
    return failed('offline', 'GitHub could not be reached. The token is stored; check it again when you are online.');
  }
  const headers: Headers = response.headers;
  const { status } = error;
  if (status === 401) return failed('refused', 'GitHub does not accept this token. It may be mistyped, revoked or expired; create a new one.');
  if (status === 403 && headers['x-github-sso'] !== undefined) {
    return failed('sso', 'An organisation asks you to authorise this token for single sign-on, on GitHub’s page of your tokens.');
  }
  if (status === 429 || (status === 403 && (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(error.message)))) {
    const at = headers['x-ratelimit-remaining'] === '0' ? epoch(headers['x-ratelimit-reset']) : null;
    const when = at === null ? 'in a few minutes' : `after ${new Date(at).toLocaleTimeString(undefined, { timeStyle: 'short' })}`;
    return failed('rate-limit', `GitHub asks for a pause: its request limit is used up. Check again ${when}.`);
  }
  if (status === 403) return failed('forbidden', 'GitHub knows this token and does not let it say whose it is. It may be waiting for an organisation’s approval.');
  if (status >= 500) return failed('server', 'GitHub had a problem of its own. Check again in a few minutes.');
  return failed('unexpected', `GitHub gave an answer that is not understood here (status ${status}).`);
}

/**
 * Asks GitHub, with one request, whose token this is. Never throws and never repeats the token.
 *
 * @param token as the user typed it
 * @param signal ends the question; an ended one answers as `offline`. It ends by itself after ten seconds (own choice).
 */
export async function checkToken(token: string, signal: AbortSignal): Promise<TokenCheck> {
  const trimmed = token.trim();
  // A header takes visible ASCII only; anything else would fail in `fetch` and look like being offline.
  if (!/^[\x21-\x7e]{1,300}$/.test(trimmed)) {
    return failed('not-a-token', 'This is not a token: tokens hold letters, digits and underscores, such as ghp_… or github_pat_….');
  }
  const octokit = new Octokit({
    auth: trimmed,
    request: {
      // No cookies, and no answer of a minute ago: what is left of the limit changes.
      fetch: (url: string, options: RequestInit) => fetch(url, { ...options, cache: 'no-store', credentials: 'omit' }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    },
  });
  try {
    const { data, headers } = await octokit.request('GET /user');
    if (typeof data?.login !== 'string') return failed('unexpected', 'GitHub gave an answer that is not understood here.');
    const scopes = headers['x-oauth-scopes'];
    return {
      ok: true,
      login: data.login,
      scopes: scopes === undefined ? null : scopes.split(',').map((scope) => scope.trim()).filter(Boolean),
      expiresAt: expiration(headers['github-authentication-token-expiration']),
      rate: rate(headers),
    };
  } catch (error) {
    return explain(error);
  }
}
