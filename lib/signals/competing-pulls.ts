import { z } from '../schema/zod.ts';
import type { Evidence } from '../facts/facts.ts';
import type { ClosingPull } from '../facts/process-facts.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { dayOf } from '../wording/day.ts';
import { defineSignal } from './define-signal.ts';

const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
const nameOf = ({ owner, repository, number }: Pick<ClosingPull, 'owner' | 'repository' | 'number'>) => `${owner}/${repository}#${number}`;
/** Oldest first; by number where the days are the same. */
const older = (one: ClosingPull, other: ClosingPull) => one.createdAt.localeCompare(other.createdAt) || one.number - other.number;

const evidenceFor = ({ owner, repository, number, login, state, createdAt }: ClosingPull): Evidence => ({
  kind: 'pull', repository: `${owner}/${repository}`, number, text: '', note: `${states[state]}, opened on ${dayOf(createdAt)} by ${login === null ? 'a deleted account' : `@${login}`}`,
});

/** `#12`, `#12 and #15`: the issues by number; their addresses stand in the evidence. */
function named(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 3).map((number) => `#${number}`);
  if (numbers.length > shown.length) return `${shown.join(', ')} and ${counted(numbers.length - shown.length, 'other issue')}`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
}

export const competingPulls = defineSignal({
  id: 'competing-pulls',
  group: 'process',
  title: 'Other pulls for the issue',
  why: 'Of the pull requests by occasional contributors that projects do not take, most are superseded by or duplicates of another (Steinmacher and others 2018, 21 projects). Seen early, two people can still talk.',
  limits: 'It knows the links that GitHub keeps between issues and pull requests. Another one for the same need without such a link is not seen, and two that close one issue may each do a part of it.',
  needs: ['linkedIssues'],
  wants: [],
  thresholds: z.strictObject({}),
  evaluate({ linkedIssues: { issues, total } }) {
    if (total === 0 && issues.length === 0) return { outcome: 'inapplicable', data: {} };
    const pulls = [...new Map(issues.flatMap(({ pulls }) => pulls).map((pull) => [nameOf(pull), pull])).values()].toSorted(older);
    const open = pulls.filter(({ state }) => state === 'OPEN');
    const shared = issues.filter((issue) => (open.length === 0 ? true : issue.pulls.some(({ state }) => state === 'OPEN')));
    const oldest = open[0];
    const data = {
      open: open.length,
      ended: pulls.length - open.length,
      issues: shared.map(({ number }) => number),
      oldest: oldest ? { name: nameOf(oldest), login: oldest.login, createdAt: oldest.createdAt } : null,
      unread: Math.max(0, total - issues.length),
    };
    const evidence = [...open, ...pulls.filter(({ state }) => state !== 'OPEN')].map(evidenceFor);
    if (open.length > 0) return { outcome: 'raised', data, evidence };
    return { outcome: data.unread > 0 ? 'unavailable' : 'clear', data, evidence };
  },
  messages: {
    raised: ({ open, issues, oldest }) => {
      const by = oldest === null ? '' : ` The oldest is ${oldest.name}${oldest.login === null ? '' : ` by @${oldest.login}`}, of ${dayOf(oldest.createdAt)}.`;
      return `${counted(open, 'other open pull request')} would close ${named(issues)} as well; raised from 1.${by}`;
    },
    clear: ({ open, ended, issues }) => `${shownNumber(open)} other open pull requests would close ${named(issues)}; raised from 1.${ended === 0 ? '' : ` Closed or merged: ${shownNumber(ended)}.`}`,
    inapplicable: () => 'No issue is linked.',
    unavailable: ({ unread, issues }) => `Not known in whole: ${counted(unread, 'linked issue')} of ${shownNumber(unread + issues.length)} were not read; none of the others is shared with another open pull request.`,
  },
});
