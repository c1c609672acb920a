import { GraphqlResponseError } from '@octokit/graphql';
import { RequestError } from '@octokit/request-error';
import { expect, test } from 'vitest';
import { reasonOf } from './errors.ts';

const now = new Date('2026-11-22T10:00:00Z');
const soon = String(Date.parse('2026-11-22T10:30:00Z') / 1000);

function answered(status: number, headers: Record<string, string> = {}, message = 'refused', token = true) {
  return new RequestError(message, status, {
    request: { method: 'GET', url: 'https://api.github.com/x', headers: token ? { authorization: 'token secret-token' } : {} },
    response: { status, url: '', headers, data: '' },
  });
}

function failed(cause: Error) {
  const error = new RequestError(cause.message, 500, { request: { method: 'GET', url: 'https://api.github.com/x', headers: {} } });
  error.cause = cause;
  return error;
}

function graphql(type: string, headers: Record<string, string> = {}) {
  return new GraphqlResponseError({ method: 'POST', url: '/graphql' }, headers, { data: null, errors: [{ type, message: type, path: ['repository'], extensions: {}, locations: [] }] } as never);
}

const timeout = Object.assign(new Error('The operation timed out.'), { name: 'TimeoutError' });

test.each([
  ['offline', failed(new TypeError('Failed to fetch')), 'could not be reached', 'wait', '2026-11-22T10:00:15.000Z'],
  ['time-out', failed(timeout), 'did not answer in time', 'wait', '2026-11-22T10:00:15.000Z'],
  ['bad token', answered(401), 'does not accept the token', 'check-token', null],
  ['single sign-on', answered(403, { 'x-github-sso': 'required; url=https://github.com/orgs/x/sso' }), 'single sign-on', 'authorize-sso', null],
  ['forbidden', answered(403), 'may not read this repository', 'check-token', null],
  ['primary limit', answered(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }, 'API rate limit exceeded'), 'no more requests', 'wait', '2026-11-22T10:30:00.000Z'],
  ['primary limit without a token', answered(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }, 'API rate limit exceeded', false), 'without a token are used up', 'add-token', '2026-11-22T10:30:00.000Z'],
  ['secondary limit', answered(403, { 'retry-after': '90' }, 'You have exceeded a secondary rate limit'), 'no more requests', 'wait', '2026-11-22T10:01:30.000Z'],
  ['secondary limit without retry-after', answered(429), 'no more requests', 'wait', '2026-11-22T10:01:00.000Z'],
  ['not found', answered(404), 'does not find it', 'check-token', null],
  ['not found without a token', answered(404, {}, 'Not Found', false), 'signed-in readers only', 'add-token', null],
  ['too large', answered(406), 'larger than GitHub hands out', 'none', null],
  ['legal reasons', answered(451), 'legal reasons', 'none', null],
  ['server error', answered(502), 'problem of its own', 'wait', '2026-11-22T10:00:15.000Z'],
  ['GraphQL limit', graphql('RATE_LIMITED', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }), 'no more requests', 'wait', '2026-11-22T10:30:00.000Z'],
  ['GraphQL single sign-on', graphql('FORBIDDEN', { 'x-github-sso': 'required; url=https://github.com/orgs/x/sso' }), 'single sign-on', 'authorize-sso', null],
  ['GraphQL in part', graphql('SERVICE_UNAVAILABLE'), 'only in part', 'wait', '2026-11-22T10:00:15.000Z'],
  ['searches without a token', answered(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon, 'x-ratelimit-resource': 'search' }, 'API rate limit exceeded', false), 'ten searches a minute', 'add-token', '2026-11-22T10:30:00.000Z'],
  ['secondary limit without a token', answered(429, { 'retry-after': '60' }, 'secondary rate limit', false), 'without a token for a while', 'add-token', '2026-11-22T10:01:00.000Z'],
  ['forbidden without a token', answered(403, {}, 'Forbidden', false), 'signed-in readers only', 'add-token', null],
  ['GraphQL not found', graphql('NOT_FOUND'), 'does not find it', 'check-token', null],
  ['GraphQL unknown field', graphql('undefinedField'), 'did not understand', 'none', null],
  ['not JSON', new SyntaxError('Unexpected token <'), 'could not be read', 'reload', '2026-11-22T10:00:15.000Z'],
])('%s is one sentence with the next step', (_name, error, words, nextStep, retryAt) => {
  const reason = reasonOf(error, now);
  expect(reason).toEqual({ message: expect.stringContaining(words) as string, nextStep, retryAt });
  expect(reason.message).toMatch(/^[A-Z][^\n]*\.$/);
  expect(JSON.stringify(reason)).not.toContain('secret-token');
});

test('each time that asking again did not help, the pause doubles, up to ten minutes', () => {
  const pauses = [0, 1, 2, 20].map((failures) => Date.parse(reasonOf(answered(502), now, failures).retryAt ?? '') - now.getTime());
  expect(pauses).toEqual([15_000, 30_000, 60_000, 600_000]);
});
