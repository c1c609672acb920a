import { catalogue } from './catalogue/index.ts';
import { machineAccount } from './machine-account.ts';
import type { Marker } from './marker.ts';
import { shown } from './marker.ts';

const branchPatterns = catalogue.flatMap(({ id, branches = [] }) => branches.map((pattern) => ({ id, pattern })));
/** Labels that say AI had a part. Labels of a maintainer's verdict (`extractive`) or of a topic (`llm`) are none. */
export const labelPattern = /^(?:ai|llm|agent|codex|copilot|claude|devin)[- /:](?:assisted|generated|written|authored|created)$|^(?:ai|codex|devin)$|^(?:generated|created)[- ](?:by|with)[- ]\w{2,20}$/i;

/** The marker of a head branch's name; null for names that no agent gives. */
export function readBranch(branch: string): Marker | null {
  const name = branch.replace(/^refs\/heads\//, '');
  const tool = branchPatterns.find(({ pattern }) => pattern.test(name))?.id;
  return tool ? { kind: 'branch', tools: [tool], model: null, meaning: 'tool-helped', place: { in: 'branch' }, text: shown(name) } : null;
}

/** The marker of the account that opened a pull request; null for people, automation and unknown bots. */
export function readAccount(login: string, isApp: boolean): Marker | null {
  const account = machineAccount(login, isApp);
  if (account?.kind !== 'agent' || !account.tool) return null;
  return { kind: 'account', tools: [account.tool], model: null, meaning: 'agent-wrote', place: { in: 'account' }, text: shown(login), ...(isApp && { form: 'app' }) };
}

/** The markers of a pull request's labels. */
export function readLabels(names: readonly string[]): Marker[] {
  return names.filter((name) => labelPattern.test(name)).map((name) => ({ kind: 'label', tools: [], model: null, meaning: 'tool-helped', place: { in: 'label' }, text: shown(name) }));
}
