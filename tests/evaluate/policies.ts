import { z } from 'zod';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { jsonLines } from './json-lines.ts';

/** A policy's text with the path it lies at; without a path it is taken for a policy file. */
export const policyRow = z.object({
  project: z.string().nullish(),
  repo: z.string().nullish(),
  path: z.string().nullish(),
  text: z.string().nullish(),
  /** Read where there is no text. */
  quote: z.string().nullish(),
  stance: z.string().optional(),
});
export type PolicyRow = z.output<typeof policyRow>;

/** What is printed for a row. */
export interface PolicyAnswer {
  readonly id: string | null;
  readonly stance: string;
  readonly forms: readonly string[];
  readonly forbiddenForms: readonly string[];
  readonly line: string | null;
}

/** Reads one policy. The stance is printed in the words of the labels: `none` where nothing was found. */
export function readRow(row: PolicyRow): PolicyAnswer {
  const text = row.text ?? row.quote ?? '';
  const path = row.text ? (row.path ?? 'AI_POLICY.md') : 'AI_POLICY.md';
  const reading = readPolicy(text === '' ? [] : [{ path, text, repository: row.repo ?? '' }]);
  return { id: row.project ?? null, stance: reading.stance === 'none found' ? 'none' : reading.stance, forms: reading.forms, forbiddenForms: reading.forbiddenForms, line: reading.line?.text ?? null };
}

export interface PolicySummary {
  readonly rows: number;
  readonly right: number;
  /** `allowed` for a policy that refuses, or the reverse. */
  readonly reversed: number;
  readonly misses: readonly { readonly id: string | null; readonly expected: string; readonly got: string; readonly line: string | null }[];
}

/** Measures stances against labels, over rows that have a text. */
export function summarize(rows: readonly PolicyRow[]): PolicySummary {
  const scored = rows.filter(({ text, stance }) => Boolean(text) && stance !== undefined);
  const misses = scored.flatMap((row) => {
    const answer = readRow(row);
    const expected = row.stance ?? '';
    return answer.stance === expected ? [] : [{ id: answer.id, expected, got: answer.stance, line: answer.line }];
  });
  const reversed = misses.filter(({ expected, got }) => (expected === 'refuse' && got === 'allowed') || (expected === 'allowed' && got === 'refuse')).length;
  return { rows: scored.length, right: scored.length - misses.length, reversed, misses };
}

/**
 * `evaluate policies FILE`: one JSON line a row on standard output; with `summary` the measurement instead.
 *
 * @param path JSON lines, see `policyRow`
 */
export function evaluatePolicies(path: string, { summary }: { readonly summary: boolean }): void {
  const rows = jsonLines(path, policyRow);
  if (summary) console.log(JSON.stringify(summarize([...rows]), null, 1));
  else for (const row of rows) console.log(JSON.stringify(readRow(row)));
}
