import { describe, expect, test } from 'vitest';
import type { PolicyReading } from './policy.ts';
import { readPolicy } from './read-policy.ts';

const read = (text: string, path = 'AI_POLICY.md'): PolicyReading => readPolicy([{ path, text, repository: 'example/project' }]);

describe('AI as a help, but not as the maker', () => {
  test.each([
    'AI tools are there to assist only. A person makes the change.',
    '- AI may be used in an assistive way, strictly to assist you.\n- Say so in the pull request: AI use must be disclosed.',
    'Patches that are predominantly AI-generated are not accepted. Completing a line with AI is fine. AI use must be declared.',
    'We will not take code from an LLM if it is of considerable length. You must tell us which parts an LLM wrote.',
    'LLMs are not to create features. Small fixes with an LLM are fine.',
  ])('restricted: %j', (text) => expect(read(text).stance).toBe('restricted'));

  test('a mere preference limits nothing', () => {
    expect(read('AI is welcome. We would prefer it if changes were not mostly AI-generated.').stance).toBe('allowed');
  });

  test('part of the work is to be people’s', () => {
    expect(read('Use any AI for code. Release notes must be written by humans.').stance).toBe('restricted');
    expect(read('We expect every patch to be written by people.').stance).toBe('refuse');
  });
});

describe('conditions decide by their main clause', () => {
  test.each([
    ['If a language model wrote your patch, we will not merge it.', 'refuse'],
    ['When an LLM was involved, the pull request will be closed.', 'refuse'],
    ['AI is fine. If AI wrote the change, read it before you send it.', 'allowed'],
    ['AI is fine. If prompting an LLM took you less time than reading its answer, do not send the patch.', 'allowed'],
    ['AI is fine. If you are here to practise, leave AI aside, we will not help otherwise.', 'allowed'],
    ['We do not take AI-written code whose author cannot explain it.', 'allowed'],
    ['Unattended AI pull requests are closed.', 'restricted'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));
});

describe('what resembles a refusal', () => {
  test.each([
    ['AI is fine.\n\nRestricted:\n\n- sending AI output that you have not read', 'allowed'],
    ['AI is fine. AI output without attribution is rejected, we will not look at it without this.', 'disclose'],
    ['Maintainers have the authority to close AI-assisted changes for reasons of size. AI is fine.', 'allowed'],
    ['AI is fine, but we do not encourage it.', 'allowed'],
    ['AI is fine. A ban would be silly.', 'allowed'],
    ['AI is fine. Please never hand in what an LLM wrote as is.', 'allowed'],
    ['AI is fine. An AI is not allowed to decide what we merge.', 'allowed'],
    ['AI is fine.\n\nAI must not:\n\n- replace your own judgement', 'allowed'],
    ['AI is fine. Generic AI-written messages will be rejected.', 'allowed'],
    ['AI is fine. Certain tools are prohibited by our company.', 'allowed'],
    ['People may use AI for their changes. AI agents are not allowed to contribute.', 'allowed'],
    ['AI is fine. We take no part in it: do not accept AI output that adds fields.', 'allowed'],
    ['AI is fine. AI-written docs/comments that contradict the code will be rejected.', 'allowed'],
    ['Do not rely on AI for architecture. You may use AI for tests.', 'allowed'],
    ['AI is fine. AI should not be used to generate comments. We expect comments to be written by people.', 'allowed'],
  ])('%j: %s', (text, stance) => expect(read(text).stance).toBe(stance));

  test.each(['The files in `old/` are not shown as AI-generated work.', 'I do not use AI for this project.', 'Per company rules certain tools are prohibited and may not be used.'])('no refusal is read from %j', (text) => expect(['refuse', 'restricted']).not.toContain(read(text).stance));

  test('what is posted is not what is contributed', () => {
    expect(read('AI is fine. Please do not paste AI generated text into descriptions of issues or pull requests.')).toMatchObject({ stance: 'restricted', uses: ['communication'] });
  });

  test('what AI does not change is no hard word', () => {
    expect(read('## AI-assisted work\n\nYou are responsible for it. Using AI does not transfer that to an AI.', 'CONTRIBUTING.md').stance).toBe('allowed');
  });

  test('AI for other purposes is a welcome, not an aside', () => {
    expect(read('Do not use LLMs for the documentation. Using LLMs for other purposes, such as research, is okay.').stance).toBe('restricted');
  });
});

describe('other wordings of a refusal', () => {
  test.each([
    ['AI-generated code is incompatible with our license.', 'AI_POLICY.md'],
    ['We do not approve of patches that an LLM wrote.', 'AI_POLICY.md'],
    ['## Notes\n\nGenerative models are not welcome in contributions.', 'CONTRIBUTING.md'],
    ['Copilot is disabled in this repository.', 'AI_POLICY.md'],
    ['No LLMs.', '.github/AI_POLICY.md'],
  ])('%j', (text, path) => expect(read(text, path).stance).toBe('refuse'));
});

describe('sentences that settle more, or less, than their words', () => {
  test('a whole sentence against AI outweighs a question whether it was used', () => {
    expect(read('Tell us whether AI was used.\n\nDo not use AI on this project.').stance).toBe('refuse');
    expect(read('State which AI you used. Never use AI, except to translate.').stance).toBe('disclose');
  });

  test('comments that are expected of people, quotes that are marked', () => {
    expect(read('Coding with an LLM is welcome.\n\nReplies are expected to be written by people.\n\nIf you want to quote an LLM in your comments, it must be disclosed as such.').stance).toBe('allowed');
    expect(read('AI is welcome for coding.\n\nAI should not write replies to maintainers and other contributors.').stance).toBe('allowed');
  });

  test('the training of models is another matter', () => {
    expect(['allowed', 'refuse']).not.toContain(read('This code is excluded from use in training LLMs.').stance);
  });
});
