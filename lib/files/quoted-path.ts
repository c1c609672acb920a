const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/**
 * Reads a name that git wrote in C quotes, such as `"caf\303\251.txt"`: octal escapes are bytes of UTF-8.
 * Rules: https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath
 *
 * @param text starts with the opening quote; what follows the closing one is handed back
 * @returns the name and the rest, or null where the quotes do not close
 */
export function readQuoted(text: string): { name: string; rest: string } | null {
  if (!text.startsWith('"')) return null;
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  for (let index = 1; index < text.length; ) {
    const character = text.charAt(index);
    if (character === '"') {
      return { name: new TextDecoder().decode(Uint8Array.from(bytes)), rest: text.slice(index + 1) };
    }
    if (character === '\\') {
      const octal = /^[0-3][0-7]{2}/.exec(text.slice(index + 1, index + 4))?.[0];
      bytes.push(octal ? Number.parseInt(octal, 8) : (escapes[text.charAt(index + 1)] ?? text.charCodeAt(index + 1) & 255));
      index += octal ? 4 : 2;
      continue;
    }
    const point = String.fromCodePoint(text.codePointAt(index) ?? 0);
    bytes.push(...encoder.encode(point));
    index += point.length;
  }
  return null;
}
