import { z } from 'zod';
import { readPolicy } from '../../lib/policy/read-policy.ts';

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

/** One input line as one line of output. Throws where the line is no row. */
export const evaluatePolicy = (line: string): PolicyAnswer => readRow(policyRow.parse(JSON.parse(line)));

/** The measurement over labelled lines. */
export const measurePolicies = (lines: readonly string[]): PolicySummary => summarize(lines.map((line) => policyRow.parse(JSON.parse(line))));
