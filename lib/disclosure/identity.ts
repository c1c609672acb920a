import { automationNames } from './accounts/automation.ts';
import { catalogue } from './catalogue/index.ts';
import type { CatalogueEntry } from './catalogue/entry.ts';
import { namedTools, nameSource, wordSource } from './tool-names.ts';

/** A name with an address, as git and trailers carry it. */
export interface NameAndAddress {
  readonly name: string;
  /** Empty where there is none. */
  readonly email: string;
}

/** A tool recognised from an identity: the entry's id, or null for an agent that the catalogue does not list. */
export interface ToolIdentity {
  readonly tools: readonly string[];
  readonly model: string | null;
  /** Its co-author lines mostly mark an accepted review suggestion. */
  readonly suggests: boolean;
}

const byEmail = new Map<string, CatalogueEntry>();
const byAccountId = new Map<string, CatalogueEntry>();
const byApp = new Map<string, CatalogueEntry>();
const withPatterns: CatalogueEntry[] = [];
const givenNames = new Set<string>();
for (const entry of catalogue) {
  for (const email of entry.emails ?? []) byEmail.set(email, entry);
  for (const { login, id, app } of entry.accounts ?? []) {
    if (id !== undefined) byAccountId.set(String(id), entry);
    if (app) byApp.set(login.toLowerCase(), entry);
  }
  for (const name of entry.givenNames ?? []) givenNames.add(name.toLowerCase());
  if (entry.emailPatterns || entry.authorNames) withPatterns.push(entry);
}
const automation = new Set(automationNames);

/** GitHub's private address of an account: `12345+login@users.noreply.github.com`, the number missing on old accounts. */
export const noreplyPattern = /^(?:(\d{1,12})\+)?([\w.-]{1,60}(?:\[bot\])?)@users\.noreply\.github\.com$/;
/** The part before the @ of an address that belongs to a role, not to a person. */
export const rolePattern = /^(?:no-?reply|agent|ai|bot|assistant|coder|code|cli|hello|hi|support|team|dev|robot|auto)(?:[-+][\w-]{1,40})?$/;
/** A whole name that is a tool's: the name, then at most versions, models and qualifiers. */
export const toolNamePattern = new RegExp(
  `^\\W{0,4}(?:${nameSource}|${wordSource})(?:[ ,:/()\\[\\]-]{1,3}(?:${nameSource}|[\\w.]{0,20}\\d[\\w.-]{0,20}|AI|LLM|agent|bot|assistant|model|code|cli|cloud|via|with|context|high|pro|max|mini|flash|coder|thinking|preview|mode|autofix|powered|by)){0,8}\\W{0,3}$`,
  'i',
);
/** A name that begins with a tool's and goes on in its own words. */
export const leadingToolPattern = new RegExp(`^\\W{0,4}(?:${nameSource})(?![a-z])`, 'i');
/** Written by a tool that nobody has listed: "AI" or "Agent" as a word of its name, in capitals as people's names are not. */
export const unlistedAgentPattern = /\b(?:AI|LLM|GPT)\b|\b(?:Coding |AI )?(?:Agent|Copilot)$/;

function identity(entry: CatalogueEntry, name: string): ToolIdentity {
  const named = namedTools(name, 'any-case');
  const tools = named.ids.includes(entry.id) ? named.ids : [...named.ids, entry.id];
  return { tools, model: named.model, suggests: entry.suggests === true };
}

/** The tool that an address belongs to, by exact address, account number or app login; null for everybody else's. */
export function toolOfAddress(email: string): CatalogueEntry | null {
  const address = email.toLowerCase().replace(/\\?["'>]{1,4}$/, '');
  const exact = byEmail.get(address);
  if (exact) return exact;
  const account = noreplyPattern.exec(address);
  const login = account?.[2] ?? '';
  if (account?.[1]) {
    const entry = byAccountId.get(account[1]);
    if (entry) return entry;
  }
  if (login.endsWith('[bot]')) return byApp.get(login.slice(0, -5)) ?? null;
  const bare = /^([\w.-]{1,60})\[bot\]@/.exec(address);
  if (bare?.[1]) return byApp.get(bare[1]) ?? null;
  return withPatterns.find(({ emailPatterns }) => emailPatterns?.some((pattern) => pattern.test(address))) ?? null;
}

/**
 * The tool behind a commit author or co-author; null for people and for bots that are not AI.
 *
 * By address first. A name counts on its own where it cannot be a person's ("Claude Opus 4.6", "Roo Code"); a name that
 * people bear ("Claude", "Devin") counts only with the tool's own address, or, as co-author, with no address at all.
 *
 * @param who name and address; an address of `x@…` style says nothing
 * @param role authors are people unless the evidence is exact; co-author lines without an address are written for tools
 */
export function toolOfIdentity({ name, email }: NameAndAddress, role: 'author' | 'co-author'): ToolIdentity | null {
  const plain = name.replace(/^[\s"'*_`]{1,8}|[\s"'*_`]{1,8}$/g, '');
  if (automation.has(plain.toLowerCase())) return null;
  const owner = toolOfAddress(email);
  if (owner) return identity(owner, plain);
  const patterned = withPatterns.find(({ authorNames }) => authorNames?.some((pattern) => pattern.test(plain)));
  if (patterned && role === 'author') return { tools: [patterned.id], model: null, suggests: false };
  if (plain.endsWith('[bot]')) {
    const entry = byApp.get(plain.slice(0, -5).toLowerCase());
    return entry ? identity(entry, plain.slice(0, -5)) : null;
  }
  return byNameAlone(plain, email, role);
}

function byNameAlone(name: string, email: string, role: 'author' | 'co-author'): ToolIdentity | null {
  const local = email.toLowerCase().split('@')[0] ?? '';
  const addressed = email !== '' && !rolePattern.test(local);
  const letters = name.replace(/\P{L}+/gu, ' ').trim().toLowerCase();
  const named = namedTools(name, 'any-case');
  const answer: ToolIdentity = { tools: named.ids, model: named.model, suggests: false };
  if (toolNamePattern.test(name)) {
    const personal = givenNames.has(letters) && !/\d/.test(name);
    const word = namedTools(name, 'never').ids.length === 0;
    if (role === 'author') return !personal && !word && /[\s\d([-]|bot$/i.test(name) ? answer : null;
    if (personal) return email === '' ? (letters === 'claude' ? answer : null) : addressed ? null : answer;
    return word && addressed ? null : answer;
  }
  if (role === 'author' || addressed) return null;
  const startsWithTool = email === '' && leadingToolPattern.test(name) && !givenNames.has(letters.split(' ')[0] ?? '');
  return startsWithTool || unlistedAgentPattern.test(name) ? answer : null;
}
