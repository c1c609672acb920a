import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const stanceOf = (text: string, path = 'CONTRIBUTING.md') => readPolicy([{ path, text, repository: 'example/project' }]).stance;
const policy = (text: string) => stanceOf(text, 'AI_POLICY.md');
const template = (text: string) => stanceOf(text, '.github/pull_request_template.md');

describe('what stands in a heading, a title or a label', () => {
  test.each([
    ['# AI policy: none allowed\n\nThis project is written by people.', 'refuse'],
    ['# AI\n\nWe keep to a strict no AI policy.', 'refuse'],
    ['# Generative AI\n\nStatus: prohibited.', 'refuse'],
    ['# Why we say no to AI\n\nWe love our craft.', 'refuse'],
    ['# AI policy\n\n**TL;DR: no.**', 'refuse'],
    ['# AI\n\nFine with us.\n\n## Disclose AI use in the pull request\n\nIt helps us.', 'disclose'],
    ['# AI\n\nFine with us.\n\n## Be transparent\n\nWe encourage you to disclose AI use, but do not require it.', 'allowed'],
    ['# AI\n\n- Code: no\n- Issues: no', 'refuse'],
    ['# AI in search\n\n## No AI\n\nThe engine uses none.\n\n## Pull requests\n\nAll pull requests must disclose whether AI was used.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(policy(text)).toBe(stance));
});

describe('items under a heading that refuses', () => {
  test.each([
    ["## Don't\n\n- Don't break the build.\n- AI-assisted contributions are fine. No bots.", 'allowed'],
    ['## Prohibited\n\n- Shaming: we do not care whether a person or an AI wrote the code.', 'allowed'],
    ['## AI commits\n\nAlways add an `Assisted-by` trailer.\n\nDo not add the trailer when:\n\n- you changed AI-generated code by hand', 'disclose'],
    ['## Unacceptable\n\n- Insults\n- Submitting AI-generated work', 'refuse'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('sentences that name no AI, since they stand where it is spoken of', () => {
  test.each([
    ['## AI\n\nGo for it. You answer for the result.', 'allowed'],
    ['## AI\n\nWe do not mind.', 'allowed'],
    ['## Pull requests\n\nAI-assisted pull requests are fine. Mention the tool that you used.', 'disclose'],
    ['## Pull requests\n\nYour description should contain:\n\n- what changed\n- whether AI was used', 'disclose'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('templates', () => {
  test.each([
    ['**AI usage:** <!-- none, some, all -->', 'disclose'],
    ['Was AI used in making this pull request? (yes/no)', 'disclose'],
    ['- AI tools used (if any):', 'disclose'],
    ['- [ ] I take full responsibility for any AI-generated code in here', 'allowed'],
    ['- [ ] I wrote this myself (AI-assisted pull requests are not accepted)', 'refuse'],
    ['- [ ] Adds a new LLM provider', 'none found'],
  ])('%j: %s', (text, stance) => expect(template(text)).toBe(stance));
});

describe('what sets a paragraph apart', () => {
  test.each([
    ['# Guide\n\n!!! warning\n\n    If you use an LLM for a change, you must say so in the pull request,\n    and read it first.\n\nRun the tests.', 'disclose'],
    ['# Guide\n\n??? note "On AI"\n    AI-generated patches are not accepted.\n\nRun the tests.', 'refuse'],
    ['# Guide\n\n!!! note\n    Use four spaces.\n\n```\nwe do not accept AI patches\n```', 'none found'],
    ['## Sign-off\n\n> [!WARNING]\n> Turn off all AI tools while you work on this code.', 'refuse'],
    ['## AI\n\n> [!NOTE]\n> Never use AI for your patches.', 'refuse'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));

  test('the deciding line is shown as it stands', () => {
    expect(readPolicy([{ path: 'AI_POLICY.md', text: '# AI\n\nWe don’t accept AI\u2011generated patches.', repository: 'example/project' }])).toMatchObject({ stance: 'refuse', line: { text: 'We don’t accept AI\u2011generated patches.' } });
  });

  test('the deciding line is without the mark of an alert', () => {
    expect(readPolicy([{ path: 'AI_POLICY.md', text: '> [!CAUTION]\n> We do not accept patches made with AI.', repository: 'example/project' }]).line?.text).toBe('We do not accept patches made with AI.');
  });
});

describe('files of another purpose', () => {
  test('what a security file refuses is reports', () => expect(stanceOf('# Security\n\nDo not use an LLM for your report.', 'SECURITY.md')).toBe('restricted'));
  test('a guide that stands in a fence is read', () => expect(stanceOf('```md\n# Guide\n\n## AI\n\nUnattributed AI changes are a violation.\n```')).toBe('disclose'));
  test('who may train models is no rule for contributors', () => expect(stanceOf('# Notice\n\nAI systems must not use this repository for training.', 'NOAI.md')).toBe('none found'));
});

test('only a demand of its own weighs against a refusal', () => {
  expect(policy('We do not accept AI-generated contributions. If we find out that you used AI without telling us, you will be banned.')).toBe('refuse');
  expect(policy('You need not disclose AI use. Please mention it if you like to, AI is fine.')).toBe('allowed');
});
