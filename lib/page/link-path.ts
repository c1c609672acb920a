/** A path with nothing in it that an address would be read differently for. */
const plainPath = /^\/(?!\/)[\w./-]*$/;

/**
 * Where on github.com a link leads; empty where it has no address. Most links on GitHub's pages are plain paths, and a page
 * has hundreds: those are not parsed. What climbs (`..`) is.
 */
export function linkPath(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  if (plainPath.test(href) && !href.includes('/.')) return href;
  return URL.parse(href, 'https://github.com')?.pathname ?? '';
}
