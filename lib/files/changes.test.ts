import { expect, test } from 'vitest';
import { readChanges } from './changes.ts';

test('a unified diff is read as one', () => {
  const text = 'diff --git a/grid.ts b/grid.ts\n--- a/grid.ts\n+++ b/grid.ts\n@@ -1 +1 @@\n-one\n+two\n';
  expect(readChanges(text)).toMatchObject({ total: 1, files: [{ path: 'grid.ts', additions: 1, deletions: 1 }] });
  expect(readChanges('')).toEqual({ files: [], total: 0 });
});

test('a list of files is the same facts: true numbers, lines where GitHub gave them, and how many were not listed', () => {
  const files = [
    { filename: 'src/a.ts', status: 'modified', additions: 1, deletions: 1, patch: '@@ -4 +4 @@ fn()\n-one\n+two' },
    { filename: 'src/new name.ts', previous_filename: 'src/old.ts', status: 'renamed', additions: 0, deletions: 0 },
    { filename: 'huge.json', status: 'added', additions: 90_000, deletions: 0 },
  ];
  const { total, files: read } = readChanges(JSON.stringify({ changed_files: 3_400, files }));
  expect(total).toBe(3_400);
  expect(read[0]?.lines).toEqual([{ kind: 'removed', line: 4, text: 'one', section: 'fn()' }, { kind: 'added', line: 4, text: 'two' }]);
  expect(read[1]).toMatchObject({ path: 'src/new name.ts', previousPath: 'src/old.ts', changeType: 'RENAMED', lines: null });
  expect(read[2]).toMatchObject({ changeType: 'ADDED', additions: 90_000, lines: null });
});
