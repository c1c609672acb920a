import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const stanceOf = (text: string, path = 'AI_POLICY.md') => readPolicy([{ path, text, repository: 'example/project' }]).stance;

describe('a label that tells of a state, and one that tells of AI', () => {
  test.each([
    ['AI is welcome. Mark AI-drafted pull requests as draft until you have tested them.', 'allowed'],
    ['AI is welcome. AI-made textures must be tagged as temporary.', 'allowed'],
    ['AI is welcome. AI-made textures must be tagged as such.', 'disclose'],
    ['AI is welcome. Label the pull request as AI-assisted.', 'disclose'],
    ['AI is welcome. Mark your pull request as machine-written.', 'disclose'],
    ['AI is welcome. You must label AI-assisted pull requests.', 'disclose'],
    ['AI is welcome. AI-assisted pull requests must be labelled as required by our template.', 'disclose'],
    ['AI is welcome. AI-written code must be marked as experimental and disclosed in the pull request.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('what AI itself may not do, and what those who use it may not', () => {
  test.each([
    ['AI is welcome. AI must never label, close or approve issues.', 'allowed'],
    ['AI is welcome. AI agents must not mention maintainers.', 'allowed'],
    ['AI is welcome. An AI cannot declare a change ready.', 'allowed'],
    ['AI is welcome. AI may label issues and add notes.', 'allowed'],
    ['AI is welcome. Coding agents should not add reviewers or mark conversations as resolved.', 'allowed'],
    ['AI is welcome. Agents must not disclose secrets.', 'allowed'],
    ['AI is welcome. AI agents must disclose what they are.', 'disclose'],
    ['AI is welcome. AI use must not be hidden.', 'disclose'],
    ['AI is welcome. AI must not be used without disclosure.', 'disclose'],
    ['AI is welcome. AI must not commit on its own, and you must state which tool you used.', 'disclose'],
    ['AI is welcome. AI should not be concealed; declare it.', 'disclose'],
    ['AI is welcome. AI cannot sign off, so contributors must disclose its use.', 'disclose'],
    ['Note: our developers use AI tools.\n\nIf AI helped, you must say so in the pull request.', 'disclose'],
    ['AI is fine.\n\nNote: pull requests must say which AI was used.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

test('the line shown is the rule, not a note on how the project itself works', () => {
  const text = 'Note: we write a good part of this with AI tools ourselves.\n\nIf AI helped you, you must say so in the pull request.';
  expect(readPolicy([{ path: 'AI_POLICY.md', text, repository: 'example/project' }]).line?.line).toBe(3);
});

describe('who acts, and on what', () => {
  test.each([
    ['AI is fine. Text that AI wrote must be marked in the interface.', 'allowed'],
    ['AI is fine. Art by AI that goes into the game must be declared in the pull request.', 'disclose'],
    ['## AI\n\nAI-assisted pull requests are welcome. Bots must never close issues, tag releases or mark reviews as done.', 'allowed'],
    ['You may use AI. An AI review does not count as an approval.', 'allowed'],
    ['You may use AI. Our AI reviewer adds a label to each pull request.', 'allowed'],
    ['You may use AI. Have the assistant describe what it did, and disclose that in the pull request.', 'disclose'],
    ['You may use AI. Every commit in which an AI took part must name it.', 'disclose'],
    ['We close every pull request that an AI wrote.', 'refuse'],
    ['AI is fine. The bot closes stale pull requests.', 'allowed'],
    ['AI is fine. Never share credentials with AI tools.', 'allowed'],
    ['AI is fine. No private data may be sent to an AI.', 'allowed'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});
