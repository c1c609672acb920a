/**
 * Joiners and selectors that belong to the text they stand in: inside an emoji, and between letters of scripts that are
 * joined (Arabic, Indic …). UAX #31, section 2.3 allows U+200C and U+200D there and nowhere else.
 */
const belongs = [
  String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Emoji})[\uFE0E\uFE0F]`,
  String.raw`(?<=[\p{L}\p{M}])(?<![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}])[\u200C\u200D]`,
  String.raw`\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}`,
];

/** What changes how text reads without being seen: directional, zero-width, tag, control and broken characters. */
const unseen = String.raw`(?![\t\n])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2028\u2029\uFFF9-\uFFFB]`;

let pattern: RegExp | undefined;
/** Made when it is first needed: the browser takes some ten milliseconds to gather the characters of these classes. */
const thePattern = () => (pattern ??= new RegExp(`${belongs.join('|')}|(${unseen})`, 'gu'));

/** Letters, marks and signs of Latin and its neighbours, punctuation, arrows, Chinese and Japanese: nothing unseen is among these. */
const plain = /^[\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u0482\u2010-\u2027\u2030-\u205E\u2190-\u23FF\u2500-\u27BF\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF]*$/;

/**
 * Outside text with its unseen characters spelled out, so that it reads as it is stored: U+202E becomes `⟨U+202E⟩`.
 * Tabs, line feeds, and the joiners inside emoji and joined scripts stay. See CVE-2021-42574 for what they can do.
 */
export function visibleText(text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  if (plain.test(lines)) return lines;
  return lines.replace(thePattern(), (match: string, hidden: string | undefined) => {
    if (hidden === undefined) return match;
    return `⟨U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/**
 * The beginning of a text, ended by an ellipsis where something was left out. Never cuts a character in two.
 *
 * @param length most UTF-16 code units kept
 * @param lines most lines kept
 */
export function cut(text: string, length: number, lines = Infinity): string {
  let end = Math.min(text.length, length);
  for (let line = 1, at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1), line += 1)
    if (line === lines) end = at;
  if (end === text.length) return text;
  return `${text.slice(0, end).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
