import { z } from '../schema/zod.ts';
import type { Evidence, Facts, RepositoryFile } from '../facts/facts.ts';
import { discloses } from '../disclosure/marker.ts';
import { markerEvidence, pullMarkers } from '../disclosure/pull-markers.ts';
import { rememberLast } from '../disclosure/remember.ts';
import { toolName } from '../disclosure/tool-names.ts';
import { unansweredSections } from '../disclosure/unanswered.ts';
import { compare, type Match } from '../policy/compare.ts';
import type { DecidingLine, PolicyReading, Stance } from '../policy/policy.ts';
import { fileKind } from '../policy/policy-paths.ts';
import { readPolicy } from '../policy/read-policy.ts';
import { defineSignal } from './define-signal.ts';

const stances = ['auto', 'refuse', 'disclose', 'restricted', 'allowed', 'none'] as const;
const readings = new WeakMap<Facts['repository'], PolicyReading>();
/** Every visit brings the same files anew from the cache. */
const readingOf = rememberLast(8, (files) => readPolicy(JSON.parse(files) as RepositoryFile[]));

/** Reads a repository's policy once. */
function policyOf(repository: Facts['repository']): PolicyReading {
  let reading = readings.get(repository);
  if (!reading) {
    reading = readingOf(JSON.stringify(repository.files));
    readings.set(repository, reading);
  }
  return reading;
}

/** The reading with a maintainer's correction laid over it. */
function corrected(reading: PolicyReading, stance: (typeof stances)[number]): PolicyReading {
  if (stance === 'auto') return reading;
  const named: Stance = stance === 'none' ? 'none found' : stance;
  const asks = stance === 'disclose' && reading.asks !== 'when substantial' ? 'required' : reading.asks;
  return { ...reading, stance: named, asks, reason: 'Set for this repository.' };
}

export const aiPolicy = defineSignal({
  id: 'ai-policy',
  group: 'provenance',
  title: 'The repository’s AI policy',
  why: 'Projects ask for different things: the same trailer is required by one, welcome in the next and forbidden in a third. Of 180 policies 100 refuse AI help, 49 of the others ask to be told.',
  limits:
    'Puts the policy’s words beside what the pull request shows; it does not know what was used, and a policy can have changed since the pull request was opened. The stance is read by fixed rules and can be corrected for this repository.',
  needs: ['repository'],
  wants: ['commits', 'description', 'author', 'branch', 'labels'],
  thresholds: z.strictObject({
    stance: z.enum(stances).default('auto').meta({ title: 'Stance', description: 'The stance of this repository; "auto" reads it from the repository’s own files.' }),
  }),
  evaluate(facts, { stance }) {
    const read = policyOf(facts.repository);
    const policy = corrected(read, stance);
    const { markers, unread } = pullMarkers(facts);
    const body = facts.description?.markdown ?? '';
    const unanswered = asksInTemplate(facts.repository) || policy.asks === 'required' ? unansweredSections(body) : [];
    const { match, markers: deciding, forms } = compare(policy, { markers, unanswered: unanswered.map(({ heading }) => heading), labels: facts.labels?.names ?? null });
    const shown = deciding.filter(discloses);
    const data = {
      stance: policy.stance,
      corrected: stance !== 'auto',
      asks: policy.asks,
      match,
      forms: [...forms],
      wanted: [...policy.forms],
      forbidden: [...policy.forbiddenForms],
      restricted: [...policy.uses],
      path: policy.line?.path ?? null,
      line: policy.line?.text ?? null,
      reason: policy.reason,
      tools: [...new Set(shown.flatMap(({ tools }) => tools))],
      shown: shown[0]?.text ?? null,
      sections: unanswered.map(({ heading }) => heading),
      exempt: exemption(policy, facts.author),
      unread: [...unread],
    };
    const evidence: Evidence[] = policyEvidence(read, policy, stance !== 'auto');
    evidence.push(...markers.filter((marker) => deciding.includes(marker)).slice(0, 20).map(markerEvidence));
    evidence.push(...unanswered.map(({ heading, line }): Evidence => ({ kind: 'description', line, text: heading, note: 'left empty' })));
    if (match === 'no-policy' || data.exempt !== null) return { outcome: 'inapplicable', data, evidence };
    if (match === 'could-not-tell') return { outcome: 'unavailable', data, evidence };
    if (seen.includes(match)) return { outcome: 'raised', data, evidence };
    if (unread.length > 0 && dependsOnRest(match, policy, shown.length > 0)) return { outcome: 'unavailable', data, evidence };
    return { outcome: match === 'wrong-form' || match === 'section-missing' ? 'raised' : 'clear', data, evidence };
  },
  messages: {
    raised: (data) => `${policySays(data)} ${pullShows(data)}`,
    clear: (data) => `${policySays(data)} ${pullIsSilent(data)}`,
    inapplicable: ({ exempt, path, corrected: set }) => {
      if (exempt) return `${path ?? 'The policy'} leaves ${exempt} out.`;
      return set ? 'Set for this repository: it has no policy on AI.' : 'No policy on AI was found in the files that were looked at.';
    },
    unavailable: (data) => {
      if (data.match === 'could-not-tell') return `${data.path ?? 'A policy'} was found; its stance could not be read. Set it for this repository.`;
      const rest = `Not read: ${data.unread.join(', ')}.`;
      if (data.match === 'wrong-form') return `${policySays(data)} A disclosure was found, so far not in the form asked for: ${data.forms.join(', ')}. ${rest}`;
      return `${policySays(data)} ${data.shown === null ? 'No marker found so far.' : 'A disclosure was found.'} ${rest}`;
    },
  },
});

