import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const stanceOf = (text: string, path = 'AI_POLICY.md') => readPolicy([{ path, text, repository: 'example/project' }]).stance;

describe('how far a refusal reaches', () => {
  test.each([
    ['We will never use AI at all to support development. Issues must not be written by AI either.', 'refuse'],
    ['Do not use AI to write issues. Do not use AI for anything else either.', 'refuse'],
    ['AI may not be used for comments. It may not be used for code either.', 'refuse'],
    ['Do not use AI to write documentation. The same goes for code.', 'refuse'],
    ['Do not write issues with an LLM. This applies to everything else as well: code, tests, artwork.', 'refuse'],
    ['AI-generated images are not accepted. AI-generated code is not accepted.', 'refuse'],
    ['No AI tool has a place in this codebase, in any form. We also ask you not to use AI when writing bug reports.', 'refuse'],
    ['AI must not be used in any way to support the project.', 'refuse'],
    ['AI must not be used in any way to harass people.', 'restricted'],
    ['Please do not use AI to write issues.', 'restricted'],
    ['Do not use AI to write issues. This applies to everybody.', 'restricted'],
    ['Do not use AI to write issues. This applies to everything you post: comments, replies.', 'restricted'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('why AI is used narrows no refusal; what for does', () => {
  test.each([
    ['Please do not use AI to save time.', 'refuse'],
    ['Please refrain from using AI to speed up your work.', 'refuse'],
    ['Do not use LLMs to cut corners.', 'refuse'],
    ['Don’t use AI to make your life easier; we want your own work.', 'refuse'],
    ['Avoid using AI for the sake of speed.', 'refuse'],
    ['Do not use AI to speed up reviews.', 'restricted'],
    ['Do not use AI to simplify comments.', 'restricted'],
    ['Do not use AI to make screenshots.', 'restricted'],
    ['Do not use AI to translate strings.', 'restricted'],
    ['Vibe-coded contributions are rejected.', 'refuse'],
    ['Vibe coded pull requests will be closed.', 'refuse'],
    ['Unreviewed vibe-coded contributions are rejected.', 'restricted'],
    ['Vibe-coded contributions may be closed.', 'restricted'],
    ['Vibe-coded contributions are rejected. Other uses of AI are fine.', 'allowed'],
    ['Vibe-coded contributions are rejected. Disclose AI use in your pull request.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('a wider rule beside a narrower one', () => {
  test.each([
    ['Please do not use AI for patches that are sent to this list.', 'refuse'],
    ['Do not use AI for patches that nobody has tested.', 'restricted'],
    ['AI-generated content is prohibited. This includes code, documentation, issues and comments.', 'refuse'],
    ['AI-generated contributions are prohibited, including translations and documentation.', 'refuse'],
    ['Do not contribute AI content. In particular, do not post AI comments.', 'refuse'],
    ['AI-generated comments and issues are prohibited.', 'restricted'],
    ['AI is disallowed by default. Exceptions: spelling and grammar.', 'restricted'],
    ['AI is allowed by default.', 'allowed'],
    ['- Code: AI allowed\n- Comments: no AI', 'restricted'],
    ['Art: no AI. Code: AI is fine.', 'restricted'],
    ['Do not use AI tools in order to save effort.', 'refuse'],
    ['Refrain from using AI as a shortcut.', 'refuse'],
    ['Do not use AI to make release notes shorter.', 'restricted'],
    ['Use AI to save time if you like.', 'allowed'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});
