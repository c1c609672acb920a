import { RequestError } from '@octokit/request-error';

type Headers = Readonly<Record<string, string | number | undefined>>;

/** What a request came to, as far as it decides whether it is made again. */
export interface Outcome {
  /** HTTP status; 500 where no answer came. */
  readonly status: number;
  readonly headers: Headers;
  /** The message of a refusal, or GraphQL's own errors as one text. */
  readonly message: string;
  /** True where GraphQL says that its points are used up. */
  readonly limited: boolean;
}

/** Longest wait, milliseconds, that is worth holding a reader's page for; beyond it the reason is shown instead. Own choice. */
const longest = 10_000;
/** Pause before a failure of GitHub's own, or of the network, is tried again; milliseconds. Own choice. */
const short = 1_000;
/** Where a secondary limit names no time: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const unnamed = 60_000;

/** Answers that stay the same a second later: refusals, not modified, not acceptable (a diff that is too large), gone. */
const final: ReadonlySet<number> = new Set([304, 400, 401, 403, 404, 406, 410, 422, 429, 451]);

/** Milliseconds that GitHub itself asks to wait; null where it asks nothing. */
function asked({ status, headers, message, limited }: Outcome, now: Date): number | null {
  if (!limited && status !== 403 && status !== 429) return null;
  if (/\bsecondary rate\b/i.test(message)) return Number(headers['retry-after']) * 1000 || unnamed;
  if (!limited && String(headers['x-ratelimit-remaining']) !== '0') return null;
  // A second more, so that the hour is over by GitHub's clock too.
  return Math.max(0, Number(headers['x-ratelimit-reset']) * 1000 - now.getTime()) + 1_000;
}

/**
 * How long to wait before a request is made once more.
 *
 * @returns milliseconds; null where it is not made again: it would end the same, or not soon enough for who waits
 */
export function pauseBefore(outcome: Outcome, now: Date): number | null {
  const wait = asked(outcome, now);
  if (wait !== null) return wait <= longest ? wait : null;
  const failed = outcome.status >= 400 || /Something went wrong while executing your query/.test(outcome.message);
  return failed && !final.has(outcome.status) ? short : null;
}

interface Response {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

function outcomeOf({ status, headers, data }: Response): Outcome {
  const errors = typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors) ? (data.errors as unknown[]) : [];
  const of = (error: unknown, key: string) => (typeof error === 'object' && error !== null ? String((error as Record<string, unknown>)[key]) : '');
  return { status, headers, message: errors.map((error) => of(error, 'message')).join('\n'), limited: errors.some((error) => of(error, 'type') === 'RATE_LIMITED') };
}

/** Null for what no answer and no network failure is, as a request that was given up. */
function outcomeOfError(error: unknown): Outcome | null {
  if (!(error instanceof RequestError)) return null;
  return { status: error.status, headers: error.response?.headers ?? {}, message: error.message, limited: false };
}

function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, milliseconds);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}

/**
 * Makes a request, and once more where that helps. Octokit's own plugins for it pass every request through three queues
 * that wait for timers, some forty milliseconds before anything is sent.
 *
 * @param signal ends the waiting
 * @throws what the last try threw
 */
export async function retried<Answer extends Response>(request: () => Promise<Answer>, signal: AbortSignal | undefined): Promise<Answer> {
  let first: Answer;
  try {
    first = await request();
  } catch (error) {
    const outcome = outcomeOfError(error);
    const pause = outcome && pauseBefore(outcome, new Date());
    if (pause === null) throw error;
    await wait(pause, signal);
    return request();
  }
  const pause = pauseBefore(outcomeOf(first), new Date());
  if (pause === null) return first;
  await wait(pause, signal);
  return request();
}
