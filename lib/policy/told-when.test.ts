import { expect, test } from 'vitest';
import { normalise } from '../disclosure/normalise.ts';
import { tellsElse, toldHere, toldWhen } from './told-when.ts';

test.each([
  'If AI was used, add a label to the pull request.',
  'If AI was used, put the tag in the title.',
  'If you used AI for code, docs or tests, say so.',
  'Open the description with a sentence saying so when an LLM did the work.',
  'If AI helped you, you are obliged to inform us when you submit it.',
])('tells of a case: %s', (sentence) => expect(toldWhen(normalise(sentence))).toBe(true));

test.each(['If AI was used, add a test.', 'If you use AI, explain how the change works.', 'If you use AI, you may mention it.', 'Add a label to the pull request.'])('does not: %s', (sentence) => expect(toldWhen(normalise(sentence))).toBe(false));

test('where the section says what it is about, no case is needed', () => {
  expect(toldHere('state it in the pull request.')).toBe(true);
  expect(toldHere('state your reasons in the pull request.')).toBe(false);
});

test.each([
  ['If you use AI, include tests.', true],
  ['Please disclose the level of confidence that you have.', true],
  ['If you use AI, say which tool.', false],
  ['When you open it, disclose which parts AI wrote, if any.', false],
])('something else is told: %s %s', (sentence, expected) => expect(tellsElse(normalise(sentence))).toBe(expected));
