import { expect, test } from 'vitest';
import { z } from '../schema/zod.ts';
import { timeOf } from '../../tests/pace.ts';
import { isBounded, pathMatcher, pathPatterns } from './path-patterns.ts';

test.each([
  ['CODEOWNERS', ['CODEOWNERS', 'docs/codeowners'], ['CODEOWNERS.md', 'CODEOWNERS/x']],
  ['*.pb.go', ['a.pb.go', 'x/a.PB.go'], ['a.go', 'pb.go/x']],
  ['vendor/', ['vendor/x', 'a/Vendor/b/c'], ['vendor', 'vendors/x']],
  ['/dist/', ['dist/x', 'dist/a/b'], ['a/dist/x', 'dist']],
  ['/Makefile', ['Makefile'], ['a/Makefile']],
  ['src/*.c', ['src/x.c'], ['src/a/x.c', 'a/src/x.c']],
  ['**/gen/**', ['gen/x', 'a/gen/b/c'], ['a/general/x']],
  ['*_{test,spec}.rb', ['a_test.rb', 'x/a_spec.rb'], ['a_rest.rb']],
  ['test-?.js', ['x/test-1.js'], ['test-12.js']],
])('%s', (pattern, inside, outside) => {
  const matches = pathMatcher([pattern]);
  for (const path of inside) expect(matches(path), path).toBe(pattern);
  for (const path of outside) expect(matches(path), path).toBeNull();
});

test('the pattern that fits is named', () => {
  expect(pathMatcher(['*.lock', 'vendor/', 'x*.c'])('a/x1.c')).toBe('x*.c');
});

test('an unbounded pattern is refused as a threshold and never run', () => {
  const slow = '*a*a*a*a*a*b';
  const schema = z.strictObject({ ignore: pathPatterns('Ignored', 'Left out.') });
  expect(isBounded(slow)).toBe(false);
  expect(schema.safeParse({ ignore: [slow] }).error?.issues[0]?.message).toContain('at most 3 wildcards');
  expect(schema.safeParse({ ignore: ['docs/**', '*_test.go'] }).success).toBe(true);
  expect(pathMatcher([slow])('a'.repeat(250) + 'b')).toBeNull();
});

test('three wildcards in a name and two runs of folders stay quick', () => {
  for (const pattern of ['*a*a*b', '**/a/**/b', '**/*a*/**/*a*ab']) {
    expect(isBounded(pattern)).toBe(true);
    for (const path of ['a'.repeat(255), 'a/'.repeat(2_000)]) expect(timeOf(() => pathMatcher([pattern])(path))).toBeLessThan(100);
  }
});
