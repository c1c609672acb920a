/** What kind of thing was asked for. */
export type RequestKind = 'graphql' | 'rest' | 'diff' | 'page' | 'asset';

/** One request as the stand-in saw it. The token itself is never kept. */
export interface LoggedRequest {
  readonly host: string;
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly kind: RequestKind;
  /** GraphQL: the operation's name, or its first field. */
  query: string | null;
  /** The pull request it is about, by number; null where it is about none. */
  number: number | null;
  /** The first repository that a question about a list names; null for other questions. */
  list: string | null;
  /** GraphQL points; 0 for everything else. */
  points: number;
  /** Whether the client closed the connection before it had the whole answer. */
  left: boolean;
  /** HTTP status; null until answered, and where the connection broke instead. */
  status: number | null;
  /** `bearer`, `token` …; null where none was sent. */
  readonly scheme: string | null;
  /** Whether it came with cookies. */
  readonly cookies: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds from its arrival until its answer was handed over; null until then. */
  took: number | null;
}
