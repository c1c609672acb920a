import { apiError, json, type Answer } from './answer.ts';
import type { LoggedRequest } from './request-log.ts';

/** What can go wrong on the way to GitHub and back. */
export type Fault =
  /** Never answers. */
  | { readonly kind: 'timeout' }
  /** The connection breaks before an answer. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'bad-token' }
  /** The organization wants the token authorized by single sign-on: REST's form, GraphQL's form. */
  | { readonly kind: 'sso' }
  | { readonly kind: 'graphql-sso' }
  /** The token lacks a permission. */
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'rate-limit'; readonly resetIn?: number }
  /** GraphQL's form of the same: HTTP 200. */
  | { readonly kind: 'graphql-rate-limit'; readonly resetIn?: number }
  /** Too much at once; `retryAfter` in seconds, left out where GitHub sends no such header. */
  | { readonly kind: 'secondary-limit'; readonly status?: 403 | 429; readonly retryAfter?: number }
  | { readonly kind: 'status'; readonly status: 404 | 406 | 451 | 500 | 502 | 503 | 504 }
  /** Half of the true answer, then the connection breaks. */
  | { readonly kind: 'cut-body' }
  /** The true answer, held back for so long. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** The true answer, its body in ten pieces over so many milliseconds. */
  | { readonly kind: 'slow-body'; readonly milliseconds: number }
  /** Another body with status 200, of the true answer's type: what GitHub would never send. */
  | { readonly kind: 'body'; readonly body: string }
  /** A proxy's HTML page with status 200. */
  | { readonly kind: 'not-json' }
  /** A field that the query asks for was removed from the schema. */
  | { readonly kind: 'undefined-field' }
  /** The true JSON answer with something in it changed. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are taken apart as they come
  | { readonly kind: 'edit'; readonly edit: (body: any) => void }
  /** The true GraphQL answer with the field at `path` null and an error beside it. */
  | { readonly kind: 'partial'; readonly path: readonly string[] };

/** Which requests are meant: those equal in every field given, or those that the function takes. */
export type Matcher =
  Partial<Pick<LoggedRequest, 'host' | 'kind' | 'method' | 'number' | 'path' | 'query'>> | ((request: LoggedRequest) => boolean);

/** Whether a request is meant. */
export function matches(matcher: Matcher, request: LoggedRequest): boolean {
  if (typeof matcher === 'function') return matcher(request);
  const { host, kind, method, number, path, query } = request;
  const fields = { host, kind, method, number, path, query };
  return Object.entries(matcher).every(([key, value]) => fields[key as keyof typeof fields] === value);
}

const statusText: Readonly<Record<number, string>> = {
  404: 'Not Found',
  406: 'Not Acceptable',
  451: 'Repository access blocked',
  500: 'Server Error',
  502: 'Bad Gateway',
  503: 'Service unavailable',
  504: "We couldn't respond to your request in time.",
};

const exhausted = (resetIn = 600, { headers }: Answer) => ({
  ...(headers['x-ratelimit-resource'] && { 'x-ratelimit-resource': headers['x-ratelimit-resource'] }),
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '0',
  'x-ratelimit-used': '5000',
  'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + resetIn),
});

const ssoAddress = 'https://github.com/orgs/acme/sso?authorization_request=stand-in';

function partial(answer: Answer, path: readonly string[]): Answer {
  const body = JSON.parse(answer.body.toString());
  const at = path.slice(0, -1).reduce((value, key) => value?.[key], body.data);
  const last = path.at(-1);
  if (at === undefined || at === null || last === undefined || !(last in at))
    throw new RangeError(`The answer has no ${path.join('.')} to leave out.`);
  at[last] = null;
  const error = { type: 'SERVICE_UNAVAILABLE', path, message: 'Something went wrong while executing your query.' };
  return { ...answer, body: JSON.stringify({ ...body, errors: [...(body.errors ?? []), error] }) };
}

/**
 * Answers wrongly, in the form that GitHub documents for it or was seen to use.
 *
 * @param answer the true answer
 * @returns the answer to send; how it is sent (`timeout`, `cut-body` …) is the server's affair
 */
export function spoil(fault: Fault, answer: Answer): Answer {
  switch (fault.kind) {
    case 'bad-token':
      return apiError(401, 'Bad credentials');
    case 'sso':
      return apiError(
        403,
        'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
        {
          'x-github-sso': `required; url=${ssoAddress}`,
        },
      );
    case 'graphql-sso': {
      const message =
        'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.';
      const errors = [{ type: 'FORBIDDEN', path: ['repository'], extensions: { saml_failure: true }, message }];
      const plain = json(200, { data: { repository: null }, errors });
      return { ...plain, headers: { ...plain.headers, 'x-github-sso': `required; url=${ssoAddress}` } };
    }
    case 'forbidden':
      return apiError(403, 'Resource not accessible by personal access token');
    case 'rate-limit':
      return apiError(403, 'API rate limit exceeded for user ID 1.', exhausted(fault.resetIn, answer));
    case 'graphql-rate-limit': {
      const plain = json(200, {
        errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for user ID 1.' }],
      });
      return { ...plain, headers: { ...plain.headers, ...exhausted(fault.resetIn, answer) } };
    }
    case 'secondary-limit': {
      const header = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
      return apiError(
        fault.status ?? 403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        header,
      );
    }
    case 'status':
      return apiError(fault.status, statusText[fault.status] ?? 'Error');
    case 'body':
      return { ...answer, status: 200, body: fault.body };
    case 'not-json':
      return {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: '<!doctype html><title>Proxy</title><h1>Please sign in to the network</h1>',
      };
    case 'undefined-field':
      return json(200, {
        errors: [
          {
            path: ['query PullRequest', 'repository', 'pullRequest', 'headRefOid'],
            extensions: { code: 'undefinedField', typeName: 'PullRequest', fieldName: 'headRefOid' },
            message: "Field 'headRefOid' doesn't exist on type 'PullRequest'",
          },
        ],
      });
    case 'edit': {
      const body = JSON.parse(answer.body.toString());
      fault.edit(body);
      return { ...answer, body: JSON.stringify(body) };
    }
    case 'partial':
      return partial(answer, fault.path);
    case 'timeout':
    case 'offline':
    case 'cut-body':
    case 'slow-body':
    case 'late':
      return answer;
  }
}
