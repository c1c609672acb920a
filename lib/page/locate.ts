import type { PullReference } from '../facts/facts.ts';

/** `/owner/name/pull/12`, and any tab below it: GitHub announces new ones faster than a list could follow. */
const pullPath = /^\/([\w-]+)\/([\w.-]+)\/pull\/([1-9]\d{0,9})(?:\/|$)/;

/**
 * The pull request that an address is about, whichever of its tabs it shows; null for every other address.
 *
 * @example locate('https://github.com/lantern/grid/pull/7/files') // { owner: 'lantern', repository: 'grid', number: 7 }
 */
export function locate(address: string): PullReference | null {
  // Most pages are none of ours, and this is all that runs there.
  if (!address.includes('/pull/')) return null;
  const url = URL.parse(address);
  return url?.hostname === 'github.com' ? locatePath(url.pathname) : null;
}

/** The same for a path on github.com. */
export function locatePath(path: string): PullReference | null {
  const [, owner, repository, number] = pullPath.exec(path) ?? [];
  return owner && repository && number ? { owner, repository, number: Number(number) } : null;
}

/** Equal for the same pull request, whatever the case of the address. */
export function samePull(one: PullReference | null, other: PullReference | null): boolean {
  return (
    one !== null &&
    other !== null &&
    one.number === other.number &&
    one.owner.toLowerCase() === other.owner.toLowerCase() &&
    one.repository.toLowerCase() === other.repository.toLowerCase()
  );
}
