import { expect, test } from 'vitest';
import { cut, visibleText } from './visible-text.ts';

test.each([
  ['an override', 'a\u202Eb', 'a⟨U+202E⟩b'],
  ['isolates and marks', '\u2066x\u2069\u200E\u200F\u061C', '⟨U+2066⟩x⟨U+2069⟩⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩'],
  ['zero width', 'pay\u200Bload\uFEFF\u2060', 'pay⟨U+200B⟩load⟨U+FEFF⟩⟨U+2060⟩'],
  ['joiners between Latin letters', 'ab\u200Dcd\u200C', 'ab⟨U+200D⟩cd⟨U+200C⟩'],
  ['tag characters', 'hi\u{E0068}\u{E0069}', 'hi⟨U+E0068⟩⟨U+E0069⟩'],
  ['variation selectors after a letter', 'a\uFE0F\u{E0101}', 'a⟨U+FE0F⟩⟨U+E0101⟩'],
  ['controls', 'a\u0000\u001B[31m\u0085', 'a⟨U+0000⟩⟨U+001B⟩[31m⟨U+0085⟩'],
  ['line separators', 'a\u2028b', 'a⟨U+2028⟩b'],
  ['a lone surrogate', 'a\uD800b', 'a⟨U+D800⟩b'],
])('%s is spelled out', (_, text, expected) => {
  expect(visibleText(text)).toBe(expected);
});

test.each([
  ['tabs and lines', 'a\tb\nc'],
  ['emoji', '👩‍💻 ❤️ 1️⃣ 👨‍👩‍👧 🏳️‍🌈 👍🏽'],
  ['a flag of tags', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'],
  ['Persian', 'می\u200Cخواهم'],
  ['Hindi', 'क्\u200Dष'],
  ['markup', '<b onclick="x">&amp;</b>'],
])('%s stay as they are', (_, text) => {
  expect(visibleText(text)).toBe(text);
});

test('every unseen character is spelled out, wherever it stands in Unicode', () => {
  const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2028\u2029\uFFF9-\uFFFB]/u;
  const passed: string[] = [];
  for (let point = 0; point < 0x110000; point += 1) {
    const character = String.fromCodePoint(point);
    if (!unseen.test(character) || character === '\t' || character === '\n') continue;
    if (visibleText(`a${character}b`).includes(character)) passed.push(point.toString(16));
  }
  expect(passed).toEqual([]);
});

test('carriage returns of a form are line ends', () => {
  expect(visibleText('a\r\nb\rc')).toBe('a\nb⟨U+000D⟩c');
});

test('a text is cut by length and by lines, and never inside a character', () => {
  expect(cut('abcdef', 6)).toBe('abcdef');
  expect(cut('abcdef', 5)).toBe('abcde…');
  expect(cut('ab😀cd', 3)).toBe('ab…');
  expect(cut('a\nb\nc\nd', 100, 2)).toBe('a\nb…');
  expect(cut('a\nb', 100, 2)).toBe('a\nb');
  expect(cut('a\nbcdefgh', 4, 2)).toBe('a\nbc…');
});
