import { counted } from './counted.ts';

/** Most of a foreign text inside a sentence of ours. Own choice: a line of the panel. */
const longest = 60;

/** Somebody else's words inside a sentence: on one line, cut where they are long, in “marks” that they cannot close. */
export function quoted(text: string): string {
  const line = text.replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > longest ? `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line}”`;
}

/** The first of some names, quoted, and how many others there are: `“lint”, “test” and 4 others`. */
export function quotedFew(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map(quoted);
  const others = names.length - shown.length;
  if (others > 0) return `${shown.join(', ')} and ${counted(others, 'other')}`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
}
