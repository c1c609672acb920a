/**
 * Lists of a repository: its pull requests, a label's or a milestone's issues and pull requests, its issues. Names without a
 * limit, which the slashes part: a pattern of a hundred repetitions takes a good part of a millisecond to be made ready.
 */
const repositoryList = /^\/[\w-]+\/[\w.-]+\/(?:(pulls)(?:\/.*)?|(labels|milestone)\/[^/]+|(issues)(?:\/(?!\d).*)?)\/?$/;
/** Lists across repositories. */
const dashboard = /^\/(?:(pulls)(?:\/.*)?|(issues)(?:\/.*)?|(search))\/?$/;

/** Whether a search in GitHub's issue syntax asks for pull requests; words inside quotes are no qualifiers. */
function asksForPulls(query: string): boolean {
  const words = query.replace(/"[^"]*"/g, '""').toLowerCase().split(/\s+/);
  return words.some((word) => ['is:pr', 'is:pull-request', 'type:pr', 'type:pull-request'].includes(word));
}

/**
 * Whether an address is that of a list in which pull requests may stand. Labels and milestones mix them with issues; the
 * rows decide.
 *
 * @example isList('https://github.com/lantern/grid/pulls?q=is%3Aopen') // true
 */
export function isList(address: string): boolean {
  // This runs on every page: most are known by a glance. Issues and searches are lists of pull requests where they ask for them.
  if (!/\/(?:pulls|labels|milestone)\b|(?:is|type)(?::|%3a)p|type=pull/i.test(address)) return false;
  const url = URL.parse(address);
  if (url?.hostname !== 'github.com') return false;
  const [, pulls, mixed, issues] = repositoryList.exec(url.pathname) ?? [];
  const [, allPulls, allIssues, search] = dashboard.exec(url.pathname) ?? [];
  if (pulls || mixed || allPulls) return true;
  if (issues || allIssues) return asksForPulls(url.searchParams.get('q') ?? '');
  return search !== undefined && url.searchParams.get('type') === 'pullrequests';
}
