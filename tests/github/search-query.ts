/** A search as GitHub's search box reads it, as far as the stand-in does. */
export interface PullSearch {
  readonly repository: string | null;
  /** Login or, where `isApp`, the app's slug. */
  readonly author: string | null;
  readonly isApp: boolean;
  readonly merged: boolean | null;
  readonly state: 'open' | 'closed' | null;
  /** Issues are looked for, not pull requests. */
  readonly isIssue: boolean;
  /** Whose pull requests are left out. */
  readonly notAuthor: string | null;
  readonly reviewedBy: string | null;
  /** The first day on which what is found was opened. */
  readonly createdFrom: string | null;
  /** `created-desc` and the like. */
  readonly sort: string | null;
}

/**
 * Reads `repo:o/r is:pr is:merged author:app/slug` and the like.
 *
 * @throws SyntaxError for a word that the stand-in does not understand, so that no test passes on a search read wrong
 */
export function readSearch(query: string): PullSearch {
  const none = { repository: null, author: null, isApp: false, merged: null, state: null, isIssue: false, notAuthor: null, reviewedBy: null, createdFrom: null, sort: null };
  let search: PullSearch = none;
  for (const word of query.split(/\s+/).filter(Boolean)) {
    const [qualifier = '', ...rest] = word.split(':');
    const value = rest.join(':').replaceAll('"', '');
    if (qualifier === 'repo') search = { ...search, repository: value };
    else if (qualifier === 'author') {
      const isApp = value.startsWith('app/');
      search = { ...search, author: isApp ? value.slice(4) : value, isApp };
    } else if (word === 'is:merged') search = { ...search, merged: true };
    else if (word === 'is:unmerged' || word === '-is:merged') search = { ...search, merged: false };
    else if (/^(?:is|state):(?:open|closed)$/.test(word))
      search = { ...search, state: value === 'open' ? 'open' : 'closed' };
    else if (word === 'is:issue' || word === 'type:issue') search = { ...search, isIssue: true };
    else if (qualifier === '-author') search = { ...search, notAuthor: value };
    else if (qualifier === 'reviewed-by') search = { ...search, reviewedBy: value };
    else if (/^created:>=\d{4}-\d\d-\d\d$/.test(word)) search = { ...search, createdFrom: value.slice(2) };
    else if (/^sort:[\w-]+$/.test(word)) search = { ...search, sort: value };
    else if (!/^(?:is:pr|type:pr|is:public|is:private|archived:(?:true|false))$/.test(word))
      throw new SyntaxError(`The stand-in's search does not understand "${word}".`);
  }
  return search;
}
