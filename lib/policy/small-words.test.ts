import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const read = (text: string) => readPolicy([{ path: 'CONTRIBUTING.md', text: `# Contributing\n\nRun the tests.\n\n## AI\n\n${text}\n`, repository: 'example/project' }]);

describe('what somebody does, asked and answered in a word', () => {
  test.each([
    ['Using AI to write code? No.', 'refuse'],
    ['Asking AI questions, and working on from what it said? Fine. Using it to write the change? No.', 'refuse'],
    ['Using an LLM to find your way around the code base? Sure. Submitting what it wrote? No.', 'refuse'],
    ['Ask an LLM if you like, but never send what it produced.', 'refuse'],
    ['Writing the code with AI? Please no.', 'refuse'],
    ['Having an LLM write the patch? A hard no.', 'refuse'],
    ['Is AI welcome here? Not here.', 'refuse'],
    ['Using an LLM? By all means.', 'allowed'],
    ['Using an LLM? Fine, as long as you understand the code.', 'allowed'],
    ['You may use AI. You must understand whatever it produces.', 'allowed'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));

  test('the deciding line is the question with its answer', () => {
    expect(read('Using AI to write code? No.').line?.text).toBe('Using AI to write code? No.');
  });
});

describe('a word set off by quotation marks', () => {
  test.each([
    ['### No AI "contributions"\n\nTalk to us instead.', 'refuse'],
    ['### Do not send AI “code”\n\nTalk to us instead.', 'refuse'],
    ['We do not accept "AI-generated" pull requests.', 'refuse'],
    ['AI is fine. Give such pull requests the "ai-assisted" label.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));
});

describe('credit for those whose work was copied is no disclosure', () => {
  test.each([
    ['AI is welcome. Code that your tool modified from another project, please state its origin.', 'allowed'],
    ["LLM-generated code is welcome. If it is based on someone else's work, please indicate the source.", 'allowed'],
    ['AI is welcome. Credit the original authors where your tool has copied from them.', 'allowed'],
    ['AI is welcome. If AI wrote a large part of the code, please indicate the source.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));
});

describe('what is only wished for beside a welcome', () => {
  test.each([
    ['AI is welcome. Please avoid letting AI do all the writing in your conversations on PRs and issues.', 'allowed'],
    ['AI is welcome. We would rather not read AI-generated replies.', 'allowed'],
    ['AI is welcome. Avoid passing a reviewer’s suggestion straight to an LLM as a prompt.', 'allowed'],
    ['We are supportive of using AI. A rule of thumb is not to let AI write the PR description.', 'allowed'],
    ['AI is welcome. Never post AI-generated replies.', 'restricted'],
    ['Do not translate using ChatGPT.', 'restricted'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));
});

describe('a refusal denied with its reason', () => {
  test.each([
    ['We will not reject a pull request merely because an LLM wrote it.'],
    ['Patches are not turned down because they were made with AI.'],
    ['Contributions are not refused only because an LLM wrote them. Code that is too long may be rejected, with or without AI.'],
  ])('%j', (text) => expect(read(text).stance).toBe('allowed'));
});

describe('what a sentence takes up from the one before, and wants stated', () => {
  test.each([
    ['We look at AI with doubts. If you choose to use something like that, please make sure this is clearly stated.', 'disclose'],
    ['AI is fine. Make sure that it is documented.', 'disclose'],
    ['AI is fine. Make sure it is documented how to run the tests.', 'allowed'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));
});

describe('who sends it, who typed it, and what is only tidied up', () => {
  test.each([
    ['AI is welcome. Pull requests that are submitted by AI agents will result in a ban.', 'allowed'],
    ['AI is welcome. Pull request descriptions must be written manually.', 'restricted'],
    ['All code must be written manually, not by an LLM.', 'refuse'],
    ['AI is welcome. Comments that AI tools left behind must be removed before you open the pull request.', 'allowed'],
    ['AI is welcome. We do not consider somebody a contributor who has used AI and cannot say what the change does.', 'allowed'],
    ['AI-generated map content is not accepted.', 'restricted'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));
});

describe('help with the work is no share of it', () => {
  test.each([
    ['Use AI only to help with coding, and disclose it.', 'disclose'],
    ['AI may only be used to assist the development. Its use must be disclosed.', 'disclose'],
    ['AI may only be used to help with tests. Its use must be disclosed.', 'restricted'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));
});

describe('what only introduces', () => {
  test.each([
    ['If you use AI, please note:\n\n- Run the tests.\n- Understand the code.', 'allowed'],
    ['If you use AI, please note it in the description.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));
});

describe('agentic code', () => {
  test.each([
    ['AI is welcome. Agentic pull requests are not accepted.', 'CONTRIBUTING.md', 'allowed'],
    ['We do not accept agentic code.', 'AGENTS.md', 'refuse'],
    ['AI may help you. Contributions from agents that act autonomously are not accepted.', 'AGENTS.md', 'allowed'],
  ])('%j in %s: %s', (text, path, stance) => {
    expect(readPolicy([{ path, text: `# Contributing\n\n${text}\n`, repository: 'example/project' }]).stance).toBe(stance);
  });
});
