import { z } from '../schema/zod.ts';
import { longestNote } from '../notes/note.ts';
import type { FromTab } from './messages.ts';
import { accountName, reference } from './parse.ts';

const subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), login: accountName }),
  z.object({ kind: z.literal('pull'), reference }),
]);

const fromTab = z.discriminatedUnion('type', [
  z.object({ type: z.literal('inject'), part: z.enum(['pull', 'list']) }),
  z.object({ type: z.literal('save-note'), subject, text: z.string().max(longestNote) }),
]) satisfies z.ZodType<FromTab>;

/** A message from a tab outside any port, checked; null for what no page of ours sends. */
export function parseFromTab(raw: unknown): FromTab | null {
  return fromTab.safeParse(raw).data ?? null;
}
