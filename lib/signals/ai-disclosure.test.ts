import { describe, expect, test } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { aiDisclosure } from './ai-disclosure.ts';
import { messageOf } from './define-signal.ts';

const now = new Date('2026-01-01T00:00:00Z');
const robin = { name: 'Robin Example', email: 'robin@example.org', login: 'robin' };
const commit = (message: string, oid = 'a'.repeat(40)) => ({ oid, message, author: robin, authoredAt: null });
const commits = (...messages: string[]): Facts['commits'] => ({ commits: messages.map((message, index) => commit(message, String(index).repeat(40))), total: messages.length });
const description = (markdown: string): Facts['description'] => ({ title: 'Fix it', markdown });

function ask(facts: Partial<Facts>, thresholds: Record<string, unknown> = {}) {
  const result = aiDisclosure.evaluate(facts, aiDisclosure.thresholds.parse(thresholds), now);
  return { ...result, message: messageOf(aiDisclosure, result) };
}

describe('raised', () => {
  test('with tool, place and counts in the sentence', () => {
    const answer = ask({ commits: commits('Fix it\n\nAssisted-by: Claude', 'Tests', 'Docs'), description: description('') });
    expect(answer).toMatchObject({ outcome: 'raised', message: 'AI assistance disclosed: Claude, in 1 of 3 commits.', data: { tools: ['claude'], commits: 1, of: 3 } });
    expect(answer.evidence).toEqual([{ kind: 'commit', oid: '0'.repeat(40), text: 'Assisted-by: Claude', note: 'says a tool helped' }]);
  });

  test('as soon as one fact shows a marker', () => {
    expect(ask({ branch: { head: 'codex/fix-it', base: null, headOid: null } }).message).toBe('AI assistance disclosed: OpenAI Codex, by the branch name.');
  });

  test('for an agent’s pull', () => {
    expect(ask({ author: { login: 'copilot-swe-agent', kind: 'bot', association: 'NONE' } }).message).toMatch(/^Opened by the agent GitHub Copilot\. /);
  });

  test('both sides of a contradiction are told', () => {
    const answer = ask({ commits: commits('Fix it\n\nMade-with: Cursor'), description: description('## AI Disclosure\n\nNone') });
    expect(answer.message).toContain('Elsewhere it says that no AI was used.');
  });
});

describe('clear', () => {
  test('never says that no AI was used of its own', () => {
    const { outcome, message } = ask({ commits: commits('Fix it'), description: description('Fixes it.') });
    expect(outcome).toBe('clear');
    expect(message).toBe('No marker found in the commit and the description. Finding none says nothing about which tools were used.');
  });

  test('the author’s own denial is told as the author’s', () => {
    expect(ask({ commits: commits('Fix it'), description: description('## AI Disclosure\n\nNone') })).toMatchObject({ outcome: 'clear', data: { declaredNone: true }, message: expect.stringMatching(/^The author says/) });
  });

  test('a tool that only reviewed raises nothing unless asked to', () => {
    const facts = { commits: commits('Fix it\n\nFound by Codex Security'), description: description('') };
    expect(ask(facts)).toMatchObject({ outcome: 'clear', data: { reviewed: 1 } });
    expect(ask(facts, { meanings: ['tool-reviewed'] }).outcome).toBe('raised');
  });

  test('a kind that is switched off raises nothing', () => {
    const facts = { commits: commits('Fix it'), description: description(''), branch: { head: 'codex/fix', base: null, headOid: null } };
    expect(ask(facts, { kinds: ['trailer'] }).outcome).toBe('clear');
  });
});

describe('unavailable', () => {
  test.each([
    [{ description: description('') }, 'the commits'],
    [{ commits: commits('Fix it') }, 'the description'],
    [{ commits: { commits: [commit('Fix it')], total: 300 }, description: description('') }, '299 of 300 commits'],
  ])('%#', (facts, unread) => {
    expect(ask(facts)).toMatchObject({ outcome: 'unavailable', message: `No marker found so far; not read: ${unread}.` });
  });
});
