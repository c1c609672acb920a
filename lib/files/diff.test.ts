import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOf } from '../../tests/pace.ts';
import { maxLineCharacters, parseDiff, parseDiffInSlices } from './diff.ts';

const summary = (diff: string) =>
  parseDiff(diff).map(({ path, previousPath, changeType, additions, deletions, binary }) => [path, previousPath, changeType, additions, deletions, binary]);

const hunk = '@@ -1,2 +1,2 @@ fn main\n-a\n+b\n c\n';

describe('names and kinds of change', () => {
  test.each([
    ['modified', `diff --git a/a.c b/a.c\nindex 1..2 100644\n--- a/a.c\n+++ b/a.c\n${hunk}`, ['a.c', null, 'MODIFIED', 1, 1, false]],
    ['added', 'diff --git a/n b/n\nnew file mode 100644\nindex 0..2\n--- /dev/null\n+++ b/n\n@@ -0,0 +1 @@\n+x\n', ['n', null, 'ADDED', 1, 0, false]],
    ['deleted', 'diff --git a/n b/n\ndeleted file mode 100644\nindex 2..0\n--- a/n\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n', ['n', null, 'DELETED', 0, 1, false]],
    ['added, empty', 'diff --git a/e b/e\nnew file mode 100644\nindex 0..e69de29\n', ['e', null, 'ADDED', 0, 0, false]],
    ['renamed as it is', 'diff --git a/old dir/x b/new dir/x\nsimilarity index 100%\nrename from old dir/x\nrename to new dir/x\n', ['new dir/x', 'old dir/x', 'RENAMED', 0, 0, false]],
    ['renamed and changed', `diff --git a/o d b/n d\nsimilarity index 90%\nrename from o d\nrename to n d\nindex 1..2\n--- a/o d\t\n+++ b/n d\t\n${hunk}`, ['n d', 'o d', 'RENAMED', 1, 1, false]],
    ['copied', 'diff --git a/o b/n\nsimilarity index 100%\ncopy from o\ncopy to n\n', ['n', 'o', 'COPIED', 0, 0, false]],
    ['mode only', 'diff --git a/a b.sh b/a b.sh\nold mode 100644\nnew mode 100755\n', ['a b.sh', null, 'CHANGED', 0, 0, false]],
    ['mode and text', `diff --git a/s b/s\nold mode 100644\nnew mode 100755\nindex 1..2\n--- a/s\n+++ b/s\n${hunk}`, ['s', null, 'MODIFIED', 1, 1, false]],
    ['binary', 'diff --git a/x.png b/x.png\nnew file mode 100644\nindex 0..1\nBinary files /dev/null and b/x.png differ\n', ['x.png', null, 'ADDED', 0, 0, true]],
    ['binary with its text', 'diff --git a/x b/x\nindex 1..2 100644\nGIT binary patch\nliteral 3\nKcmZQz+0--\n\nliteral 0\nHcmV?d00001\n\n', ['x', null, 'MODIFIED', 0, 0, true]],
    ['quoted', `diff --git "a/caf\\303\\251 \\"x\\".txt" "b/caf\\303\\251 \\"x\\".txt"\nindex 1..2\n--- "a/caf\\303\\251 \\"x\\".txt"\n+++ "b/caf\\303\\251 \\"x\\".txt"\n${hunk}`, ['café "x".txt', null, 'MODIFIED', 1, 1, false]],
    ['quoted, binary', 'diff --git "a/\\344\\270\\255.bin" "b/\\344\\270\\255.bin"\nindex 1..2\nBinary files "a/\\344\\270\\255.bin" and "b/\\344\\270\\255.bin" differ\n', ['中.bin', null, 'MODIFIED', 0, 0, true]],
    ['renamed to a quoted name', 'diff --git a/plain "b/t\\tab"\nsimilarity index 100%\nrename from plain\nrename to "t\\tab"\n', ['t\tab', 'plain', 'RENAMED', 0, 0, false]],
    ['without prefixes', `diff --git src/x src/x\nindex 1..2\n--- src/x\n+++ src/x\n${hunk}`, ['src/x', null, 'MODIFIED', 1, 1, false]],
    ['with carriage returns', `diff --git a/w b/w\r\nindex 1..2\r\n--- a/w\r\n+++ b/w\r\n${hunk.replaceAll('\n', '\r\n')}`, ['w', null, 'MODIFIED', 1, 1, false]],
    ['not by git', `--- a/x.c\t2026-01-01 10:00\n+++ b/x.c\t2026-01-02 10:00\n${hunk}`, ['x.c', null, 'MODIFIED', 1, 1, false]],
    ['a merge', 'diff --cc m.txt\nindex 1,2..3\n--- a/m.txt\n+++ b/m.txt\n@@@ -1,2 -1,2 +1,2 @@@\n++both\n +one\n- gone\n', ['m.txt', null, 'MODIFIED', 2, 1, false]],
  ])('%s', (_, diff, expected) => {
    expect(summary(diff)).toEqual([expected]);
  });
});

