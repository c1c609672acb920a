import { distance } from 'fastest-levenshtein';
import { confusables } from './confusables.generated.ts';

/** Characters of a name that are compared; GitHub's logins have at most 39, display names at most 255. */
const longest = 60;
/** Not drawn, so that two names with and without it look the same. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

let shapes: ReadonlyMap<string, string> | undefined;

/** What a text looks like in its plainest characters, by Unicode's table. The table is read at the first name that is compared. */
function drawn(text: string): string {
  shapes ??= new Map(
    confusables.split('\n').flatMap((line) => {
      const [plain = '', looks = ''] = line.split('\t');
      return Array.from(looks, (look) => [look, plain] as const);
    }),
  );
  return Array.from(text, (character) => shapes?.get(character) ?? character).join('');
}

/** What is not drawn left out, cut, underscores as hyphens, one blank for several. */
const tidy = (name: string) => name.slice(0, 4 * longest).replaceAll(unseen, '').slice(0, longest).replaceAll('_', '-').replaceAll(/\s+/g, ' ').trim();

/** Case folding, twice: letters that only exist in one case are kept apart by a single turn. */
const fold = (text: string) => text.toUpperCase().toLowerCase();

/** A name as it is compared: what is not drawn left out, compatibility forms and case folded. */
export const folded = (name: string): string => fold(tidy(name).normalize('NFKC'));

/** Names that are remembered with their looks: the same few people write most commits of a repository. Own choice. */
const mostKnown = 1_000;
const known = new Map<string, readonly string[]>();

/**
 * What a name looks like, by Unicode's table of confusable characters (https://www.unicode.org/reports/tr39/#Confusable_Detection).
 * Three readings, since the table minds case (`I` looks like `l`, `i` does not) and logins and readers do not: as written,
 * with compatibility forms folded (NFKC), and with case folded first. Names that share one look alike.
 */
export function skeletons(name: string): readonly string[] {
  const found = known.get(name);
  if (found) return found;
  const written = tidy(name);
  const compatible = written.normalize('NFKC');
  const look = (text: string) => drawn(fold(drawn(text))).replaceAll('_', '-');
  const looks = [...new Set([look(written), look(compatible), look(fold(compatible))])];
  if (known.size >= mostKnown) known.clear();
  known.set(name, looks);
  return looks;
}

const number = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A name, or another short text of strangers, as a sentence may hold it: at most `most` characters, and what is not drawn, or turns the text around, by its number. */
export function shownName(name: string, most = longest): string {
  const all = Array.from(name.replaceAll(/\s+/g, ' ').trim());
  const text = all.slice(0, most).map((character) => (/[\p{C}\p{Default_Ignorable_Code_Point}]/u.test(character) ? `[${number(character)}]` : character)).join('');
  return all.length > most ? `${text}…` : text;
}

/** Characters that differ, each with its place, counted from 1, in both names. */
export interface Difference {
  readonly place: number;
  readonly one: string;
  readonly other: string;
}

/**
 * Where two names differ, character by character. Names of one length place by place; others by what is left between
 * their common beginning and end.
 */
export function differences(one: string, other: string): Difference[] {
  const [left, right] = [Array.from(one), Array.from(other)];
  if (left.length === right.length) {
    return left.flatMap((character, index) => (character === right[index] ? [] : [{ place: index + 1, one: character, other: right[index] ?? '' }]));
  }
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return [{ place: start + 1, one: left.slice(start, left.length - end).join(''), other: right.slice(start, right.length - end).join('') }];
}

/** `“l” (U+006C)`; nothing for no character. What is not drawn stands by its number alone. */
export function codePoints(text: string): string {
  if (text === '') return 'nothing';
  const numbers = Array.from(text, number).join(' ');
  return /[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/u.test(text) ? numbers : `“${text}” (${numbers})`;
}

/**
 * From how many characters on one changed, added or missing character counts: inside the name, and at its ends, where
 * initials tell families apart (`jmiller`, `kmiller`). Measured in tests/lookalikes.test.ts.
 */
export const oneEditFrom = { inside: 7, anywhere: 10 } as const;

/** A character more that repeats its neighbour, as in `weaverr`, is seldom an initial. */
const isDoubled = ({ place, one, other }: Difference, left: string, right: string) =>
  (one === '' && right.charAt(place - 2) === other) || (other === '' && left.charAt(place - 2) === one);

/** Two long names of which one is the other with one character changed, added or missing; numbers tell accounts apart on purpose. */
export function oneEdit(one: string, other: string): boolean {
  const [left, right] = [folded(one), folded(other)];
  const length = Math.min(left.length, right.length);
  if (length < oneEditFrom.inside || Math.abs(left.length - right.length) > 1 || distance(left, right) !== 1) return false;
  const [difference] = differences(left, right);
  if (!difference || /\d/.test(difference.one + difference.other)) return false;
  const atEnd = difference.place === 1 || difference.place >= Math.max(left.length, right.length);
  return length >= oneEditFrom.anywhere || !atEnd || isDoubled(difference, left, right);
}
