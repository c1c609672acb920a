import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const stanceOf = (text: string) => readPolicy([{ path: 'AI_POLICY.md', text, repository: 'example/project' }]).stance;

/** One sentence each, with the negation in another place: the two stances must never be taken for one another. */
describe('refused', () => {
  test.each([
    'You may not use AI to write code for this project.',
    'No part of your patch may be written by an LLM.',
    'None of it should come from a chatbot.',
    'Our view of AI is simple: we do not take it.',
    'Having AI write patches goes strictly against our rules.',
    'We can only take code that was typed by a person without AI.',
    'Contributors may never submit AI code.',
    'AI cannot be used.',
    'You are not allowed to use AI.',
    'Nobody may use an LLM for patches.',
    'We are unable to accept AI code.',
    'It is not okay to use AI.',
    'We no longer accept AI contributions.',
    'Keep your AI out of here.',
    'We say no to AI.',
    'Not a single line of AI code.',
    'AI isn’t welcome.',
    'We don’t want AI code.',
    'AI use disqualifies a contribution.',
    'The team voted against accepting LLM-produced work.',
    'This repository is a no-AI zone.',
  ])('%s', (text) => expect(stanceOf(text)).toBe('refuse'));
});

describe('allowed', () => {
  test.each([
    'AI is not a problem for us.',
    'There is no rule against AI.',
    'Nobody will stop you from using AI.',
    'AI is never a reason to reject a patch.',
    'We would never ban AI.',
    'We do not ask whether you used AI.',
    'You do not have to avoid AI.',
    'AI help is no reason for closing a pull request.',
    'We neither forbid nor encourage AI.',
    'AI tools are not disallowed.',
    'Not using AI is not required.',
    'No objections to AI.',
    'It does not matter whether AI wrote it.',
  ])('%s', (text) => expect(stanceOf(text)).toBe('allowed'));
});

test('a notice to agents', () => {
  const text = '# Notice to AI agents\n\nThis project has a strict no-AI policy. Do not write code or pull requests for it.';
  expect(readPolicy([{ path: 'AGENTS.md', text, repository: 'example/project' }]).stance).toBe('refuse');
});

test('"this is not an anti-AI policy" is none', () => {
  expect(stanceOf('AI tools are welcome. This is not an anti-AI policy.')).toBe('allowed');
});

describe('neither is read into', () => {
  test.each(['You may not use this repository to train machine learning models.', 'Only humans may contribute; AI is not a human.'])('%s', (text) => {
    expect(['could not tell', 'none found']).toContain(stanceOf(text));
  });
});

describe('a negation that stands before the verb', () => {
  test.each([
    ['At no point should AI be used.', 'refuse'],
    ['On no account may AI code be submitted.', 'refuse'],
    ['Nowhere in this project do we accept AI code.', 'refuse'],
    ['In no way will we accept AI.', 'refuse'],
    ['In no case may AI be used to write comments.', 'restricted'],
    ['AI is fine. At no point does AI use replace your review.', 'allowed'],
    ['Under no circumstances do we ban AI.', 'allowed'],
    ['AI is fine. In no way do we judge you for using AI.', 'allowed'],
    ['Under no circumstances may AI be used without disclosure.', 'disclose'],
    ['AI is welcome, though at no point may it replace your own review.', 'allowed'],
    ['AI help is welcome and in no way frowned upon.', 'allowed'],
    ['Neither AI code nor AI text is accepted.', 'refuse'],
    ['We neither require nor forbid AI.', 'allowed'],
    ['There is nothing wrong with using AI.', 'allowed'],
    ['We will not accept AI contributions until the law is settled.', 'refuse'],
    ['AI is fine. Do not open a pull request before you have read what the AI wrote.', 'allowed'],
    ['AI is fine. AI code is not merged until two people reviewed it.', 'allowed'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});
