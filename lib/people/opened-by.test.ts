import { expect, test } from 'vitest';
import { sampleAuthor } from '../../tests/sample-facts.ts';
import { sampleCommit, sampleCommits, sampleStatus } from '../../tests/sample-people.ts';
import type { Author } from '../facts/facts.ts';
import { authorEvidence, openedBy, openedBySentence, type Beside } from './opened-by.ts';

function say(author: Partial<Author>, beside?: Beside): string | null {
  const opened = openedBy(sampleAuthor(author), beside);
  return opened && openedBySentence(opened);
}

test.each<[Partial<Author>, string | null]>([
  [{}, null],
  [{ login: 'dependabot', kind: 'bot' }, 'Opened by Dependabot, an automation account.'],
  [{ login: 'renovate', kind: 'bot' }, 'Opened by Renovate, an automation account.'],
  [{ login: 'k8s-ci-robot' }, 'Opened by k8s-ci-robot, an automation account.'],
  [{ login: 'renovate' }, null],
  [{ login: 'some-loom-app', kind: 'bot' }, 'Opened by some-loom-app, an app.'],
  [{ login: 'coderabbitai', kind: 'bot' }, 'Opened by CodeRabbit, the account of an LLM reviewer.'],
  [{ login: 'claude', kind: 'bot' }, 'Opened by Claude, a coding agent.'],
  [{ login: 'claude-weaver' }, null],
  [{ login: 'old-import', kind: 'mannequin' }, 'Opened by old-import, an account that was imported from elsewhere.'],
  [{ login: null, kind: 'deleted' }, 'Opened by an account that was deleted.'],
  [{ login: 'ghost', kind: 'deleted' }, 'Opened by an account that was deleted.'],
])('%j', (author, expected) => {
  expect(say(author)).toBe(expected);
});

const agent = { login: 'copilot-swe-agent', kind: 'bot' } as const;
const commits = (...trailers: string[]) => sampleCommits(trailers.map((trailer) => sampleCommit({ message: `Wind the bobbin twice\n\n${trailer}` })));

test('the person an agent works for, where GitHub says so', () => {
  const assignees = [agent, { login: 'noor', kind: 'user' }, { login: 'k8s-ci-robot', kind: 'user' }, { login: null, kind: 'deleted' }] as const;
  const by = commits('Co-authored-by: lars <12345+lars-thread@users.noreply.github.com>');
  expect(say(agent, { status: sampleStatus({ assignees }), commits: by })).toBe('Opened by GitHub Copilot, a coding agent, for noor (assigned).');
  expect(say(agent, { status: sampleStatus(), commits: by })).toBe('Opened by GitHub Copilot, a coding agent, for lars-thread (co-author of its commits).');
  const several = commits('Co-authored-by: Ida Thread <ida@thread.example>', 'Co-authored-by: Ida Thread <ida@thread.example>', 'Co-authored-by: lars <lars-thread@users.noreply.github.com>');
  expect(say(agent, { commits: several })).toBe('Opened by GitHub Copilot, a coding agent, for Ida Thread and lars-thread (co-author of its commits).');
});

test('tools and bots that are co-authors are not the person', () => {
  const by = commits('Co-authored-by: Claude <noreply@anthropic.com>', 'Co-authored-by: dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>', 'Signed-off-by: Ida Thread <ida@thread.example>');
  expect(say(agent, { commits: by })).toBe('Opened by GitHub Copilot, a coding agent.');
});

test('an assignee says nothing about who opened a person’s or a bot’s pull request', () => {
  const status = sampleStatus({ assignees: [{ login: 'noor', kind: 'user' }] });
  expect(say({ login: 'dependabot', kind: 'bot' }, { status })).toBe('Opened by Dependabot, an automation account.');
  expect(say({}, { status })).toBeNull();
});

test('the account is evidence, but for a deleted one', () => {
  expect(authorEvidence(sampleAuthor({ login: 'dependabot', kind: 'bot' }), 'x')).toEqual([{ kind: 'account', login: 'dependabot', app: true, note: 'x' }]);
  expect(authorEvidence(sampleAuthor({ login: 'ghost', kind: 'deleted' }))).toEqual([]);
});
