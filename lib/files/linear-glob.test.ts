import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { timeOf } from '../../tests/pace.ts';
import { linearGlob } from './linear-glob.ts';

const globs = [
  'a', 'a/b', '*', '*.js', 'a*', '*a*', '**/a', '**/*.js', 'a/**', 'a/**/b', '**/a/**', 'a/**/*', '?', 'a?c', '[a-c]x', '[!a-c]x', '[^a]', '[]a]x', 'a\\*b', '{a,b}.js', '{a,b{1,2}}/x',
  '*.{js,ts}', 'a{,s}', '{a,b', 'a}', '{a}', '**', 'x/*/y', '*/*', 'a**b', '**a', '[z-a]', '**/{a,b}/**',
];
const paths = [
  'a', 'b', 'a/b', 'a/x/b', 'a/x/y/b', 'x/a', 'x/y/a', 'a.js', 'x/a.js', 'b.js', 'b.ts', 'abc', 'axb', 'ax', 'bx', 'dx', ']x', 'a*b', 'as', 'b1/x', 'b2/x', 'a/x', 'x/q/y', 'ab', 'a/b/c', 'x/a/y', '.a', '.js',
  '{a,b', 'a}', '{a}', 'xa',
];

test.each(globs)('%s matches what picomatch matches', (glob) => {
  const theirs = picomatch(glob, { dot: true, nonegate: true, noextglob: true, windows: false });
  const ours = linearGlob(glob, true);
  expect(paths.filter((path) => ours(path))).toEqual(paths.filter((path) => theirs(path)));
});

test('without braces, braces are themselves', () => {
  expect(linearGlob('{a,b}', false)('{a,b}')).toBe(true);
  expect(linearGlob('{a,b}', false)('a')).toBe(false);
});

test('what is made to be slow is not', () => {
  for (const glob of ['*a*a*a*a*a*a*b', '**/*a*a*a*b', '**/a/**/a/**/a/**/b', '{a,a}*{a,a}*{a,a}*b', '**/**/**/**/b', '{a,{a,{a,b}}}'.repeat(20)])
    for (const path of ['a'.repeat(255), 'a/'.repeat(2_000)]) expect(timeOf(() => expect(linearGlob(glob, true)(path)).toBe(false))).toBeLessThan(100);
});
