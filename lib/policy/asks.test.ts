import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const at = (text: string, path = 'AI_POLICY.md') => readPolicy([{ path, text, repository: 'example/project' }]);

describe('how firmly it asks to be told', () => {
  test.each([
    ['AI use must be disclosed.', 'required'],
    ['AI tools are welcome. If you used one, please say so in the pull request.', 'required'],
    ['AI is allowed with full disclosure.', 'required'],
    ['## AI-assisted changes\n\n1. **Say so.** One line will do.\n2. Test it.', 'required'],
    ['You must disclose substantial AI assistance. Spelling fixes need no disclosure.', 'when substantial'],
    ['AI tools are welcome. We encourage you to disclose their use, but it is not required.', 'encouraged'],
    ['AI tools are fine.\n\n## Disclosure\n\nWe recommend that you mention AI use. This is not a requirement.', 'encouraged'],
    ['AI tools are fine. Note AI use in the description (optional but appreciated).', 'encouraged'],
    ['AI tools are fine. You do not have to disclose their use.', 'not needed'],
    ['AI tools are fine. Describe the problem in your own words and list the steps to reproduce it.', 'not said'],
    ['AI tools are fine. If you quote an AI in a comment, mark the quote as such.', 'not said'],
    ['AI tools are fine. Do not:\n\n- include AI code you cannot explain\n- add AI summaries', 'not said'],
  ])('%j: %s', (text, asks) => expect(at(text).asks).toBe(asks));

  test('a template’s demand joins a guide that restricts', () => {
    const reading = readPolicy([
      { path: 'CONTRIBUTING.md', text: '## AI\n\nYou can use AI for code. Do not use AI to write comments.', repository: 'example/project' },
      { path: '.github/PULL_REQUEST_TEMPLATE.md', text: '## AI disclosure\n\n- [ ] No AI was used\n- [ ] AI was used\n', repository: 'example/project' },
    ]);
    expect(reading).toMatchObject({ stance: 'restricted', asks: 'required' });
    expect(reading.forms).toEqual(expect.arrayContaining(['section', 'checkbox']));
  });
});

describe('forms', () => {
  test.each([
    ['Disclose AI use in the description of your pull request and name the tools you used.', ['description', 'tool name']],
    ['AI use must be disclosed in the commit message:\n\n```\nAssisted-by: Some Tool\n```', ['commit message', 'assisted-by']],
    ['State which tool you used and to what extent the work is AI-assisted.', ['tool name', 'extent']],
    ['AI use must be disclosed. Fill in the AI section of the template.', ['section']],
    ['1. **Say so.** One line in the description of the pull request.\n2. You answer for AI output.', ['description']],
    ['If an LLM helped, put `[LLM]` in the title and disclose it.', ['title']],
    ['The use of tools must be indicated in the commit message.', ['commit message']],
    ['AI use must be disclosed, and to what degree.', ['extent']],
    ['## Disclosure\n\nAI use must be disclosed with this list:\n\n- [ ] No AI\n- [ ] AI helped', ['checkbox']],
  ])('%j', (text, forms) => expect(at(text).forms).toEqual(expect.arrayContaining(forms)));

  test.each([
    'If you use any AI tools, please disclose this in the description of your pull request.',
    'Disclose LLM involvement in the description of your pull request.',
    'Say in the pull request how the AI tool was used; state the tool’s limits if you know them.',
  ])('%j does not ask for the name of a tool', (text) => expect(at(text).forms).not.toContain('tool name'));
  test('a forbidden trailer is named by itself', () => {
    expect(at('AI use must be disclosed. Do not list an LLM as `Co-authored-by`: that trailer is for people.').forbiddenForms).toEqual(['co-authored-by']);
  });

  test('what need not be done is not forbidden', () => {
    expect(at('AI use must be disclosed. `Co-authored-by` lines that tools add are fine and need not be changed to `Assisted-by`.').forbiddenForms).toEqual([]);
    expect(at('AI use must be disclosed. You are not required to name the model.').forbiddenForms).toEqual([]);
  });
});
