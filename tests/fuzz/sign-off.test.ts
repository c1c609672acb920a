import { test } from 'vitest';
import { readSentence, signOffAsked } from '../../lib/sign-off/asks.ts';
import { signOffOf } from '../../lib/sign-off/signed.ts';
import { sampleCommit, sampleRepository } from '../sample-people.ts';
import { hostileText, survives } from './fuzz.ts';

const words = ['Signed-off-by: ', 'sign off ', 'signed off ', 'sign-off', 'your commits ', 'commit', 'must ', 'DCO', 'certificate of origin', 'not ', 'without ', 'required', 'optional', 'cannot be ', 'git commit -s', '--signoff', 'use ', ', ', '. ', ': ', '`', '- [ ] ', '## ', '\n', '\n\n', '\r\n', '```\n', 'A <a@example.com>', 'PR ', 'no longer ', '\0', '“'];

test('a guide of anything is read', () => {
  survives(hostileText(words, 20_000), (text) => {
    signOffAsked(sampleRepository({ 'CONTRIBUTING.md': text }));
    readSentence(text);
  });
});

test('a message of anything is read', () => {
  survives(hostileText(words, 20_000), (message) => void signOffOf(sampleCommit({ message })));
});
