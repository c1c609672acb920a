import { z } from '../schema/zod.ts';
import type { ListToBackground, RowQuestion } from './list-messages.ts';
import { author, labels, reference } from './parse.ts';

/** More rows than this no list of GitHub's holds. Own choice. */
const mostRows = 1_000;

const row = z.object({ reference, page: z.object({ author: author.exactOptional(), labels: labels.exactOptional() }) }) satisfies z.ZodType<RowQuestion>;
const bareRow = z.object({ reference }).transform(({ reference }): RowQuestion => ({ reference, page: {} }));

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rows'), rows: z.array(z.unknown()).max(mostRows) }),
  z.object({ type: z.literal('open-panel') }),
]);

/**
 * A message from a list, checked. A row whose reading is odd counts without it; a row that says no pull request is left
 * out.
 *
 * @returns null for what no list of ours sends
 */
export function parseListMessage(raw: unknown): ListToBackground | null {
  const parsed = message.safeParse(raw);
  if (!parsed.success) return null;
  if (parsed.data.type === 'open-panel') return parsed.data;
  return { type: 'rows', rows: parsed.data.rows.flatMap((each) => row.or(bareRow).safeParse(each).data ?? []) };
}
