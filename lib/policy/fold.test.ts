import { describe, expect, test } from 'vitest';
import { normalise } from '../disclosure/normalise.ts';
import { fold } from './fold.ts';
import { readPolicy } from './read-policy.ts';

const stanceOf = (text: string, path = 'AI_POLICY.md') => readPolicy([{ path, text, repository: 'example/project' }]).stance;
const plain = (text: string): string => fold(normalise(text)).replaceAll('\uE001', 'AI');

describe('wordings become the one that is known', () => {
  test.each([
    ["We won't turn down AI-written code.", 'we will not reject AI-written code.'],
    ['AI patches are strictly off the table.', 'AI patches are strictly rejected.'],
    ['AI patches are fair game.', 'AI patches are fine.'],
    ['Please own up to the use of AI in your PR.', 'please disclose the use of AI in your pr.'],
    ['Give us a heads-up if you used AI.', 'disclose if you used AI.'],
    ['Because time is short, do not use AI.', 'do not use AI.'],
  ])('%j', (text, folded) => expect(plain(text)).toBe(folded));
});

/** Each wording with each subject. */
const crossed = (wordings: readonly string[], subjects: readonly string[]): string[] => wordings.flatMap((wording) => subjects.map((subject) => wording.replace('X', subject)));
const works = ['AI-generated code', 'patches that an LLM wrote', 'submissions made with AI tools'];

describe('verdicts, by any subject', () => {
  test.each(crossed(['We have no interest in X.', 'X will be thrown out.', 'This project has a policy against X.', 'We have decided to stop accepting X.', 'X? No thanks.', 'Any X will be sent back.'], works))('refuse: %s', (text) => expect(stanceOf(text)).toBe('refuse'));
  test.each(crossed(['We gladly take X.', 'We have no qualms about X.', 'There is nothing wrong with X.', 'X will be reviewed like everything else.', 'X can be merged.', 'We do not differentiate between our own code and X.'], works))('allowed: %s', (text) => expect(stanceOf(text)).not.toBe('refuse'));
});

describe('telling, by any verb', () => {
  test.each(crossed(['X whether AI was involved.', 'You must X that AI was used.', 'If you used an LLM, X which one you used and that it was an LLM.'], ['point out', 'clarify', 'note down', 'let us know', 'make it clear', 'write down']))('disclose: %s', (text) => expect(stanceOf(`You may use AI. ${text}`)).toBe('disclose'));
  test.each(['You do not have to label it.', 'You need not point it out.', 'Whether you mention it is up to you.', 'Cite the tool. This is not required.'])('allowed: %s', (text) => expect(stanceOf(`You may use AI. ${text}`)).toBe('allowed'));
  test.each(['Reviewers must be told.', 'We just want to know.', 'Hidden AI use is not tolerated.', 'Pull requests that used AI without saying so will be closed.', 'AI-assisted changes (please mark them as such) come second.'])('disclose: %s', (text) => expect(stanceOf(`You may use AI. ${text}`)).toBe('disclose'));
});

test('talk of people who use AI is no rule about it', () => {
  expect(['refuse', 'disclose']).not.toContain(stanceOf('Do not accuse people of using AI; using it is fine.', 'CODE_OF_CONDUCT.md'));
});
