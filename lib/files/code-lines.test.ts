import { describe, expect, test } from 'vitest';
import type { ChangedLine } from '../facts/facts.ts';
import { codeLines } from './code-lines.ts';
import { parseDiff } from './diff.ts';
import { languageOf } from './languages.ts';

/** The code lines among the lines of a hunk, each written with its mark. */
function codeOf(path: string, ...lines: string[]): string[] {
  const removed = lines.filter((line) => !line.startsWith('+')).length;
  const added = lines.filter((line) => !line.startsWith('-')).length;
  const diff = `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -5,${removed} +5,${added} @@\n${lines.join('\n')}\n`;
  const language = languageOf(path);
  const changed: readonly ChangedLine[] = parseDiff(diff)[0]?.lines ?? [];
  if (!language) throw new Error(`no language for ${path}`);
  return codeLines(changed, language).map(({ text }) => text.trim());
}

describe('code lines', () => {
  test.each([
    ['a.zig', ['+/// Doc', '+const x = 1;', '+}', '+', '-// old'], ['const x = 1;']],
    ['a.ts', ['+/** one line */', '+/**', '+ * more', '+ */', '+call();'], ['call();']],
    ['a.ts', ['+ * @default false', '  */', '  flag: boolean;'], []],
    ['a.ts', ["+const all = 'src/**/*.ts';", "+const glob = '**/x';"], ["const all = 'src/**/*.ts';", "const glob = '**/x';"]],
    ['a.c', ['+inside a comment from above', '+  more of it */', '+int x;'], ['int x;']],
    ['a.c', ['+*pointer = 3;'], ['*pointer = 3;']],
    ['a.py', ['+def f():', '+    """Says.', '+    More.', '+    """', '+    return 1'], ['def f():', 'return 1']],
    ['a.py', ['+    the end of a docstring', '     """', '+    return 1'], ['return 1']],
    ['a.py', [' text = dedent("""', '+    words', '     """', '+run(text)'], ['words', 'run(text)']],
    ['a.py', ['-__version__ = "26.1.dev0"', '+__version__ = "26.1"'], []],
    ['a.go', ['-const Version = "1.2.3"', '+const Version = "1.2.4"', '+const versions = 3'], ['const versions = 3']],
    ['a.lua', ['+x = a[b[1]]', '+-- note'], ['x = a[b[1]]']],
    ['a.hs', ['+{- block', '+-}', '+f = 1 -- note'], ['f = 1 -- note']],
    ['a.rs', ['+/* a */ let x = 1;', '+/* b */'], ['/* a */ let x = 1;']],
    ['a.vue', ['+<!-- note -->', '+<p>{{ x }}</p>'], ['<p>{{ x }}</p>']],
    ['a.sql', ['+-- note', '+SELECT 1;'], ['SELECT 1;']],
  ])('%s %j', (path, lines, expected) => {
    expect(codeOf(path, ...lines)).toEqual(expected);
  });
});
