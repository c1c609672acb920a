import { describe, expect, test } from 'vitest';
import { timeOf } from '../../tests/pace.ts';
import { parseDiff } from './diff.ts';
import { touchedInlineTest } from './inline-tests.ts';
import { languageOf } from './languages.ts';

function touched(path: string, lines: readonly string[], section = ''): string | undefined {
  const removed = lines.filter((line) => !line.startsWith('+')).length;
  const added = lines.filter((line) => !line.startsWith('-')).length;
  const diff = `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -5,${removed} +5,${added} @@ ${section}\n${lines.join('\n')}\n`;
  const language = languageOf(path);
  if (!language) throw new Error(`no language for ${path}`);
  return touchedInlineTest(parseDiff(diff)[0]?.lines ?? [], language)?.text.trim();
}

describe('a changed line is, opens or lies in a test', () => {
  test.each([
    ['grid.zig', ['+test "resize twice" {', '+    try x();', '+}'], '', 'test "resize twice" {'],
    ['grid.zig', [' test "resize" {', '     const a = 1;', '+    try b(a);', ' }'], '', 'try b(a);'],
    ['grid.zig', ['     const a = 1;', '-    try b(a);', '     try c();'], 'test "resize" {', 'try b(a);'],
    ['grid.zig', ['+test Grid {'], '', 'test Grid {'],
    ['lib.rs', ['+    #[tokio::test]', '+    async fn x() {'], 'mod other {', '#[tokio::test]'],
    ['lib.rs', ['     let a = 1;', '+    assert_eq!(a, 1);'], 'mod tests {', 'assert_eq!(a, 1);'],
    ['lib.rs', [' #[test]', ' fn adds() {', '+    assert!(true);', ' }'], '', 'assert!(true);'],
    ['lib.rs', ['+/// ```', '+/// assert_eq!(add(1, 2), 3);', '+/// ```'], '', '/// ```'],
    ['lib.d', ['+@safe unittest {', '+    assert(1);', '+}'], '', '@safe unittest {'],
    ['lib.d', ['+unittest', '+{'], '', 'unittest'],
    ['lib.ex', ['   @doc """', '+      iex> add(1, 2)', '   """'], '', 'iex> add(1, 2)'],
    ['lib.py', ['+    >>> add(1, 2)', '+    3'], '', '>>> add(1, 2)'],
    ['lib.ts', [' if (import.meta.vitest) {', "+  it('adds', () => {});", ' }'], '', "it('adds', () => {});"],
    ['lib.ml', ['+let%test _ = add 1 2 = 3'], '', 'let%test _ = add 1 2 = 3'],
    ['lib.rkt', [' (module+ test', '+  (check-equal? 1 1))'], '', '(check-equal? 1 1))'],
  ])('%s %j', (path, lines, section, expected) => {
    expect(touched(path, lines, section)).toBe(expected);
  });

  test.each([
    ['grid.zig', [' test "resize" {', '     try x();', ' }', '+pub fn y() void {}'], ''],
    ['grid.zig', ['+pub fn y() void {}'], 'test "resize" {'],
    ['grid.zig', ['+const test_allocator = 1;', '+test_it();', '+    .test = 1,'], ''],
    ['lib.rs', ['+fn latest() {}', '+let contest = 1;', '+#[derive(Debug)]'], ''],
    ['lib.rs', ['+    let x = 1;'], 'impl Tester {'],
    ['lib.py', ['+x = a >> 2', '+def testify():'], ''],
    ['lib.d', ['+int unittestCount;'], ''],
    ['lib.go', ['+func TestX() {}'], ''],
  ])('not in %s %j', (path, lines, section) => {
    expect(touched(path, lines, section)).toBeUndefined();
  });
});

test('a hunk of 100,000 lines, each deeper than the last, is read in one pass', () => {
  const language = languageOf('x.zig');
  const lines = Array.from({ length: 100_000 }, (_, index) => ({ kind: 'added' as const, line: index + 1, text: `${' '.repeat(index % 400)}x` }));
  expect(timeOf(() => expect(language && touchedInlineTest(lines, language)).toBeNull())).toBeLessThan(500);
});
