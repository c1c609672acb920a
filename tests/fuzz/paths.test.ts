import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGitattributes } from '../../lib/files/gitattributes.ts';
import { isBounded, pathMatcher } from '../../lib/files/path-patterns.ts';
import { hostileText, survives } from './fuzz.ts';

const globWords = ['*', '**', '**/', '/', '?', '[a-z]', '[', ']', '[!', '[^', '[[:alpha:]]', '{a,b}', '{', '}', '{1..9}', '{1..99999999}', '(', ')', '!(', '+(', '@(a|b)', '|', '\\', '!', '#', 'a', 'aa', 'b', '.', '..', '.js', '"', ' '];
const paths = ['a', 'a/b/c.js', 'a'.repeat(255), `${'a/'.repeat(200)}b`, `${'aa.'.repeat(80)}b/${'ab'.repeat(100)}`, '.a', 'a b', '[a]'];

test('.gitattributes of anything is read, and asked about any path', () => {
  const text = hostileText([...globWords, '*.ts linguist-generated\n', ' linguist-generated\n', ' -linguist-vendored\n', ' linguist-documentation=false\n', ' !linguist-generated\n', ' __proto__ constructor=x\n', '[attr]x linguist-generated\n', '\n', '\r\n', '\t'], 4_000);
  survives(text, (rules) => {
    const says = readGitattributes(rules);
    for (const path of paths) says(path);
  });
});

test('patterns of anything are compiled, and asked about any path', () => {
  survives(fc.array(hostileText(globWords, 300), { maxLength: 8 }), (patterns) => {
    const matches = pathMatcher(patterns);
    for (const path of paths) matches(path);
  });
});

const name = fc.string({ unit: fc.constantFrom('a', 'B', '9', '-', '_', ' ', 'é', '.', '*', '?', '[', ']', '{', '}', '(', ')', '!', '+', '@', '#', '$', '|', ','), minLength: 1, maxLength: 10 }).filter((text) => !/^\.{1,2}$/.test(text));
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join('/'));

test('a path written out in .gitattributes is said of that path and no other', () => {
  survives(fc.tuple(path, fc.constantFrom('x', '/x')), ([text, more]) => {
    const escaped = text.replace(/[*?[\]\\]/g, '\\$&');
    fc.pre(isBounded(escaped.replace(/[()]/g, '')));
    const quoted = `"/${escaped.replace(/[\\"]/g, '\\$&')}"`;
    const says = readGitattributes(`${quoted} linguist-generated -linguist-vendored\n`);
    expect(says(text)).toEqual({ generated: true, vendored: false, documentation: undefined });
    expect(says(text + more).generated).toBe(undefined);
    expect(says(`x/${text}`).generated).toBe(undefined);
  });
});

test('a plain path is matched by itself and by its folder', () => {
  const plain = fc.array(fc.string({ unit: fc.constantFrom('a', 'B', '9', '-', '_', ' ', 'é', '.'), minLength: 1, maxLength: 8 }).filter((text) => !/^\.+$/.test(text)), { minLength: 2, maxLength: 4 });
  survives(plain, (names) => {
    const [first = '', ...rest] = names;
    expect(pathMatcher([`/${names.join('/')}`])(names.join('/'))).not.toBeNull();
    expect(pathMatcher([`${first}/`])(names.join('/'))).not.toBeNull();
    expect(pathMatcher([rest.at(-1) ?? ''])(names.join('/'))).not.toBeNull();
  });
});
