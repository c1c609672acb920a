import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkToken } from './check-token.ts';

const token = 'ghp_secretsecretsecret';
const never = new AbortController().signal;

function answer(status: number, headers: Record<string, string> = {}, body: unknown = {}) {
  const fetched = vi.fn((_url: string, _init: RequestInit) =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

describe('checkToken', () => {
  it('says whose token it is, its scopes, its end and what is left', async () => {
    const fetched = answer(
      200,
      { 'x-oauth-scopes': 'repo, read:org', 'github-authentication-token-expiration': '2027-01-31 12:00:00 UTC', 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '4987', 'x-ratelimit-reset': '1800000000' },
      { login: 'ada-example' },
    );
    expect(await checkToken(` ${token}\n`, never)).toEqual({
      ok: true, login: 'ada-example', scopes: ['repo', 'read:org'], expiresAt: '2027-01-31T12:00:00.000Z',
      rate: { limit: 5000, remaining: 4987, resetsAt: '2027-01-15T08:00:00.000Z' },
    });
    expect(fetched).toHaveBeenCalledOnce();
    const [url, init] = fetched.mock.calls[0]!;
    expect(url).toBe('https://api.github.com/user');
    expect(init).toMatchObject({ credentials: 'omit', cache: 'no-store' });
  });

  it('says that it does not know what GitHub does not say', async () => {
    answer(200, { 'github-authentication-token-expiration': 'soon' }, { login: 'ada-example' });
    expect(await checkToken(token, never)).toEqual({ ok: true, login: 'ada-example', scopes: null, expiresAt: null, rate: null });
    answer(200, { 'x-oauth-scopes': '', 'github-authentication-token-expiration': '2027-01-31 12:00:00 -0500' }, { login: 'ada-example' });
    expect(await checkToken(token, never)).toMatchObject({ scopes: [], expiresAt: '2027-01-31T17:00:00.000Z' });
  });

  it.each([
    [401, {}, 'refused'], [403, { 'x-github-sso': 'required; url=https://github.com/orgs/x/sso' }, 'sso'], [403, {}, 'forbidden'],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000000' }, 'rate-limit'], [403, { 'retry-after': '60' }, 'rate-limit'],
    [429, {}, 'rate-limit'], [500, {}, 'server'], [502, {}, 'server'], [418, {}, 'unexpected'], [304, {}, 'unexpected'],
  ])('%i %j is one calm sentence', async (status, headers, failure) => {
    if (status === 304) vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status })));
    else answer(status, headers, { message: `Bad credentials ${token}` });
    const check = await checkToken(token, never);
    expect(check).toMatchObject({ ok: false, failure });
    expect(JSON.stringify(check)).not.toContain(token);
  });

  it('knows a secondary limit that names no time', async () => {
    answer(403, {}, { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' });
    expect(await checkToken(token, never)).toMatchObject({ ok: false, failure: 'rate-limit' });
  });

  it('takes a page that is not GitHub’s, such as a hotel’s, for no answer', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>Wi-Fi</h1>', { headers: { 'content-type': 'text/html' } })));
    expect(await checkToken(token, never)).toMatchObject({ ok: false, failure: 'unexpected' });
  });

  it('says that GitHub could not be reached, and logs nothing', async () => {
    const logs = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name));
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await checkToken(token, never)).toMatchObject({ ok: false, failure: 'offline' });
    expect(await checkToken(token, AbortSignal.abort())).toMatchObject({ ok: false, failure: 'offline' });
    for (const log of logs) expect(log).not.toHaveBeenCalled();
  });

  it.each(['', '   ', 'two words', 'ghp_é', 'a\nb', 'x'.repeat(301)])('asks nothing for %j, which is no token', async (text) => {
    const fetched = answer(200);
    expect(await checkToken(text, never)).toMatchObject({ ok: false, failure: 'not-a-token' });
    expect(fetched).not.toHaveBeenCalled();
  });
});
