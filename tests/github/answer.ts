/** An answer before it is sent: what the rooms of the stand-in give to the server. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A request as the rooms see it. */
export interface Asked {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly parameters: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A JSON answer, in GitHub's media type. */
export function json(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-github-media-type': 'github.v3; format=json' },
    body: JSON.stringify(value),
  };
}

/** An answer in the form of GitHub's REST errors. */
export function apiError(status: number, message: string, headers: Answer['headers'] = {}): Answer {
  const plain = json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) });
  return { ...plain, headers: { ...plain.headers, ...headers } };
}
