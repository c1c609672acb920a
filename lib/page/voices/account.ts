import type { Account } from '../../channel/messages.ts';
import { anyOf, commentAuthors, railsWords, reactWords } from '../anchors.ts';
import { linkPath } from '../link-path.ts';

/** GitHub's logins; `_` is in those of enterprises. */
const login = /^([\w-]{1,100})(\[bot\])?$/;

const words = anyOf(railsWords, reactWords);

/** The link to an element's author, outside anybody's words: the first by the first anchor that finds one. */
export function findAuthor(element: Element): Element | null {
  for (const selector of commentAuthors) {
    const first = element.querySelector(selector);
    if (!first) continue;
    const link = first.closest(words) ? [...element.querySelectorAll(selector)].find((found) => !found.closest(words)) : first;
    if (link) return link;
  }
  return null;
}

/** Pictures of apps; people's are at `/u/<id>`. Seen 2026-03 to 2026-08. */
const appPictures = 'img[src^="https://avatars.githubusercontent.com/in/"]';

/** Only a picture of the same login counts. */
function hasAppPicture(comment: Element, name: string): boolean {
  return [...comment.querySelectorAll<HTMLImageElement>(appPictures)].some(({ alt }) => alt === `@${name}`);
}

/**
 * Whose account a link is about, by its address alone: a name that is only shown may be anybody's. Null where the address
 * is no account's, as with accounts imported from elsewhere.
 *
 * @param comment what holds the comment, for its author's picture
 */
export function readAccount(link: Element, comment: Element): Account | null {
  const [, first = '', second = ''] = linkPath(link).split('/').map((part) => part.replace('%5Bbot%5D', '[bot]'));
  const isApp = first === 'apps';
  const [, name, suffix] = login.exec(isApp ? second : first) ?? [];
  if (name === undefined) return null;
  return { login: name, app: isApp || suffix !== undefined || hasAppPicture(comment, name) };
}
