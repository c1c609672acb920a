/** A search as GitHub's search box reads it, as far as the stand-in does. */
export interface PullSearch {
  readonly repository: string | null;
  /** Login or, where `isApp`, the app's slug. */
  readonly author: string | null;
  readonly isApp: boolean;
  readonly merged: boolean | null;
  readonly state: 'open' | 'closed' | null;
}

/**
 * Reads `repo:o/r is:pr is:merged author:app/slug` and the like.
 *
 * @throws SyntaxError for a word that the stand-in does not understand, so that no test passes on a search read wrong
 */
export function readSearch(query: string): PullSearch {
  let search: PullSearch = { repository: null, author: null, isApp: false, merged: null, state: null };
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
    else if (!/^(?:is:pr|type:pr|is:public|is:private|archived:(?:true|false)|sort:[\w-]+)$/.test(word))
      throw new SyntaxError(`The stand-in's search does not understand "${word}".`);
  }
  return search;
}
