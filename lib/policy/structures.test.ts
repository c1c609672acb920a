import { describe, expect, test } from 'vitest';
import type { PolicyReading } from './policy.ts';
import { readPolicy } from './read-policy.ts';

const read = (text: string, path = 'CONTRIBUTING.md'): PolicyReading => readPolicy([{ path, text, repository: 'example/project' }]);

describe('questions and answers', () => {
  test.each([
    ['## FAQ\n\n**Can I use AI?** No.', 'refuse'],
    ['## FAQ\n\n**Can I use AI?** Yes.', 'allowed'],
    ['### Is AI allowed?\n\nYes, of course.', 'allowed'],
    ['## FAQ\n\n**Can I use AI?** Yes.\n\n**Do I have to tell you?** Yes, with an `Assisted-by` line in each commit message.', 'disclose'],
    ['## FAQ\n\nMay I use an LLM? Sure. Do I have to disclose it? No.', 'allowed'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));

  test('a question alone says nothing', () => {
    expect(read('## FAQ\n\nWhy is AI not allowed in chess?').stance).not.toBe('refuse');
  });
});

describe('tables and lists with verdicts', () => {
  test('signs in a table', () => {
    const reading = read('# AI\n\n| Task | Allowed? |\n| --- | --- |\n| Code | ✅ |\n| Issue reports | ❌ |\n| Artwork | ❌ |\n', 'AI_POLICY.md');
    expect(reading.stance).toBe('restricted');
    expect(reading.uses).toEqual(['communication', 'media']);
    expect(reading.restrictions.map(({ line }) => line.line)).toEqual([6, 7]);
  });

  test('words in a table, signs before an item', () => {
    expect(read('# AI\n\n| Use | Rule |\n| --- | --- |\n| Code | allowed |\n| Comments | forbidden |\n', 'AI_POLICY.md').stance).toBe('restricted');
    expect(read('## AI\n\n- ✅ Writing code with AI\n- ❌ AI-written comments\n').stance).toBe('restricted');
  });
});

describe('words that mean AI in a section about AI only', () => {
  test.each([
    ['## Machine-generated code\n\nYou are free to use any assistants.', 'allowed'],
    ['## AI\n\nLLMs are fine for code. They are not accepted for issues and reviews.', 'restricted'],
    ['## Chatbots\n\nTheir use in any kind of contribution is verboten.', 'refuse'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));

  test('elsewhere they are the software’s own', () => {
    expect(read('## Screen readers\n\nAssistants are not allowed to read secrets. They are forbidden in tests.').stance).toBe('none found');
  });
});

describe('how AI may be named is no rule about its use', () => {
  test.each(['## Commits\n\nNever add an AI as `Co-authored-by`.', '## AI attribution\n\nDo not put "Generated with" footers for AI tools into commits.'])('%j', (text) => {
    expect(['refuse', 'restricted']).not.toContain(read(text).stance);
  });

  test('a guide that only forbids the trailer lets AI in', () => {
    expect(read('## Commits\n\nCommits must not name an LLM as `Co-authored-by`.')).toMatchObject({ stance: 'allowed', forbiddenForms: ['co-authored-by'] });
  });
});

describe('everyday words for telling', () => {
  test.each([
    ['## AI\n\nIt is okay to let ChatGPT help you. But then please write it in the pull request so that we know.', 'disclose', 'required'],
    ['## LLM-assisted changes\n\nPull requests with LLM help get the `llm-assisted` label.', 'disclose', 'required'],
    ['## AI\n\nUse what you like, tell us or don’t. AI is fine.', 'allowed', 'not needed'],
    ['## AI\n\nAI is fine. A word about AI in the pull request is a courtesy we like, nothing more.', 'allowed', 'encouraged'],
    ['## Agents\n\nWhen code was written by an agent, begin the description with a line that says so.', 'disclose', 'required'],
    ['## AI\n\nAI is fine. It is not fine to hide it.', 'disclose', 'required'],
    ['## AI\n\nAI is fine. Each pull request names the tools that were involved.', 'disclose', 'required'],
    ['## AI\n\nAdd the label `ai-generated` to such changes.', 'disclose', 'required'],
  ])('%j', (text, stance, asks) => expect(read(text)).toMatchObject({ stance, asks }));
});

describe('conditions and exceptions', () => {
  test.each([
    ['## LLMs\n\nLarge changes that an LLM wrote need to be agreed with a maintainer first.', 'restricted', 'prior agreement'],
    ['## AI\n\nCode from an LLM is not allowed, with the exception of changes arranged with a reviewer beforehand.', 'restricted', 'prior agreement'],
    ['## AI\n\nAI is welcome. Before using an LLM on a feature, you must open an issue and get our approval.', 'restricted', 'prior agreement'],
    ['## AI\n\nUse any LLM for code. Never use an LLM to write replies to us: if you cannot answer, we cannot talk.', 'restricted', 'communication'],
    ['## AI\n\nAI help is preferred. Unreviewed AI text is a burden. It will not be accepted.', 'allowed', 'unreviewed'],
    ['## Patches\n\nVibe coded pull requests that nobody has read are closed.', 'restricted', 'unreviewed'],
    ['## AI\n\nAI tools are welcome. AI should not be used on good first issues.', 'allowed', 'good first issues'],
    ['## AI\n\nAI tools are welcome. Do not use AI to answer reviewers, unless it is to translate.', 'restricted', 'communication'],
  ])('%j', (text, stance, use) => expect(read(text)).toMatchObject({ stance, uses: expect.arrayContaining([use]) }));
});

describe('other people’s rules, and the software’s', () => {
  test.each([
    ['Some projects accept AI. We do not accept contributions written with AI.', 'AI_POLICY.md', 'refuse'],
    ['## Adding an LLM provider\n\nRequests without a key must be rejected. Do not use the global fetch.', 'CONTRIBUTING.md', 'none found'],
    ['# Router\n\nRoutes prompts to LLMs. Requests over the limit are not accepted.', 'README.md', 'none found'],
  ])('%j', (text, path, stance) => expect(read(text, path).stance).toBe(stance));
});

test('a README section headed as a policy counts without speaking of contributions', () => {
  expect(read('# Kite\n\n## LLM policy\n\nCode and documentation must be written by humans.', 'README.md').stance).toBe('refuse');
});

describe('templates', () => {
  const template = (text: string) => read(text, '.github/pull_request_template.md');

  test('a heading that names AI asks', () => {
    expect(template('## Summary\n\n### Generative AI\n\n<!-- Tell us. -->\n')).toMatchObject({ stance: 'disclose', asks: 'required', forms: ['section'] });
  });

  test('a box that says AI is not accepted refuses', () => {
    expect(template('- [ ] I ran the tests\n- [ ] I know that AI-generated changes are not accepted here\n').stance).toBe('refuse');
  });

  test('boxes about something else say nothing', () => {
    expect(template('- [ ] I have regenerated the client\n- [ ] I have added tests\n').stance).toBe('none found');
  });
});
