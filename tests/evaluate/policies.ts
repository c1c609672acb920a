import { z } from 'zod';
import type { Form } from '../../lib/policy/policy.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { countForms, labelledForms, type FormCounts } from './labelled-forms.ts';

/** A policy's text with the path it lies at; without a path it is taken for a policy file. */
export const policyRow = z.object({
  project: z.string().nullish(),
  repo: z.string().nullish(),
  path: z.string().nullish(),
  text: z.string().nullish(),
  /** Read where there is no text. */
  quote: z.string().nullish(),
  stance: z.string().optional(),
  /** How the policy wants to be told, in free text; `-` where it asks for no form. */
  required_disclosure_form: z.string().nullish(),
  /** How AI must not be named. */
  forbidden_forms: z.array(z.string()).nullish(),
});
export type PolicyRow = z.output<typeof policyRow>;

/** What is printed for a row. */
export interface PolicyAnswer {
  readonly id: string | null;
  readonly stance: string;
  readonly forms: readonly Form[];
  readonly forbiddenForms: readonly Form[];
  readonly line: string | null;
}

/** Reads one policy. The stance is printed in the words of the labels: `none` where nothing was found. */
export function readRow(row: PolicyRow): PolicyAnswer {
  const text = row.text ?? row.quote ?? '';
  const path = row.text ? (row.path ?? 'AI_POLICY.md') : 'AI_POLICY.md';
  const reading = readPolicy(text === '' ? [] : [{ path, text, repository: row.repo ?? '' }]);
  return { id: row.project ?? null, stance: reading.stance === 'none found' ? 'none' : reading.stance, forms: reading.forms, forbiddenForms: reading.forbiddenForms, line: reading.line?.text ?? null };
}

/** How the rows that bear one stance were read. */
export interface StanceSummary {
  readonly rows: number;
  readonly right: number;
  readonly missed: number;
  /** What the missed ones were taken for. */
  readonly takenFor: Readonly<Record<string, number>>;
  /** Of the rows read as this stance, the share that bears it; null where none was. */
  readonly precision: number | null;
  /** Of the rows that bear this stance, the share read as it; null where none does. */
  readonly recall: number | null;
}

export interface PolicySummary {
  readonly rows: number;
  readonly right: number;
  /** `allowed` for a policy that refuses, or the reverse. */
  readonly reversed: number;
  /** By the stance of the labels, and what was read without being any row's label. */
  readonly stances: Readonly<Record<string, StanceSummary>>;
  /** Forms against labels from which they can be told, see `labelledForms`; rows without such labels count nothing. */
  readonly forms: { readonly required: FormCounts; readonly forbidden: FormCounts };
  readonly misses: readonly { readonly id: string | null; readonly expected: string; readonly got: string; readonly line: string | null }[];
}

interface Scored {
  readonly row: PolicyRow;
  readonly expected: string;
  readonly answer: PolicyAnswer;
}

/** Measures stances and forms against labels, over rows that have a text. */
export function summarize(rows: readonly PolicyRow[]): PolicySummary {
  const scored = rows.flatMap((row): Scored[] => (row.text && row.stance !== undefined ? [{ row, expected: row.stance, answer: readRow(row) }] : []));
  const missed = scored.filter(({ expected, answer }) => answer.stance !== expected);
  const reversed = missed.filter(({ expected, answer }) => [expected, answer.stance].sort().join(' ') === 'allowed refuse').length;
  const misses = missed.map(({ expected, answer }) => ({ id: answer.id, expected, got: answer.stance, line: answer.line }));
  return { rows: scored.length, right: scored.length - missed.length, reversed, stances: byStance(scored), forms: byForm(scored), misses };
}

function byStance(scored: readonly Scored[]): Record<string, StanceSummary> {
  const names = [...new Set(scored.flatMap(({ expected, answer }) => [expected, answer.stance]))].sort();
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return Object.fromEntries(
    names.map((name) => {
      const bearing = scored.filter(({ expected }) => expected === name);
      const read = scored.filter(({ answer }) => answer.stance === name).length;
      const takenFor: Record<string, number> = {};
      for (const { answer } of bearing) if (answer.stance !== name) takenFor[answer.stance] = (takenFor[answer.stance] ?? 0) + 1;
      const right = bearing.filter(({ answer }) => answer.stance === name).length;
      return [name, { rows: bearing.length, right, missed: bearing.length - right, takenFor, precision: share(right, read), recall: share(right, bearing.length) }];
    }),
  );
}

function byForm(scored: readonly Scored[]): PolicySummary['forms'] {
  const forms: PolicySummary['forms'] = { required: {}, forbidden: {} };
  for (const { row, answer } of scored) {
    const { required_disclosure_form: required, forbidden_forms: forbidden } = row;
    if (typeof required === 'string') countForms(forms.required, labelledForms(required), answer.forms);
    if (forbidden) countForms(forms.forbidden, labelledForms(forbidden.join('; ')), answer.forbiddenForms);
  }
  return forms;
}

/** One input line as one line of output. Throws where the line is no row. */
export const evaluatePolicy = (line: string): PolicyAnswer => readRow(policyRow.parse(JSON.parse(line)));

/** The measurement over labelled lines. */
export const measurePolicies = (lines: readonly string[]): PolicySummary => summarize(lines.map((line) => policyRow.parse(JSON.parse(line))));
