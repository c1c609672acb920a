import { describe, expect, test } from 'vitest';
import { sampleDiff, sampleFile, sampleFiles } from '../../tests/sample-facts.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { ChangedFile } from '../facts/facts.ts';
import { missingTests } from './missing-tests.ts';

const source = (count: number) => ({ facts: { files: sampleFiles([sampleDiff('src/loom.ts', Array.from({ length: count }, (_, index) => `+call(${index});`))]) } });

testSignal(missingTests, {
  raised: source(86),
  clear: { facts: { files: sampleFiles([sampleFile('src/loom.ts', 86), sampleFile('src/loom.test.ts', 3)]) } },
  inapplicable: { facts: { files: sampleFiles([sampleFile('docs/loom.md', 86), sampleFile('po/de.po', 300), sampleFile('.github/workflows/ci.yml', 20)]) } },
  unavailable: { facts: { files: sampleFiles([sampleFile('src/loom.zig', 86)]) } },
  limits: { minSourceLines: { at: source(9), beyond: source(10), measured: 'sourceLines' } },
});

function outcome(files: readonly ChangedFile[], thresholds: Record<string, unknown> = {}, total = files.length): string {
  const values = { ...missingTests.thresholds.parse({}), ...thresholds };
  return missingTests.evaluate({ files: sampleFiles(files, total) }, values, new Date(0)).outcome;
}

const code = (path: string, count = 20) => sampleDiff(path, Array.from({ length: count }, (_, index) => `+step(${index})`));

describe('outcomes', () => {
  test.each<[string, readonly ChangedFile[], string]>([
    ['source alone', [code('src/a.go')], 'raised'],
    ['source and a test', [code('src/a.go'), sampleFile('src/a_test.go', 1)], 'clear'],
    ['a test alone', [sampleFile('tests/test_a.py', 4)], 'clear'],
    ['a deleted test', [code('a.py'), sampleFile('tests/test_a.py', 0, { changeType: 'DELETED', deletions: 9 })], 'clear'],
    ['a test that only moved', [code('a.py'), sampleFile('tests/b/test_a.py', 0, { changeType: 'RENAMED', previousPath: 'tests/test_a.py' })], 'raised'],
    ['source that only moved', [sampleFile('src/b.py', 0, { changeType: 'RENAMED', previousPath: 'src/a.py' })], 'inapplicable'],
    ['comments alone', [sampleDiff('src/a.ts', ['+/**', '+ * Says more.', '+ */', '+', '-// said less'])], 'inapplicable'],
    ['a release', [sampleDiff('src/pkg/__init__.py', ['-__version__ = "1.0"', '+__version__ = "1.1"']), sampleFile('CHANGELOG.md', 80)], 'inapplicable'],
    ['a dependency bump with its fixtures', [sampleFile('package.json', 4), sampleFile('tests/app/package.json', 4), sampleFile('pnpm-lock.yaml', 400)], 'inapplicable'],
    ['generated code', [sampleFile('api/a.pb.go', 900)], 'inapplicable'],
    ['inline test in the diff', [sampleDiff('src/a.rs', ['+fn x() {}', '+#[cfg(test)]', '+mod tests {', '+}'])], 'clear'],
    ['no diff where tests stand inline', [sampleFile('src/a.rs', 40)], 'unavailable'],
    ['no diff where tests stand inline, and another test', [sampleFile('src/a.rs', 40), sampleFile('tests/a.rs', 4)], 'clear'],
    ['no diff where tests stand apart', [sampleFile('src/a.java', 40)], 'raised'],
    ['few lines', [code('src/a.go', 3)], 'clear'],
    ['a new binary', [sampleFile('assets/a.png', 0, { binary: true, changeType: 'ADDED' })], 'inapplicable'],
    ['an empty pull request', [], 'inapplicable'],
  ])('%s', (_, files, expected) => {
    expect(outcome(files)).toBe(expected);
  });

  test('files that were not read may hold tests', () => {
    expect(outcome([code('src/a.go')], {}, 3_000)).toBe('unavailable');
  });

  test('a repository’s own patterns', () => {
    expect(outcome([code('src/a.go'), sampleFile('checks/a.yaml', 1)], { testPatterns: ['checks/**'] })).toBe('clear');
    expect(outcome([sampleFile('scripts/a.sh', 30)], { sourcePatterns: ['scripts/**'] })).toBe('raised');
    expect(outcome([sampleFile('templates/a.html', 30)], { sourcePatterns: ['*.html'] })).toBe('raised');
    expect(outcome([code('src/legacy/a.go')], { exempt: ['src/legacy/**'] })).toBe('inapplicable');
  });
});
