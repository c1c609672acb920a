/**
 * Stand in the build for `linkify-it`, `mdurl` and `punycode.js`: what markdown-it does with addresses, none of which is asked
 * of it. Addresses are read as they were written (`parse-markdown.ts`), yet the first is made on every start.
 */
export class LinkifyIt {}

/** In the place of everything that would read or write an address. @throws always: then `parse-markdown.ts` asks for more */
function unasked(): never {
  throw new Error('Addresses are read as they were written.');
}

export { unasked as decode, unasked as encode, unasked as format, unasked as parse };
export default { toASCII: unasked, toUnicode: unasked };
