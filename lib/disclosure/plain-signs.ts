import type { Marker } from './marker.ts';

const signs = /[\u2010\u2011\u2018\u2019\u02BC\u00A0\u2007\u202F]/g;
const spaces = /[\u00A0\u2007\u202F]/;

/**
 * A text with the hyphens, apostrophes and spaces that phones and writing tools set as the keyboard's own: "I didn’t" is
 * read as "I didn't". Of the same length, so that every place in it is one in the text.
 */
export function plainSigns(text: string): string {
  return text.search(signs) < 0 ? text : text.replace(signs, (sign) => (spaces.test(sign) ? ' ' : sign < '\u2018' && sign !== '\u02BC' ? '-' : "'"));
}

/**
 * Markers that were read from a text's plain signs, with their words as they stood in it.
 *
 * @param plain what `plainSigns` made of the text
 */
export function asTheyStood(markers: readonly Marker[], plain: string, text: string): readonly Marker[] {
  if (plain === text) return markers;
  // A sentence is on one line, whatever it was on; \s is all spaces, so both stay of one length.
  const [read, stands] = [plain, text].map((one) => one.replace(/\s+/g, ' ')) as [string, string];
  const stood = (words: string): string => {
    const cut = words.endsWith('…') ? words.slice(0, -1) : words;
    const at = read.indexOf(cut);
    return at < 0 ? words : stands.slice(at, at + cut.length) + words.slice(cut.length);
  };
  return markers.map((marker) => ({ ...marker, text: stood(marker.text), ...(marker.scope !== undefined && { scope: stood(marker.scope) }) }));
}
