import { expect, test } from 'vitest';
import { timeOf } from '../../tests/pace.ts';
import { nameMatcher } from './name-patterns.ts';

test.each<[string, string, boolean]>([
  ['lint', 'lint', true],
  ['lint', 'Lint', true],
  ['lint', 'lint / pull_request', false],
  ['lint*', 'lint / pull_request', true],
  ['*lint', 'CI / lint', true],
  ['codecov/*', 'codecov/patch', true],
  ['codecov/*', 'x/codecov/patch', false],
  ['test (ubuntu-24.04, 22)', 'test (ubuntu-24.04, 22)', true],
  ['test (*, 22)', 'test (ubuntu-24.04, 22)', true],
  ['test (*, 22)', 'test (ubuntu-24.04, 20)', false],
  ['{lint,types}', 'types', true],
  ['build [debug]', 'build [debug]', true],
  ['!lint', 'lint', false],
  ['!lint', '!lint', true],
])('%s on %s: %s', (pattern, name, fits) => {
  expect(nameMatcher(['nothing', pattern])(name)).toBe(fits ? pattern : null);
});

test('stays quick on what is made to be slow', () => {
  expect(timeOf(() => expect(nameMatcher([`${'*a'.repeat(60)}b`])('a'.repeat(5_000))).toBeNull())).toBeLessThan(100);
});
