import { z } from 'zod';
import { discloses, type Marker } from '../../lib/disclosure/marker.ts';
import { readBranch } from '../../lib/disclosure/read-pull.ts';
import { readCommit } from '../../lib/disclosure/read-commit.ts';
import { readDescription } from '../../lib/disclosure/read-description.ts';

/** A commit (`message`), a description (`body`) or a branch (`branch`), with labels where it is for a measurement. */
export const disclosureRow = z
  .object({
    sha: z.string(),
    url: z.string(),
    branch: z.string(),
    title: z.string().nullable(),
    message: z.string(),
    body: z.string().nullable(),
    author: z.object({ name: z.string(), email: z.string() }),
    label: z.string(),
    tools: z.array(z.string()).nullable(),
    tool: z.string().nullable(),
    marker_kind: z.array(z.string()).nullable(),
    difficulty: z.string(),
  })
  .partial()
  .refine((row) => row.message !== undefined || row.body !== undefined || row.branch !== undefined, 'neither message, body nor branch');
export type DisclosureRow = z.output<typeof disclosureRow>;

/** What is printed for a row. */
export interface DisclosureAnswer {
  readonly id: string | null;
  readonly disclosed: boolean;
  readonly declaredNone: boolean;
  readonly tools: readonly string[];
  readonly kinds: readonly string[];
  readonly evidence: readonly { readonly kind: string; readonly meaning: string; readonly text: string }[];
}

/** Reads one row, whichever of the three it is. */
export function readRow(row: DisclosureRow): DisclosureAnswer {
  const markers: Marker[] = [];
  if (row.message !== undefined) markers.push(...readCommit({ message: row.message, author: row.author ?? { name: '', email: '' } }));
  else if (row.body !== undefined) markers.push(...readDescription({ title: row.title ?? '', body: row.body ?? '' }).markers);
  else if (row.branch !== undefined) markers.push(...[readBranch(row.branch)].filter((marker) => marker !== null));
  const used = markers.filter(discloses);
  return {
    id: row.sha ?? row.url ?? row.branch ?? null,
    disclosed: used.length > 0,
    declaredNone: markers.some(({ meaning }) => meaning === 'none-used'),
    tools: [...new Set(used.flatMap(({ tools }) => tools))],
    kinds: [...new Set(used.map(({ kind }) => kind))],
    evidence: markers.map(({ kind, meaning, text }) => ({ kind, meaning, text })),
  };
}

interface Count {
  right: number;
  extra: number;
  missed: number;
}

/** Precision and recall over labelled rows; grey ones counted apart and left out. */
export interface DisclosureSummary {
  readonly rows: number;
  readonly grey: number;
  readonly precision: number;
  readonly recall: number;
  readonly misses: readonly { readonly id: string | null; readonly expected: string; readonly evidence: readonly string[] }[];
  readonly byTool: Readonly<Record<string, Count>>;
  readonly byKind: Readonly<Record<string, { found: number; missed: number }>>;
}

/** Catalogue ids under the names that other data use. */
const sameTool: Readonly<Record<string, string>> = { 'claude-code': 'claude', 'letta-code': 'letta', gpt: 'chatgpt' };

/** Measures answers against labels. Rows without a label are left out. */
export function summarize(rows: readonly DisclosureRow[]): DisclosureSummary {
  const total: Count = { right: 0, extra: 0, missed: 0 };
  const misses: { id: string | null; expected: string; evidence: string[] }[] = [];
  const byTool: Record<string, Count> = {};
  const byKind: Record<string, { found: number; missed: number }> = {};
  const labelled = rows.filter(({ label }) => label !== undefined && label !== 'ambiguous');
  const scored = labelled.filter(({ difficulty }) => difficulty !== 'grey');
  for (const row of scored) {
    const answer = readRow(row);
    const expected = row.label === 'disclosed' || row.label === 'agent';
    if (expected && answer.disclosed) total.right += 1;
    else if (answer.disclosed) total.extra += 1;
    else if (expected) total.missed += 1;
    if (expected !== answer.disclosed) misses.push({ id: answer.id, expected: row.label ?? '', evidence: answer.evidence.map(({ text }) => text.slice(0, 120)) });
    if (!expected) continue;
    for (const kind of row.marker_kind ?? []) {
      const count = (byKind[kind] ??= { found: 0, missed: 0 });
      if (answer.disclosed) count.found += 1;
      else count.missed += 1;
    }
    const wanted = new Set([...(row.tools ?? []), ...(row.tool ? [row.tool] : [])].map((tool) => sameTool[tool] ?? tool).filter((tool) => tool !== 'unspecified-ai'));
    for (const tool of new Set([...wanted, ...answer.tools])) {
      const count = (byTool[tool] ??= { right: 0, extra: 0, missed: 0 });
      if (!wanted.has(tool)) count.extra += 1;
      else if (answer.tools.includes(tool)) count.right += 1;
      else count.missed += 1;
    }
  }
  return {
    rows: scored.length,
    grey: labelled.length - scored.length,
    precision: share(total.right, total.extra),
    recall: share(total.right, total.missed),
    misses,
    byTool,
    byKind,
  };
}

function share(right: number, wrong: number): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** One input line as one line of output. Throws where the line is no row. */
export const evaluateDisclosure = (line: string): DisclosureAnswer => readRow(disclosureRow.parse(JSON.parse(line)));

/** The measurement over labelled lines. */
export const measureDisclosures = (lines: readonly string[]): DisclosureSummary => summarize(lines.map((line) => disclosureRow.parse(JSON.parse(line))));
