import { expect, test } from 'vitest';
import { decodeNamedCharacterReference } from './named-character.ts';

// https://html.spec.whatwg.org/multipage/named-characters.html
test.each([
  ['amp', '&'],
  ['AMP', '&'],
  ['nbsp', '\u00a0'],
  ['NotEqualTilde', '\u2242\u0338'],
  ['Afr', '\u{1d504}'],
  ['zwnj', '\u200c'],
])('%j stands for %j', (name, text) => expect(decodeNamedCharacterReference(name)).toBe(text));

test.each(['', 'nosuchname', 'AmP', 'amp;amp', '#35', 'constructor'])('%j is no name', (name) => expect(decodeNamedCharacterReference(name)).toBe(false));
