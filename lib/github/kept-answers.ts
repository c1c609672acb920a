import { RequestError } from '@octokit/request-error';
import type { z } from '../schema/zod.ts';
import type { Client } from './octokit.ts';

/** An answer as it was last given, with the tag by which GitHub knows it again. */
export interface KeptAnswer {
  readonly etag: string | null;
  /** Plain JSON. */
  readonly data: unknown;
  /** When GitHub last gave or confirmed it, milliseconds since 1970. */
  readonly at: number;
}

/** Where answers wait between requests. Both functions may fail; then GitHub is asked as if nothing were kept. */
export interface KeptAnswers {
  recall(key: string): Promise<KeptAnswer | null>;
  keep(key: string, answer: KeptAnswer): Promise<void>;
}

/** Milliseconds for which an answer is taken without asking: GitHub itself says `max-age=60` for public answers. */
const freshFor = 60_000;
/** Milliseconds for a question with its retry: as long as a reader waits. Own choice. */
const deadline = 15_000;

type Parameters = Readonly<Record<string, unknown>> & { readonly accept?: string };

/** Asks a GET endpoint; the answer is read by the schema before it is kept or given. */
export type Get = <Schema extends z.ZodType>(route: string, parameters: Parameters, schema: Schema, signal: AbortSignal) => Promise<z.output<Schema>>;

/**
 * GET requests that remember: an answer of the last minute is given again without a request, an older one is confirmed by
 * its tag (`If-None-Match`), which spares its transfer. Without a token GitHub counts a confirmation as a request all the
 * same (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).
 *
 * Throws what Octokit throws, and SyntaxError for an answer of another shape.
 */
export function rememberingGet(client: () => Client, answers: KeptAnswers, now: () => Date): Get {
  return async (route, { accept, ...parameters }, schema, signal) => {
    const key = `${route} ${JSON.stringify(parameters)}`.toLowerCase();
    const kept = await answers.recall(key).catch(() => null);
    const read = (data: unknown) => {
      const parsed = schema.safeParse(data);
      if (parsed.success) return parsed.data;
      throw new SyntaxError('GitHub answered in another form than expected.');
    };
    // What is kept was read by an earlier version's schema, perhaps; where this one cannot, it is asked for anew.
    const known = kept && schema.safeParse(kept.data).success ? kept : null;
    if (known && now().getTime() - known.at < freshFor) return read(known.data);
    const headers = { ...(accept && { accept }), ...(known?.etag && { 'if-none-match': known.etag }) };
    const keep = (etag: string | null, data: unknown) => void answers.keep(key, { etag, data, at: now().getTime() }).catch(() => undefined);
    try {
      const answer = await client().request(`GET ${route}`, { ...parameters, headers, request: { signal: AbortSignal.any([signal, AbortSignal.timeout(deadline)]) } });
      const data = read(answer.data);
      keep(answer.headers.etag ?? null, data);
      return data;
    } catch (error) {
      if (!known || !(error instanceof RequestError) || error.status !== 304) throw error;
      keep(known.etag, known.data);
      return read(known.data);
    }
  };
}
