import { expect, test } from 'vitest';
import { machineAccount } from './machine-account.ts';

test.each([
  ['coderabbitai', true, 'llm-reviewer'],
  ['coderabbitai[bot]', false, 'llm-reviewer'],
  ['copilot-swe-agent', true, 'agent'],
  ['Copilot', false, 'agent'],
  ['dependabot', true, 'automation'],
  ['sentry', true, 'unknown-bot'],
  ['coderabbit-ai-review', true, 'unknown-bot'],
  ['qodo-merge', true, 'llm-reviewer'],
])('%s (app %s): %s', (login, isApp, kind) => expect(machineAccount(login, isApp)?.kind).toBe(kind));

test.each(['claude', 'cursor', 'devin', 'jules', 'sentry', 'renovate'])('%s as a person’s login is a person', (login) => {
  expect(machineAccount(login, false)).toBeNull();
});
