import { expect, test } from 'vitest';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import { hunksByPath } from './patch.ts';

test.each(ourRecordedPulls().filter(({ patch }) => patch !== null))(
  '$repository#$number: every file with changed lines has its hunks',
  ({ patch, files }) => {
    const hunks = hunksByPath(patch ?? '');
    const changed = files.filter(({ additions, deletions }) => additions + deletions > 0);
    expect([...hunks.keys()]).toEqual(changed.map(({ path }) => path));
    for (const { path, additions } of changed)
      expect(hunks.get(path)?.match(/^\+/gm) ?? [], path).toHaveLength(additions);
  },
);

test('a deleted file is found by its old path', () => {
  const patch =
    'diff --git a/old name.txt b/old name.txt\ndeleted file mode 100644\nindex 1..0\n--- a/old name.txt\t\n+++ /dev/null\n@@ -1 +0,0 @@\n-gone\n';
  expect(hunksByPath(patch)).toEqual(new Map([['old name.txt', '@@ -1 +0,0 @@\n-gone']]));
});

test('text that looks like a header inside a hunk is text', () => {
  const patch = 'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n diff --git a/x b/x\n-- a/b\n+++ b/c\n';
  expect([...hunksByPath(patch).keys()]).toEqual(['a']);
});