test('lines carry their number on their side, their text, and the section on a hunk’s first line', () => {
  const diff = 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -10,3 +20,3 @@ test "grid" {\n keep\r\n-out\n+in\n last\n@@ -40 +50,2 @@\n-x\n+y\n+\n\\ No newline at end of file\n';
  expect(parseDiff(diff)[0]?.lines).toEqual([
    { kind: 'context', line: 20, text: 'keep', section: 'test "grid" {' },
    { kind: 'removed', line: 11, text: 'out' },
    { kind: 'added', line: 21, text: 'in' },
    { kind: 'context', line: 22, text: 'last' },
    { kind: 'removed', line: 40, text: 'x', section: '' },
    { kind: 'added', line: 50, text: 'y' },
    { kind: 'added', line: 51, text: '' },
  ]);
});

test('text that looks like a header is text while the hunk lasts', () => {
  const diff = 'diff --git a/x.sql b/x.sql\n--- a/x.sql\n+++ b/x.sql\n@@ -1,2 +1,2 @@\n--- a comment\n-diff --git a/y b/y\n+++ b/evil\n+@@ -1 +1 @@\n';
  expect(summary(diff)).toEqual([['x.sql', null, 'MODIFIED', 2, 2, false]]);
});

test('a broken part costs only itself', () => {
  const whole = (name: string) => `diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n${hunk}`;
  const broken = 'diff --git a/bad b/bad\n--- a/bad\n+++ b/bad\n@@ nonsense @@\n-a\n+b\n@@ -1,9 +1,9 @@\n+only one of nine\n';
  expect(summary(`From: someone\n\n${whole('one')}${broken}${whole('two')}-- \n2.40.0\n`)).toEqual([
    ['one', null, 'MODIFIED', 1, 1, false],
    ['bad', null, 'MODIFIED', 1, 0, false],
    ['two', null, 'MODIFIED', 1, 1, false],
  ]);
});

test('any text is read without an error, and git’s own numbers come out', () => {
  const piece = fc.constantFrom('diff --git a/x b/x', 'diff --cc x', '--- a/x', '+++ b/x', '@@ -1,2 +1 @@', '@@@ -1 -1 +1 @@@', '+a', '-b', ' c', '', '\\ No newline', 'rename from "', '"', 'GIT binary patch', '\r');
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(piece).map((lines) => lines.join('\n'))), (text) => Array.isArray(parseDiff(text))));
});

test('one line of 60 MB is cut, and read in bounded time', () => {
  const diff = `diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1,2 @@\n+${'a'.repeat(60_000_000)}\n+end\n`;
  const [file] = parseDiff(diff);
  expect(file?.lines?.map(({ text }) => text.length)).toEqual([maxLineCharacters, 3]);
  expect(timeOf(() => parseDiff(diff))).toBeLessThan(500);
});

test('in slices it reads the same, and others have their turn between', async () => {
  const long = Array.from({ length: 4_000 }, (_, index) => `diff --git a/f${index} b/f${index}\n--- a/f${index}\n+++ b/f${index}\n@@ -1 +1,8 @@\n-old\n${'+new, and longer than before\n'.repeat(8)}`).join('');
  let turns = 0;
  const read = await parseDiffInSlices(long, () => Promise.resolve(void (turns += 1)));
  expect(read).toEqual(parseDiff(long));
  expect(turns).toBe(Math.ceil(long.length / 250_000) - 1);

  let timers = 0;
  const timer = setInterval(() => (timers += 1), 0);
  await parseDiffInSlices(long);
  clearInterval(timer);
  expect(timers).toBeGreaterThan(0);
  expect(await parseDiffInSlices('')).toEqual([]);
});
