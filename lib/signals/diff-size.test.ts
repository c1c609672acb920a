import { expect, test } from 'vitest';
import { sampleFile, sampleFiles } from '../../tests/sample-facts.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Files, RepositoryFile } from '../facts/facts.ts';
import { messageOf } from './define-signal.ts';
import { diffSize } from './diff-size.ts';

const lines = (count: number) => ({ facts: { files: sampleFiles([sampleFile('src/loom.ts', count)]) } });
const manyFiles = (count: number) => ({ facts: { files: sampleFiles(Array.from({ length: count }, (_, index) => sampleFile(`src/${index}.ts`, 1))) } });

testSignal(diffSize, {
  raised: lines(1_204),
  clear: lines(12),
  inapplicable: { facts: { files: sampleFiles([sampleFile('package-lock.json', 9_000), sampleFile('dist/a.js', 5)]) } },
  unavailable: { facts: { files: sampleFiles([sampleFile('a.ts', 1)], 300) } },
  limits: {
    maxLines: { at: lines(400), beyond: lines(401), measured: 'lines' },
    maxFiles: { at: manyFiles(30), beyond: manyFiles(31), measured: 'files' },
  },
});

const repository = (text: string) => ({ defaultBranch: 'main', isPrivate: false, files: [{ path: '.gitattributes', text, repository: 'loom/weave' } satisfies RepositoryFile] });
function ask(files: Files, ignore: string[] = [], attributes = '') {
  const result = diffSize.evaluate({ files, repository: repository(attributes) }, { maxLines: 400, maxFiles: 30, ignore }, new Date(0));
  return { ...result, message: messageOf(diffSize, result) };
}

test('tests are shown apart, and what is left out is listed with the reason', () => {
  const { message, evidence } = ask(
    sampleFiles([sampleFile('src/a.ts', 30, { deletions: 5 }), sampleFile('src/a.test.ts', 20), sampleFile('yarn.lock', 1_000), sampleFile('api/schema.ts', 700), sampleFile('src/old.ts', 3)]),
    ['old.ts'],
    'api/** linguist-generated\n',
  );
  expect(message).toBe('55 lines to review in 2 files, 20 of them in tests; raised above 400 lines or 30 files. Left out: 3 generated, vendored, lock or ignored files with 1,703 lines.');
  expect(evidence?.map(({ note }) => note)).toEqual([
    '35 lines', '20 lines, test', '1,000 lines, left out (lock file: yarn.lock)', '700 lines, left out (linguist-generated in .gitattributes)', '3 lines, left out (ignored: old.ts)',
  ]);
});

test('a part is never shown as the whole', () => {
  expect(ask(sampleFiles([sampleFile('a.ts', 500)], 320)).message).toMatch(/^At least 500 lines to review in 1 file \(1 of 320 changed files were read\)/);
  expect(ask(sampleFiles([sampleFile('a.ts', 5)], 320))).toMatchObject({ outcome: 'unavailable' });
});

test('no file at all', () => {
  expect(ask(sampleFiles([]))).toMatchObject({ outcome: 'inapplicable', message: 'No file is changed.' });
});

test('beside what was merged here: how many were smaller, from thirty on', () => {
  const merged = (count: number) => ({ people: [], mergedPulls: Array.from({ length: count }, (_, index) => ({ number: index + 1, additions: index, deletions: 10, changedFiles: 1 })) });
  const said = (count: number, files = sampleFiles([sampleFile('a.ts', 50, { deletions: 10 }), sampleFile('yarn.lock', 31)])) =>
    messageOf(diffSize, diffSize.evaluate({ files, community: merged(count) }, { maxLines: 400, maxFiles: 30, ignore: [] }, new Date(0)));
  // 91 changed lines, left out or not; the merged ones have 10, 11, 12 and so on.
  expect(said(100)).toMatch(/ Its 91 changed lines in all: larger than 81 % of the 100 pull requests last merged here\.$/);
  expect(said(29)).not.toContain('%');
  expect(said(100, sampleFiles([sampleFile('a.ts', 50)], 2))).not.toContain('%');
});
