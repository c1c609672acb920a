import type { PullReference } from '../facts/facts.ts';
import { embeddedData, findAll } from './anchors.ts';

/** What GitHub's own script data says about the pull request on the page. */
export interface Embedded {
  readonly title: string | null;
  readonly author: string | null;
  /** True where the author is an app. */
  readonly app: boolean;
  readonly head: string | null;
  readonly base: string | null;
  readonly headOid: string | null;
  readonly commits: number | null;
}

type Json = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const string = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Found by shape, not by route: GitHub renames its route keys. Two levels are as deep as it has been seen. */
function findPull(payload: Json, number: number): Json | null {
  for (const route of [payload, ...Object.values(payload)]) {
    if (!isObject(route)) continue;
    const pull = route['pullRequest'];
    if (isObject(pull) && pull['number'] === number && 'headBranch' in pull) return pull;
  }
  return null;
}

/**
 * The embedded data of a pull request, where the page holds it and it is about this one: after in-page navigation the
 * data of the first page stays behind.
 */
export function readEmbedded({ number }: PullReference): Embedded | null {
  for (const script of findAll(embeddedData)) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent);
    } catch {
      continue;
    }
    const payload = isObject(data) && isObject(data['payload']) ? data['payload'] : null;
    const pull = payload && findPull(payload, number);
    if (!pull) continue;
    const author = isObject(pull['author']) ? pull['author'] : {};
    const slug = string(author['slug']);
    const oid = string(pull['headSha']);
    return {
      title: string(pull['title']),
      author: slug ?? string(author['login'])?.replace(/\[bot\]$/, '') ?? null,
      app: slug !== null || author['isAgent'] === true || /\[bot\]$/.test(string(author['login']) ?? ''),
      head: string(pull['headBranch']),
      base: string(pull['baseBranch']),
      headOid: oid && /^[0-9a-f]{40,64}$/.test(oid) ? oid : null,
      commits: typeof pull['commitsCount'] === 'number' ? pull['commitsCount'] : null,
    };
  }
  return null;
}
