import { request, type RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';
import type { GitHub } from './server.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/**
 * Asks the stand-in from Node, where no resolver rules lead to it.
 *
 * @param address as a browser would write it: `https://api.github.com/user`
 * @throws the connection's own error where the answer breaks off, and `AbortError` where the signal fires first
 */
export function ask(
  github: Pick<GitHub, 'port'>,
  address: string,
  options: Pick<RequestOptions, 'method' | 'headers' | 'signal'> & { body?: string } = {},
): Promise<Reply> {
  const { host, pathname, search } = new URL(address);
  const { body, headers, ...rest } = options;
  const target = {
    ...rest,
    host: '127.0.0.1',
    port: github.port,
    path: pathname + search,
    headers: { ...headers, host },
    rejectUnauthorized: false,
    agent: false,
  } as const;
  return new Promise((resolve, reject) => {
    const sent = request(target, (answer) => {
      text(answer).then(
        (full) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: full }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Asks GraphQL with the right token. */
export function askGraphQL(
  github: Pick<GitHub, 'port' | 'token'>,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Reply> {
  return ask(github, 'https://api.github.com/graphql', {
    method: 'POST',
    headers: { authorization: `bearer ${github.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
}
