import { machineAccount } from '../disclosure/machine-account.ts';
import { noreplyPattern, toolOfIdentity } from '../disclosure/identity.ts';
import { nameAndAddress } from '../disclosure/trailer-markers.ts';
import { messageLines, readTrailers } from '../disclosure/trailers.ts';
import type { Account, Author, Commits, Evidence } from '../facts/facts.ts';
import type { Status } from '../facts/process-facts.ts';

/** What opened the pull request, where that is no person. Plain data. */
export type OpenedBy = {
  readonly kind: 'agent' | 'llm-reviewer' | 'automation' | 'unknown-bot' | 'mannequin' | 'deleted';
  /** For people: a tool's name where it is known, else the login; null for a deleted account. */
  readonly name: string | null;
  /** Whom GitHub names beside an agent's work: logins, or names where there is no login. */
  readonly people: readonly string[];
  /** What GitHub calls them; null where there are none. */
  readonly as: 'assigned' | 'co-author' | null;
};

/** What sharpens the answer for agents, where it is known. */
export interface Beside {
  readonly status?: Status | undefined;
  readonly commits?: Commits | undefined;
}

const are: Readonly<Record<OpenedBy['kind'], string>> = {
  agent: 'a coding agent',
  'llm-reviewer': 'the account of an LLM reviewer',
  automation: 'an automation account',
  'unknown-bot': 'an app',
  mannequin: 'an account that was imported from elsewhere',
  deleted: 'an account that was deleted',
};

/** How some automation is called by its own pages; others go by their login. */
const called: Readonly<Record<string, string>> = { dependabot: 'Dependabot', renovate: 'Renovate', 'github-actions': 'GitHub Actions', 'pre-commit-ci': 'pre-commit.ci', weblate: 'Weblate' };

/** Co-authors named are at most so many: an agent works for one, seldom two. Own choice. */
const mostPeople = 3;
const isPerson = ({ login, kind }: Account) => login !== null && kind === 'user' && machineAccount(login, false) === null;

function assigned(status: Status | undefined): string[] {
  return (status?.assignees ?? []).filter(isPerson).flatMap(({ login }) => login ?? []);
}

/** People named by `Co-authored-by`, as agents name who gave them the work. */
function coAuthors(commits: Commits | undefined): string[] {
  const people = new Map<string, string>();
  for (const { message } of commits?.commits ?? []) {
    for (const { key, value } of readTrailers(messageLines(message.slice(-4_000)))) {
      if (key !== 'co-authored-by') continue;
      const { name, email } = nameAndAddress(value);
      const login = noreplyPattern.exec(email)?.[2];
      if (toolOfIdentity({ name, email }, 'co-author') || /\[bot\]/.test(`${name} ${email}`) || (login && machineAccount(login, false))) continue;
      const shown = login ?? name.slice(0, 60);
      if (shown !== '') people.set(shown.toLowerCase(), shown);
    }
  }
  return [...people.values()];
}

/**
 * What opened a pull request where that is no person: an agent, automation, an app, an imported or a deleted account.
 * Signals about people do not apply then, and say so by `openedBySentence`.
 *
 * @param beside assignees and commits, which name the person an agent works for where GitHub says so
 * @returns null for people
 */
export function openedBy({ login, kind }: Author, { status, commits }: Beside = {}): OpenedBy | null {
  if (kind === 'deleted' || login === null) return { kind: 'deleted', name: null, people: [], as: null };
  if (kind === 'mannequin') return { kind, name: login, people: [], as: null };
  const machine = machineAccount(login, kind === 'bot');
  if (!machine) return null;
  const name = called[machine.name.toLowerCase()] ?? machine.name;
  if (machine.kind !== 'agent') return { kind: machine.kind, name, people: [], as: null };
  const named = assigned(status);
  const people = named.length > 0 ? named : coAuthors(commits);
  return { kind: 'agent', name, people: people.slice(0, mostPeople), as: people.length === 0 ? null : named.length > 0 ? 'assigned' : 'co-author' };
}

/** `Opened by Copilot, a coding agent, for noor (assigned).` */
export function openedBySentence({ kind, name, people, as }: OpenedBy): string {
  const whom = people.length > 1 ? `${people.slice(0, -1).join(', ')} and ${people.at(-1)}` : people[0];
  const basis = as === 'assigned' ? 'assigned' : 'co-author of its commits';
  return `Opened by ${name === null ? '' : `${name}, `}${are[kind]}${whom === undefined ? '' : `, for ${whom} (${basis})`}.`;
}

/** The account as evidence; none for a deleted one, which has no page. */
export const authorEvidence = ({ login, kind }: Author, note?: string): Evidence[] =>
  login === null || kind === 'deleted' ? [] : [{ kind: 'account', login, app: kind === 'bot', ...(note !== undefined && { note }) }];
