import { decodeHTMLStrict } from 'entities/decode';

/**
 * What a named character of HTML stands for: stands in for the package of this name, which writing Markdown needs, so that
 * the background holds one table of 2,231 names and not two (`wxt.config.ts`).
 *
 * @param name without `&` and `;`
 * @returns false where HTML knows no such name
 */
export function decodeNamedCharacterReference(name: string): string | false {
  if (!/^[a-z\d]+$/i.test(name)) return false;
  const reference = `&${name};`;
  const text = decodeHTMLStrict(reference);
  return text === reference ? false : text;
}
