import { describe, expect, test } from 'vitest';
import type { Stance } from './policy.ts';
import { readPolicy } from './read-policy.ts';

const stanceOf = (text: string, path = 'AI_POLICY.md'): Stance => readPolicy([{ path, text, repository: 'example/project' }]).stance;

describe('a refusal beside something softer', () => {
  test.each([
    ['We do not accept AI-generated contributions. They will be turned away politely, so always declare AI use.', 'refuse'],
    ['Patches may not contain LLM output.\n\n## FAQ\n\n### Can I use an LLM to understand the codebase?\n\nYes.\n\n### Can I use an LLM to find bugs?\n\nYes, but check them.', 'refuse'],
    ['Patches may not contain LLM output.\n\n### Can I have an LLM review my patch?\n\nYes, but please don’t.', 'refuse'],
    ['All that is left to me is to say: do not use AI.\n\nChanges must declare which tools made them.', 'refuse'],
    ['Using AI for code contributions is prohibited. AI may be used for documentation. All AI use must be disclosed.', 'restricted'],
    ['We do not merge AI-generated code. If you do use AI for a change, tidy up what it wrote.', 'restricted'],
    ['Foundations that forbid AI will fall behind. You may use AI tools here if you can explain the result.', 'allowed'],
    ['AI is discouraged here. If you use an LLM for your patch, you must disclose it.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('lists below a heading that refuses', () => {
  test('an item that says what holds is read by itself', () => {
    expect(stanceOf('# Limits on AI\n\n## Restrictions\n\n- Every use of AI must be disclosed.\n- Code nobody can explain.')).toBe('disclose');
  });

  test('an item that names a thing is refused', () => {
    expect(stanceOf('AI may help you.\n\n## Not accepted\n\n- AI-written comments\n- Artwork that AI made')).toBe('restricted');
  });

  test('what is not refused introduces what is asked for', () => {
    expect(stanceOf('Patches that an LLM helped with aren’t rejected as long as:\n\n- the author understands them\n- the author discloses the use of the LLM')).toBe('disclose');
  });
});

describe('what is said of it in the next sentence, or behind it', () => {
  test.each([
    ['AI is fine for code. You must not use it to write issues or comments.', 'restricted'],
    ['We have zero tolerance for LLM output.', 'refuse'],
    ['Patches that an LLM wrote are rejected without further discussion.', 'refuse'],
    ['Tests and documentation may be written with AI. Everything else has to be written by hand.', 'restricted'],
    ['Use any AI you like, but be prepared to explain each line.', 'allowed'],
    ['We treat AI-assisted patches like any other.', 'allowed'],
    ['AI is a tool like any other.', 'allowed'],
    ['Whether you or an AI wrote it: you answer for it.', 'allowed'],
    ['AI-written patches are welcome when they say so.', 'disclose'],
    ['Nobody should hide that AI was used.', 'disclose'],
    ['Please tell the reviewers about AI.', 'disclose'],
    ['AI is allowed. If a test fails, say so.', 'allowed'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('how much of the work is refused', () => {
  test.each([
    ['AI use must be disclosed. Fully AI-generated patches that no human reviewed are not acceptable.', 'disclose'],
    ['AI use must be disclosed. Patches made entirely by AI are prohibited.', 'disclose'],
    ['AI use must be disclosed. Patches that are wholly or largely written by AI are not accepted.', 'restricted'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('words of telling that ask for nothing', () => {
  test.each([
    ['AI is welcome. Please note that AI makes mistakes.', 'allowed'],
    ['AI is welcome. There is no indication that AI code is worse.', 'allowed'],
    ['AI is welcome. We acknowledge that people work with AI in many ways.', 'allowed'],
    ['AI is welcome. Projects that AI made must be marked as such in our showcase.', 'allowed'],
    ['AI is welcome. Say how you tested.\n\nDisclosure is not required for:\n\n- completion', 'allowed'],
    ['AI is welcome. When AI took part in your work, clearly mention that in the pull request.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

test('a refusal of comments that may be hidden takes nothing from a welcome', () => {
  expect(stanceOf('AI is welcome as a tool for code. Comments that AI wrote may be hidden.')).toBe('allowed');
});

test('"such changes" are those of the sentence before', () => {
  expect(stanceOf('Some patches are written by AI. Such patches are refused.')).toBe('refuse');
  expect(stanceOf('AI is welcome. Some send unreviewed AI output. Such patches are refused.')).toBe('allowed');
});

test('a text that is no Markdown may be indented', () => {
  expect(stanceOf('Name\n\tAI - rules\n\nDescription\n\tIt is forbidden to contribute anything made with AI tools.', 'CONTRIBUTING.d/ai')).toBe('refuse');
});

describe('what a heading asks in two words, and what stands below it', () => {
  test.each([
    ['Assistants are fine here.\n\n## Attribute the helper\n\nIf an AI agent wrote part of a commit, that commit must carry an `Assisted-by:` line that names it. Using AI is encouraged; not disclosing it is not: that line is required, not optional.', 'disclose'],
    ['We take code that AI helped with.\n\n## Disclose AI use\n\nIf an AI tool wrote a part, add a line that names the tool. You may add what AI did in brackets.', 'disclose'],
    ['AI tools are fine.\n\n## Disclosure\n\nWe recommend that you mention AI use. This is not a requirement.', 'allowed'],
    ['AI tools may help.\n\n## Disclosure\n\nContributors should disclose AI help where it materially shaped the change.', 'disclose'],
    ['AI use is allowed.\n\nAI-assisted pull requests should state:\n\n- tool or model used\n- tests that were run\n\nNot wanted:\n\n- rewrites by AI without a plan', 'disclose'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('what only sounds like a rule', () => {
  test.each([
    // What a document is for asks nothing of its readers, and a list that goes on limits nothing.
    ['This policy is meant to declare that people wrote all of it. AI-generated contributions are not permitted and will not be accepted. Risks may include, and may not be limited to, made-up sections of AI generated code.', 'refuse'],
    ['We do not accept AI-generated work. What goes into the game has to be credited to its original creator, which AI cannot do.', 'refuse'],
    ['AI tools are allowed. Every pull request must be tagged `ai-assisted` or `no-ai`. The tag only exists as a mechanism to assist our reviewers.', 'disclose'],
    ['AI-generated code is not accepted. When AI code with such a flaw is accepted, an attacker can ship malicious code.', 'refuse'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('wordings that hide who writes and what is refused', () => {
  test.each([
    ['If an LLM wrote it, we do not want it.', 'refuse'],
    ['If AI generated your patch, please do not submit it.', 'refuse'],
    ['We accept no AI-generated code.', 'refuse'],
    ['All code has to be written by humans. Code by AI is not.', 'refuse'],
    ['AI is fine. If AI wrote it, test it.', 'allowed'],
    ['We do not mind AI but insist that it is disclosed.', 'disclose'],
    ['AI may be used. Any AI involvement is to be noted in the commit message.', 'disclose'],
    ['AI tools are fine. Disclosure of AI is appreciated, not required.', 'allowed'],
    ['AI may help with boilerplate, not with core logic.', 'restricted'],
    ['## Please disclose AI\n\nIf AI edits files for you, disclose it. AI-assisted proofreading does not need disclosure.', 'disclose'],
    ['AI is fine. You answer for every line, and you disclose how AI was used.', 'disclose'],
    ['AI is fine. Every commit declares its AI use in a trailer.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});
