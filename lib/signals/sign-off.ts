import { z } from '../schema/zod.ts';
import type { Author, Commit, Evidence } from '../facts/facts.ts';
import { signOffAsked, type Asked } from '../sign-off/asks.ts';
import { signOffOf, type CommitSignOff } from '../sign-off/signed.ts';
import { counted, shownNumber } from '../wording/counted.ts';
import { quoted } from '../wording/quoted.ts';
import { defineSignal } from './define-signal.ts';

const subjectOf = ({ message }: Commit) => message.split('\n', 1)[0] ?? '';
const notes: Readonly<Record<CommitSignOff['state'], string>> = {
  missing: 'no Signed-off-by', tool: 'signed off by a tool', other: 'signed off under another name or address than the commit’s', own: 'signed off', exempt: 'a merge or an app’s commit, left out',
};
const order: readonly CommitSignOff['state'][] = ['missing', 'tool', 'other', 'own', 'exempt'];

function asked({ line }: Asked): Evidence[] {
  return line ? [{ kind: 'repository-file', ...line, note: 'asks for a sign-off' }] : [];
}

const isMember = ({ association }: Author) => association === 'OWNER' || association === 'MEMBER';

/** A type, not an interface: only so it counts as plain JSON data. */
type Counts = {
  /** Commits that a sign-off is looked for in, and how many of them have none. */
  readonly commits: number;
  readonly missing: number;
  /** Tools that signed off, and in how many commits. */
  readonly tools: readonly string[];
  readonly byTools: number;
  /** Signed off under another name or address than the commit's; not raised. */
  readonly other: number;
  readonly unread: number;
  readonly path: string;
};

const otherWords = ({ other }: Counts) => (other === 0 ? '' : ` In ${counted(other, 'commit')} the name or address that signed off is not the author’s.`);
const limit = 'Raised from 1.';

export const signOff = defineSignal({
  id: 'sign-off',
  group: 'process',
  title: 'Sign-off',
  why: 'With Signed-off-by somebody certifies to have the right to contribute the change (Developer Certificate of Origin). Where a repository asks for it, it can be added by git rebase --signoff before anybody has read the change.',
  limits:
    'Whether the repository asks is read by fixed rules from its DCO settings, its contribution guide, its template and its README; a check that asks without a word there is not seen. Merges and the commits of apps are left out, as the DCO app does, and merges are known by their subject alone. Names differ for many reasons, so a sign-off under another name is told and does not raise it.',
  needs: ['commits', 'repository'],
  wants: ['author'],
  thresholds: z.strictObject({}),
  evaluate({ commits: { commits, total }, repository, author }) {
    const wanted = signOffAsked(repository);
    if (wanted.asks === 'no') return { outcome: 'inapplicable', data: { because: 'nobody-asks', path: wanted.line?.path ?? null }, evidence: [] };
    if (wanted.asks === 'unclear') return { outcome: 'unavailable', data: { unread: 0, path: wanted.line?.path ?? '' }, evidence: asked(wanted) };
    if (wanted.membersExempt && author && isMember(author)) return { outcome: 'inapplicable', data: { because: 'member', path: wanted.line?.path ?? null }, evidence: asked(wanted) };
    const read = commits.map((commit) => ({ commit, ...signOffOf(commit) })).toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
    const count = (state: CommitSignOff['state']) => read.filter((one) => one.state === state).length;
    const data: Counts = {
      commits: read.length - count('exempt'), missing: count('missing'), byTools: count('tool'), other: count('other'),
      tools: [...new Set(read.flatMap(({ tool }) => tool ?? []))], unread: Math.max(0, total - commits.length), path: wanted.line?.path ?? '',
    };
    const evidence = [...asked(wanted), ...read.map(({ commit, state, tool }): Evidence => ({ kind: 'commit', oid: commit.oid, text: subjectOf(commit), note: tool === null ? notes[state] : `signed off by ${tool}` }))];
    if (data.missing > 0 || data.byTools > 0) return { outcome: 'raised', data, evidence };
    if (data.unread > 0) return { outcome: 'unavailable', data: { unread: data.unread, path: data.path }, evidence };
    if (data.commits === 0) return { outcome: 'inapplicable', data: { because: 'no-commit', path: data.path }, evidence };
    return { outcome: 'clear', data, evidence };
  },
  messages: {
    raised: (data) => {
      const missing = data.missing > 0 ? [`${shownNumber(data.missing)} of ${counted(data.commits, 'commit')} without Signed-off-by`] : [];
      const tools = data.byTools > 0 ? [`${shownNumber(data.byTools)} of ${counted(data.commits, 'commit')} signed off by ${data.tools.slice(0, 3).join(', ')}`] : [];
      const rest = data.unread === 0 ? '' : ` Not read: ${counted(data.unread, 'commit')}.`;
      return `${[...missing, ...tools].join('; ')}. ${data.path} asks for it. ${limit}${otherWords(data)}${rest}`;
    },
    clear: (data) => `0 of ${counted(data.commits, 'commit')} without Signed-off-by, as ${data.path} asks for it. ${limit}${otherWords(data)}`,
    inapplicable: ({ because, path }) =>
      because === 'member' ? `${path} leaves members out.` : because === 'no-commit' ? `No commit that ${path} asks it of.` : path === null ? 'No file that was looked at asks for a sign-off.' : `${path} does not ask for a sign-off.`,
    unavailable: ({ unread, path }) => (unread > 0 ? `Not known in whole: ${counted(unread, 'commit')} ${unread === 1 ? 'was' : 'were'} not read. ${path} asks for a sign-off.` : `${quoted(path)} says both that a sign-off is asked for and that it is not.`),
  },
});
