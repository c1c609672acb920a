import { describe, expect, test } from 'vitest';
import { normalise } from '../disclosure/normalise.ts';
import { gistOf } from './gist.ts';

const says = (sentence: string, about = true) => gistOf(normalise(sentence), about)?.says ?? null;

describe('single words and their negation', () => {
  test.each([
    ['The use of LLMs is verboten here.', 'refused'],
    ['AI is off-limits.', 'refused'],
    ['We cannot, as things stand, permit AI.', 'refused'],
    ['Contributions made with chatbots are not something we can take.', 'refused'],
    ['I wrote this without the help of ChatGPT and confirm it.', 'refused'],
    ['No pull requests opened by autonomous agents.', 'refused'],
    ['We have nothing against AI assistants.', 'allowed'],
    ['Nobody here objects to the idea that you may use an LLM.', 'allowed'],
    ['An LLM can be used for tests.', 'allowed'],
    ['We are not opposed to AI.', 'allowed'],
    ['AI is not banned.', 'allowed'],
  ])('%s', (sentence, expected) => expect(says(sentence)).toBe(expected));

  test.each(['AI does not write good code.', 'LLMs cannot take responsibility.', 'The chart shows AI adoption.', 'Tabs are forbidden.'])('nothing is read from %j', (sentence) => expect(says(sentence)).toBeNull());

  test('outside of a section about AI agents are not meant', () => {
    expect(says('No issues opened by bots.', false)).toBeNull();
    expect(says('No issues opened by bots.')).toBe('refused');
  });

  test('a denied act is weaker than a ban', () => {
    expect(gistOf(normalise('Do not send us what an LLM wrote.'), true)).toEqual({ says: 'refused', outright: false });
    expect(gistOf(normalise('What an LLM wrote is prohibited.'), true)).toEqual({ says: 'refused', outright: true });
  });
});
