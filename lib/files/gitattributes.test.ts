import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { timeOf } from '../../tests/pace.ts';
import { readGitattributes } from './gitattributes.ts';

const attributes = String.raw`# a comment
[attr]ours linguist-generated
*.pb.go linguist-generated
/dist/** linguist-generated=true
third_party/** linguist-vendored
third_party/own/** -linguist-vendored
docs/*.py linguist-documentation
docs/keep.py linguist-documentation=false
docs/unsaid.py !linguist-documentation
"with \"quote\" \303\251.txt" linguist-generated
lib/**/gen/*.c linguist-generated
weird(1).txt linguist-generated
{a,b}.txt linguist-generated
foo**bar linguist-generated
one/star/* linguist-vendored
folder/ linguist-vendored
plain linguist-vendored
img[0-9].svg linguist-generated
img[!0-9].txt linguist-generated
q?.md linguist-documentation text=auto linguist-generated
!neg linguist-generated
  indented linguist-generated
macro.c ours
`;

const paths = [
  'a.pb.go', 'deep/er/a.pb.go', 'dist/x.js', 'dist/a/b.js', 'src/dist/x.js', 'dist', 'third_party/x.c', 'third_party/own/x.c', 'src/third_party/x.c',
  'docs/a.py', 'docs/sub/a.py', 'docs/keep.py', 'docs/unsaid.py', 'with "quote" é.txt', 'lib/gen/x.c', 'lib/a/b/gen/x.c', 'lib/a/gen/b/x.c', 'weird(1).txt',
  'a.txt', '{a,b}.txt', 'fooXbar', 'foo/bar', 'foo/x/bar', 'one/star/a', 'one/star/a/b', 'folder/x', 'plain', 'plain/x', 'x/plain', 'img1.svg', 'imgx.svg',
  'img1.txt', 'imgx.txt', 'q1.md', 'q12.md', 'neg', '!neg', 'indented', 'macro.c', '.hidden/a.pb.go',
];

/** What git itself answers, macros left out by asking only for Linguist's names on files that no macro touches. */
function byGit(): Map<string, string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gitattributes-'));
  try {
    const git = (args: string[], input?: string) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'], ...(input !== undefined && { input }) });
    git(['init', '-q']);
    writeFileSync(path.join(folder, '.gitattributes'), attributes);
    const out = git(['check-attr', '-z', '--stdin', 'linguist-generated', 'linguist-vendored', 'linguist-documentation'], paths.join('\0') + '\0').split('\0');
    const answers = new Map<string, string>();
    for (let index = 0; index + 2 < out.length; index += 3) answers.set(`${out[index]} ${out[index + 1]}`, out[index + 2] ?? '');
    return answers;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('answers as git does', () => {
  const git = byGit();
  const attributesOf = readGitattributes(attributes);
  const read = (value: string | undefined) => (value === 'set' ? true : value === 'unset' ? false : value === 'unspecified' ? undefined : value !== 'false');
  for (const file of paths.filter((name) => name !== 'macro.c')) {
    expect(attributesOf(file), file).toEqual({
      generated: read(git.get(`${file} linguist-generated`)),
      vendored: read(git.get(`${file} linguist-vendored`)),
      documentation: read(git.get(`${file} linguist-documentation`)),
    });
  }
});

test('macros are passed over', () => {
  expect(readGitattributes(attributes)('macro.c').generated).toBeUndefined();
});

test('a pattern made to be slow costs only itself, and no time', () => {
  const attributesOf = readGitattributes(`${'*a'.repeat(40)}b linguist-generated\n*a*a*a*a*b linguist-vendored\n**/a/**/a/**/b linguist-vendored\n*a*ab linguist-vendored\nkept linguist-generated\n`);
  expect(attributesOf('a'.repeat(255))).toEqual({ generated: undefined, vendored: undefined, documentation: undefined });
  expect(attributesOf('kept').generated).toBe(true);
  expect(timeOf(() => attributesOf('a'.repeat(255)))).toBeLessThan(100);
});

test('text that is no attributes file says nothing', () => {
  expect(readGitattributes('\0\u{1f600}\n"unclosed linguist-generated\n[[[ linguist-generated\n')('x')).toEqual({ generated: undefined, vendored: undefined, documentation: undefined });
});
