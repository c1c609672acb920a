import { openedAt, slugOf, stateOf, type Recordings, type StoredPull } from './recordings.ts';
import { readSearch, type PullSearch } from './search-query.ts';

export interface SearchAnswer {
  /** How many pulls GitHub would count. */
  readonly count: number;
  /** Those of them that the stand-in can show, newest first; fewer than `count` where the recording only counts. */
  readonly pulls: readonly StoredPull[];
}

/** Whether two logins name one account. */
export const isSame = (login: string | null, other: string): boolean => login !== null && slugOf(login).toLowerCase() === slugOf(other).toLowerCase();

function matches(pull: StoredPull, { repository, author, isApp, merged, state, createdFrom, reviewedBy, notAuthor, isIssue }: PullSearch): boolean {
  const login = pull.author.login;
  if (isIssue) return false;
  if (createdFrom !== null && openedAt(pull) < createdFrom) return false;
  if (notAuthor !== null && isSame(login, notAuthor)) return false;
  if (reviewedBy !== null && !pull.reviews?.some((review) => isSame(review.author.login, reviewedBy))) return false;
  if (repository !== null && pull.repository.toLowerCase() !== repository.toLowerCase()) return false;
  if (author !== null && !isSame(login, author)) return false;
  // GitHub finds an app's pulls by `author:app/slug` alone: `author:slug` is a person's login.
  if (author !== null && isApp !== pull.author.tool && !author.endsWith('[bot]')) return false;
  const now = stateOf(pull);
  if (merged !== null && merged !== (now === 'MERGED')) return false;
  return state === null || (state === 'open') === (now === 'OPEN');
}

/** A pull that the recording only knows by its date of merge. */
function remembered(pull: StoredPull): StoredPull[] {
  if (typeof pull.lastMergedAt !== 'string') return [];
  const number = Math.max(1, pull.number - 1);
  return [
    {
      ...pull,
      number,
      title: 'An earlier change',
      state: 'MERGED',
      mergedAt: pull.lastMergedAt,
      createdAt: pull.lastMergedAt,
      updatedAt: pull.lastMergedAt,
    },
  ];
}

/**
 * Searches pull requests, with **the recording's clock**: where the same request asks for a pull request of the author
 * searched for, time stands when that pull was opened. Then earlier pulls are counted by what its recording says
 * (`priorMergedInRepository`, `openHere`, `closedHere`), plus the pull itself where it matches, as GitHub would count it.
 * Else the recorded pulls are counted as they lie there.
 *
 * @param query as typed into GitHub's search box
 * @param asked the pull requests that the same request asks for
 * @throws SyntaxError for a search that the stand-in cannot read
 */
export function searchPulls(recordings: Recordings, query: string, asked: readonly StoredPull[]): SearchAnswer {
  const search = readSearch(query);
  const found = recordings.all().filter((pull) => matches(pull, search));
  const own = asked.find((pull) => search.author !== null && matches(pull, { ...search, merged: null, state: null }));
  const newestFirst = (pulls: StoredPull[]) => pulls.sort((a, b) => (openedAt(b) < openedAt(a) ? -1 : 1));
  if (!own) return { count: found.length, pulls: newestFirst(found) };

  const opened = openedAt(own);
  const earlier = found.filter((pull) => pull !== own && pull.repository === own.repository && endOf(pull) < opened);
  const shown = [...found.filter((pull) => pull === own), ...earlier];
  if (search.merged === true && earlier.length === 0) shown.push(...remembered(own));
  const { priorMergedInRepository: merged, openHere: open, closedHere: closed } = own;
  const counted =
    search.merged === true
      ? merged
      : search.state === 'open'
        ? open
        : search.state === 'closed' && search.merged === false
          ? closed
          : undefined;
  const self = found.includes(own) ? 1 : 0;
  return { count: self + (counted ?? earlier.length), pulls: newestFirst(shown) };
}

/** When a pull reached the state it has, for comparison with the moment another was opened. ISO 8601, UTC. */
function endOf(pull: StoredPull): string {
  return pull.mergedAt === null ? openedAt(pull) : new Date(pull.mergedAt).toISOString();
}
