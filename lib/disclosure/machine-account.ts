import { ambiguousAccounts, automationAccounts } from './accounts/automation.ts';
import { reviewerAccounts } from './accounts/reviewers.ts';
import { catalogue } from './catalogue/index.ts';

/** What kind of machine an account is. `unknown-bot`: an app of which it is not known whether an LLM speaks. */
export interface MachineAccount {
  readonly kind: 'agent' | 'llm-reviewer' | 'automation' | 'unknown-bot';
  /** The tool's name for people; the login where none is known. */
  readonly name: string;
  /** The catalogue's id; null where the account has no entry of its own. */
  readonly tool: string | null;
}

const tools = new Map<string, MachineAccount & { readonly app: boolean }>();
for (const { id, name, accounts = [] } of catalogue)
  for (const { login, app, role } of accounts) tools.set(login.toLowerCase(), { kind: role, name, tool: id, app });
const reviewers = new Map(Object.entries(reviewerAccounts).map(([slug, { name }]) => [slug.toLowerCase(), name]));
const automation = new Set(automationAccounts.map((login) => login.toLowerCase()));
const ambiguous = new Set(ambiguousAccounts.map((login) => login.toLowerCase()));

/**
 * What is known of an account, by its exact login; null for people. Data only: nothing here parses text.
 *
 * @param login with or without `[bot]`, in any case
 * @param isApp whether GitHub says it is an app: an app's slug may also be a person's login
 */
export function machineAccount(login: string, isApp: boolean): MachineAccount | null {
  const app = isApp || login.endsWith('[bot]');
  const slug = login.replace(/\[bot\]$/, '').toLowerCase();
  const tool = tools.get(slug);
  if (tool && (app || !tool.app)) return { kind: tool.kind, name: tool.name, tool: tool.tool };
  if (automation.has(slug) && (app || /bot$|-robot$/.test(slug))) return { kind: 'automation', name: login, tool: null };
  if (!app) return null;
  if (ambiguous.has(slug)) return { kind: 'unknown-bot', name: login, tool: null };
  const reviewer = reviewers.get(slug);
  if (reviewer !== undefined) return { kind: 'llm-reviewer', name: reviewer, tool: null };
  return { kind: 'unknown-bot', name: login, tool: null };
}
