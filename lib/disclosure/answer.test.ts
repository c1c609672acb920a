import { describe, expect, test } from 'vitest';
import { discloses } from './marker.ts';
import { readDescription } from './read-description.ts';

const says = (body: string) => {
  const { markers } = readDescription({ title: 'Fix it', body });
  return [markers.some(discloses), markers.some(({ meaning }) => meaning === 'none-used')];
};

describe('answers under a heading that asks', () => {
  test.each(['Partly', 'for the tests', 'Composer 1', '80% of the code', 'Outline by me, code by the machine.', 'Autocompletion', 'Level: Pair'])('used: %s', (answer) => {
    expect(says(`### AI Disclosure\n\n${answer}`)).toEqual([true, false]);
  });

  test.each(['My own work entirely.', 'All mine.', 'I wrote every line.', '- Level: None', 'No AI tools were used other than spell check.', 'Without AI', 'AI-free.'])('none: %s', (answer) => {
    expect(says(`### AI Disclosure\n\n${answer}`)).toEqual([false, true]);
  });

  test.each(['All tests pass.', 'See the commits.', 'Fixes the crash on an empty file.', 'Same as #12.', 'The code follows the style of its neighbours.', '_No response_', 'I have read the policy on AI.'])('no answer: %s', (answer) => {
    expect(says(`### AI Disclosure\n\n${answer}`)).toEqual([false, false]);
  });
});

describe('short labels', () => {
  test.each([
    ['**Used AI:** no', [false, true]],
    ['AI level: 0', [false, true]],
    ['AI: none, every line is mine', [false, true]],
    ['AI: no (see the commits)', [false, true]],
    ['AI: used for the tests', [true, false]],
    ['AI: helped with the docs', [true, false]],
    ['AI: none of the ships move', [false, false]],
    ['AI: used to run aground', [false, false]],
    ['## AI?\n\nclaude', [true, false]],
    ['## AI?\n\nships that sail by themselves', [false, false]],
    ['No AI/LLM was used', [false, true]],
    ['**Used AI:** yes, for comments', [true, false]],
    ['## AI\n\nUsed Antigravity to lay out the page.', [true, false]],
    ['> [!NOTE]\n> Parts of this were written by an LLM (Qwen3-Coder, local).', [true, false]],
    ['I do not know Go and Claude walked me through it.', [true, false]],
  ])('%j', (body, expected) => expect(says(body)).toEqual(expected));
});

describe('a heading that names AI and nothing else', () => {
  test('is answered by a plain no', () => {
    expect(says('## Generative AI\n\nNot used.\n\n## Changes\n\nSorts the fonts.')).toEqual([false, true]);
  });
});

test('what the AI did is told behind its label', () => {
  expect(says('What I did: design, review.\nWhat the AI did: implementation and unit tests.')).toEqual([true, false]);
});
