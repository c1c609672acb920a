/**
 * A login: letters, digits, hyphens inside, 39 characters; a managed user's ends in `_shortcode`
 * (https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication).
 */
const owner = /^[a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,8})?$/i;

/** A repository's name: letters, digits, `.`, `_` and `-`, up to 100 characters, as GitHub's own form allows. */
const repositoryName = /^[\w.-]{1,100}$/;

/**
 * Reads `owner/name` out of what a person typed or pasted: `owner/name`, an address of any page of the repository, or a
 * clone address.
 *
 * @returns the lower-cased `owner/name` that settings are stored under (GitHub's names ignore case); null where it is none
 */
export function readRepositoryName(text: string): string | null {
  const path = text
    .trim()
    .replace(/^(?:https?:\/\/(?:www\.)?github\.com\/|(?:www\.)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])/i, '')
    .replace(/[?#].*$/s, '');
  const pasted = path.length < text.trim().length;
  const [first = '', second = '', ...rest] = path.split('/');
  if (!pasted && rest.length > 0) return null;
  const name = second.replace(/\.git$/i, '');
  if (!owner.test(first) || !repositoryName.test(name) || name === '.' || name === '..') return null;
  return `${first}/${name}`.toLowerCase();
}
