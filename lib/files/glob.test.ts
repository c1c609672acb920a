import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { compileGlob } from './glob.ts';
import { generatedFiles, lockFiles, minifiedFiles, vendoredFiles } from './left-out-files.ts';
import { testFolders, testNames } from './test-files.ts';

const globs = [
  '*.lock', '**/package-lock.json', '{yarn,Cargo}.lock', 'Cargo.{lock,toml}', 'src/**/gen', 'src/**', '**/gen/**', '[Gg]emfile.lock', 'a?c.ts', '*_pb2.py', '*.pb.{go,cc}', 'snap/{a,b{c,d}}/x.snap', 'a\\*b', '{a,b', 'x]y', 'lib/*/dist/*.js',
  ...generatedFiles, ...vendoredFiles, ...lockFiles, ...minifiedFiles, ...testFolders, ...testNames,
];
const paths = [
  'yarn.lock', 'Cargo.lock', 'cargo.lock', 'Cargo.toml', 'package-lock.json', 'web/package-lock.json', 'src', 'src/gen', 'src/a/gen', 'gen', 'gen/a', 'a/gen/b', 'Gemfile.lock', 'gemfile.lock', 'abc.ts', 'ac.ts', 'x_pb2.py', 'y.pb.go', 'y.pb.h',
  'snap/a/x.snap', 'snap/bc/x.snap', 'snap/be/x.snap', 'a*b', 'ab', '{a,b', 'x]y', 'lib/a/dist/b.js', 'lib/dist/b.js', 'test/a.py', 'tests/a_test.go', 'a.test.ts', 'a.spec.js', 'spec/a_spec.rb', 'vendor/x/y.go', 'dist/a.min.js', 'a.min.css', 'go.sum', '.a', 'A.TEST.TS',
];

test.each(globs)('%s: the piece that is looked for first leaves out nothing that matches', (glob) => {
  const theirs = picomatch(glob, { dot: true, nonegate: true, noextglob: true, windows: false });
  const ours = compileGlob(glob, { braces: true });
  expect(paths.filter((path) => ours(path))).toEqual(paths.filter((path) => theirs(path)));
});

test('most paths are told by the piece alone', () => {
  const asked: string[] = [];
  const path = Object.assign(Object('src/a.ts') as object, { includes: (piece: string) => asked.push(piece) < 0 });
  expect(compileGlob('**/*.generated.{ts,js}', { braces: true })(path as unknown as string)).toBe(false);
  expect(asked).toEqual(['.generated.']);
});
