import { expect, test } from 'vitest';
import { sampleRepository } from '../../tests/sample-people.ts';
import { readSentence, signOffAsked } from './asks.ts';

test.each([
  'All commits must be signed off with the DCO.',
  'Sign off every commit:',
  '**Sign off your commits** with `git commit -s` (Developer Certificate of Origin).',
  'Keep commit subjects short and sign off your commits (`git commit -s`).',
  'You will also need to sign off your commits to this repository.',
  'Please add a `Signed-off-by` line to every patch.',
  'We require DCO sign-off for all commits.',
  'All contributions must be accompanied by a Developer Certificate of Origin (DCO) sign-off.',
  'We require everyone to acknowledge this by signing their work under the DCO.',
  'Commits that are not signed off cannot be merged.',
  'We cannot accept pull requests without a sign-off.',
  'Don’t forget to sign off your commits.',
  'The bot enforces that each commit has a Signed-off-by trailer.',
  'Use `git commit --signoff` to add it.',
])('asks: %s', (sentence) => {
  expect(readSentence(sentence)).toBe('asks');
});

test.each([
  'Releases must be signed off by engineering.',
  'All commits must be signed off by two maintainers.',
  'You must get sign-off from a lead before you merge commits.',
  'By contributing you agree to the DCO.',
  'All contributions follow the Developer Certificate of Origin (DCO) model.',
  'When you sign off a commit, that is what you attest to.',
  'See the guide for details on how to sign off your commits.',
  'AI agents must not add Signed-off-by trailers.',
  'Some projects require a Signed-off-by line on each commit.',
  'Patches that go upstream must carry a Signed-off-by line.',
  'Should commits be signed off?',
  'All commits must be signed with GPG.',
  'Commits must be signed.',
  'You must sign the CLA.',
  'The design was signed off in May.',
])('says nothing: %s', (sentence) => {
  expect(readSentence(sentence)).toBeNull();
});

test.each([
  'DCO sign-off is **not** required.',
  'No sign-off is needed on commits.',
  'There is no CLA, and we do not require a DCO.',
  'Signed-off-by lines are no longer required.',
  'Optionally, sign off your commits.',
  'We used to require a Signed-off-by on each commit.',
])('takes it back: %s', (sentence) => {
  expect(readSentence(sentence)).toBe('waives');
});

test('a template’s box asks by standing there', () => {
  expect(readSentence('My commits are signed off', true)).toBe('asks');
  expect(readSentence('I have signed the CLA', true)).toBeNull();
});

test('the deciding line has its place', () => {
  const text = '# Contributing\n\nHello.\r\n\r\n## Commits\n\nKeep them small. Every commit must be\nsigned off.\n\n```\ngit commit -s\n```\n';
  expect(signOffAsked(sampleRepository({ 'CONTRIBUTING.md': text }))).toEqual({ asks: 'yes', line: { repository: 'bobbin/weave', path: 'CONTRIBUTING.md', line: 7, text: 'Every commit must be signed off.' }, membersExempt: false });
});

test('an example below asks with the words above it', () => {
  const text = '# Sign your work\n\nThe sign-off is a simple line. If you can certify the below,\nthen you just add a line to every git commit message:\n\n    Signed-off-by: Ida Thread <ida@thread.example>\n\nYou can sign your commit automatically with `git commit -s`.\n';
  expect(signOffAsked(sampleRepository({ 'CONTRIBUTING.md': text }))).toMatchObject({ asks: 'yes', line: { line: 4 } });
  expect(signOffAsked(sampleRepository({ 'CONTRIBUTING.md': 'What git log shows:\n\n    Signed-off-by: Ida Thread <ida@thread.example>\n' })).asks).toBe('no');
});

test('the DCO app’s settings ask, and may leave members out', () => {
  const asked = (text: string) => signOffAsked(sampleRepository({ '.github/dco.yml': text }));
  expect(asked('require:\n  members: false\n')).toMatchObject({ asks: 'yes', membersExempt: true });
  expect(asked('allowRemediationCommits:\n  individual: true\n')).toMatchObject({ asks: 'yes', membersExempt: false });
});

test('who says both is not understood, and what is not for people is not read', () => {
  const both = 'Commits must be signed off.\n\nFor documentation a sign-off is not required.';
  expect(signOffAsked(sampleRepository({ 'CONTRIBUTING.md': both })).asks).toBe('unclear');
  expect(signOffAsked(sampleRepository({ 'AGENTS.md': 'Commits must be signed off.', 'AI_POLICY.md': 'Every commit must be signed off.', '.github/CODEOWNERS': '# Commits must be signed off.' }))).toMatchObject({ asks: 'no', line: null });
});

test('the owner’s guide holds where the repository says nothing', () => {
  const owner = sampleRepository({ 'CONTRIBUTING.md': 'Commits must be signed off.' }, 'bobbin/.github');
  expect(signOffAsked(owner).asks).toBe('yes');
  expect(signOffAsked({ ...owner, files: [...owner.files, ...sampleRepository({ 'CONTRIBUTING.md': 'A sign-off is not required.' }).files] }).asks).toBe('no');
});