/** What a pull shows against a policy, whatever else it may hold. */
const seen: readonly Match[] = ['prohibited', 'restricted-use', 'forbidden-form', 'contradiction'];

/** Whether the part that was not read could change the answer: a form not found yet, a marker, one of a forbidden form. */
function dependsOnRest(match: Match, policy: PolicyReading, found: boolean): boolean {
  return match !== 'met' || !found || policy.forbiddenForms.length > 0;
}

/** The lines of the policy: the one that decides, then those that restrict uses. */
function policyEvidence(read: PolicyReading, policy: PolicyReading, set: boolean): Evidence[] {
  const at = ({ repository, path, line, text }: DecidingLine, note: string): Evidence => ({ kind: 'repository-file', repository, path, line, text, note });
  const decides = read.line ? [at(read.line, set ? `Read as: ${stanceWords[read.stance]}. The stance is set for this repository.` : policy.reason)] : [];
  const others = policy.restrictions.filter(({ line }) => line.line !== read.line?.line || line.path !== read.line.path);
  return [...decides, ...others.slice(0, 6).map(({ use, line }) => at(line, `restricts: ${use}`))];
}

interface Said {
  readonly stance: Stance;
  readonly corrected: boolean;
  readonly path: string | null;
  readonly line: string | null;
}

const stanceWords: Readonly<Record<Stance, string>> = {
  refuse: 'does not accept AI help',
  disclose: 'asks to be told about AI use',
  restricted: 'allows some uses of AI and not others',
  allowed: 'allows AI',
  'none found': 'has no policy',
  'could not tell': 'speaks of AI',
};

function policySays({ stance, corrected: set, path, line }: Said): string {
  const where = set ? 'As set for this repository, it' : (path ?? 'The policy');
  const quote = line === null || set ? '' : `: “${line.length > 160 ? `${line.slice(0, 159)}…` : line}”`;
  return `${where} ${stanceWords[stance]}${quote}${/[.!?]”$/.test(quote) ? '' : '.'}`;
}

function pullShows({ match, tools, forms, sections }: { readonly match: string; readonly tools: readonly string[]; readonly forms: readonly string[]; readonly sections: readonly string[] }): string {
  const named = tools.length > 0 ? ` (${tools.slice(0, 4).map(toolName).join(', ')})` : '';
  if (match === 'prohibited') return `The pull request discloses AI help${named}.`;
  if (match === 'restricted-use') return `The pull request was opened by an agent’s account${named}.`;
  if (match === 'forbidden-form') return `The pull request discloses it${named} in a form the policy does not want: ${forms.join(', ')}.`;
  if (match === 'wrong-form') return `The pull request discloses AI help${named}; not found in the form asked for: ${forms.join(', ')}.`;
  if (match === 'section-missing') return `The section “${sections[0] ?? ''}” was left empty.`;
  return `The pull request says both that none was used and that a tool helped${named}.`;
}

/** What a clear answer says of the pull: a disclosure as asked for, one nothing is asked of, or none. */
function pullIsSilent({ match, stance, shown, restricted }: { readonly match: string; readonly stance: Stance; readonly shown: string | null; readonly restricted: readonly string[] }): string {
  if (match === 'met') return `The pull request shows ${shown === null ? 'that none was used, in the author’s words' : 'a disclosure of that kind'}.`;
  if (shown === null) return 'No marker was found, which does not mean that none was used.';
  if (stance === 'restricted') return `A disclosure was found; whether it is of a restricted use${restricted.length > 0 ? ` (${restricted.join(', ')})` : ''} is for a person to see.`;
  return 'A disclosure was found; the policy asks nothing of it.';
}

function asksInTemplate(repository: Facts['repository']): boolean {
  return repository.files.some(({ path, text }) => fileKind(path) === 'template' && unansweredSections(text).length > 0);
}

/** Who the author is, in the policy's words, where the policy leaves them out; null for all others. */
function exemption(policy: PolicyReading, author: Facts['author'] | undefined): string | null {
  if (!author) return null;
  if (policy.exempt.includes('members') && (author.association === 'OWNER' || author.association === 'MEMBER' || author.association === 'COLLABORATOR')) return 'maintainers';
  if (policy.exempt.includes('bots') && author.kind === 'bot') return 'bots';
  return null;
}
