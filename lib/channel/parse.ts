import { z } from '../schema/zod.ts';
import type { ToBackground } from './messages.ts';

/** GitHub's own names of accounts: they also go into search queries, so nothing else may pass. https://docs.github.com/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
export const accountName = z.string().regex(/^[\w-]{1,100}$/);
const repositoryName = z.string().regex(/^[\w.-]{1,100}$/);

/** Which pull request a page means. */
export const reference = z.object({ owner: accountName, repository: repositoryName, number: z.int().min(1) });

/** Longest text that a page may send, characters: GitHub's own limit for a description is 65,536. */
const text = z.string().max(300_000);

/** An author as a page says it. */
export const author = z.object({
  login: accountName.nullable(),
  kind: z.enum(['user', 'bot', 'mannequin', 'deleted']),
  association: z
    .enum(['OWNER', 'MEMBER', 'COLLABORATOR', 'CONTRIBUTOR', 'FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'MANNEQUIN', 'NONE'])
    .nullable(),
});

const commit = z.object({
  oid: z.string().regex(/^[0-9a-f]{7,64}$/),
  message: text,
  author: z.object({ name: text, email: text, login: accountName.nullable() }),
  authoredAt: z.string().max(40).nullable(),
});

/** Labels as a page says them. */
export const labels = z.object({ names: z.array(text).max(1_000) });

const page = z.object({
  author: author.exactOptional(),
  title: text.exactOptional(),
  descriptionMarkdown: text.exactOptional(),
  descriptionHtml: z.string().max(1_000_000).exactOptional(),
  branch: z
    .object({ head: text.nullable(), base: text.nullable(), headOid: z.string().regex(/^[0-9a-f]{40,64}$/).nullable() })
    .exactOptional(),
  commits: z.object({ commits: z.array(commit).max(1_000), total: z.int().min(0) }).exactOptional(),
  labels: labels.exactOptional(),
});

const message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('watch'), reference, revalidate: z.boolean() }),
  z.object({ type: z.literal('page'), page, whole: z.boolean() }),
  z.object({ type: z.literal('refresh') }),
  z.object({ type: z.literal('panel'), open: z.boolean(), width: z.int().min(320).max(560) }),
  z.object({ type: z.literal('inject-panel') }),
  z.object({ type: z.literal('inject-voices') }),
  z.object({ type: z.literal('accounts'), accounts: z.array(z.object({ login: accountName, app: z.boolean() })).max(1_000) }),
  z.object({
    type: z.literal('open-options'),
    repository: z.string().regex(/^[\w-]{1,100}\/[\w.-]{1,100}$/).exactOptional(),
    signal: z.string().regex(/^[a-z-]{1,50}$/).exactOptional(),
  }),
]) satisfies z.ZodType<ToBackground>;

/**
 * A message from a page, checked: what a page reads is somebody else's text.
 *
 * @returns null for what no page of ours sends; a part of the page's reading that is not as expected is left out, so that
 * an odd page costs only that part
 */
export function parseMessage(raw: unknown): ToBackground | null {
  const whole = message.safeParse(raw);
  if (whole.success) return whole.data;
  const odd = new Set(whole.error.issues.flatMap(({ path: [field, part] }) => (field === 'page' && typeof part === 'string' ? [part] : [])));
  if (odd.size === 0 || typeof raw !== 'object' || raw === null) return null;
  const reading = (raw as { page?: unknown }).page;
  if (typeof reading !== 'object' || reading === null) return null;
  const rest = Object.fromEntries(Object.entries(reading).filter(([part]) => !odd.has(part)));
  const again = message.safeParse({ ...raw, page: rest });
  return again.success ? again.data : null;
}
