import type { PageReading, Reading } from '../channel/messages.ts';
import type { Association, Author, Branch, Commit, Commits, PullReference } from '../facts/facts.ts';
import { authors, branches, commitCounters, commitLinks, descriptions, findAll, findAllInHeader, findFirst, findInHeader, sidebarLabels, tabLinks, titles } from './anchors.ts';
import { readEmbedded, type Embedded } from './embedded-data.ts';
import { linkPath } from './link-path.ts';
import { locatePath, samePull } from './locate.ts';

/** GitHub's words beside a name, https://docs.github.com/graphql/reference/enums#commentauthorassociation. */
const associations: Readonly<Record<string, Association>> = {
  Owner: 'OWNER',
  Member: 'MEMBER',
  Collaborator: 'COLLABORATOR',
  Contributor: 'CONTRIBUTOR',
  'First-time contributor': 'FIRST_TIME_CONTRIBUTOR',
  'First time contributor': 'FIRST_TIME_CONTRIBUTOR',
  'First-timer': 'FIRST_TIMER',
};

/**
 * Whether the header on the page is that of the pull request in the address. During in-page navigation the address
 * changes before the page does. True also where the header does not say: where no link of its tabs is a pull request's.
 */
export function showsPull(reference: PullReference): boolean {
  const shows = (link: Element) => samePull(locatePath(linkPath(link)), reference);
  // The first link settles it on nearly every page, without a search for the others.
  const first = findInHeader(tabLinks);
  if (!first || shows(first)) return true;
  // Found at the top of the page, and looked for no further than beside their own row.
  const row = first.closest('[data-component="PH_Navigation"], .tabnav');
  const links = findAllInHeader(tabLinks, row?.parentElement ?? document).filter((link) => locatePath(linkPath(link)) !== null);
  return links.length === 0 || links.some(shows);
}

function readAuthor(embedded: Embedded | null): Author | undefined {
  const link = findInHeader(authors);
  const [, first = '', slug] = link ? linkPath(link).split('/') : [];
  const app = first === 'apps';
  const login = embedded?.author ?? (app ? slug : first);
  if (!login || !/^[\w-]+$/.test(login)) return undefined;
  return { login, kind: app || embedded?.app ? 'bot' : login === 'ghost' ? 'deleted' : 'user', association: readAssociation(findFirst(descriptions)) };
}

/** GitHub's label beside a name, such as "Member"; null where there is none. */
export function readAssociation(body: Element | null): Association | null {
  for (const label of body?.querySelectorAll('.tooltipped[aria-label^="This user "] .Label') ?? []) {
    const association = associations[label.textContent.trim()];
    if (association) return association;
  }
  return null;
}

function readBranch(embedded: Embedded | null): Branch | undefined {
  if (embedded?.head && embedded.base) return { head: embedded.head, base: embedded.base, headOid: embedded.headOid };
  const [base, head] = findAllInHeader(branches).map((element) => (element.getAttribute('title') ?? element.textContent).split(':').at(-1)?.trim() ?? null);
  if (!embedded && !head) return undefined;
  return { head: embedded?.head ?? head ?? null, base: embedded?.base ?? base ?? null, headOid: embedded?.headOid ?? null };
}

/** How many commits there are in all, from the script data or the tab's counter. */
function countCommits(embedded: Embedded | null): number | null {
  if (embedded && embedded.commits !== null) return embedded.commits;
  const counter = Number(findInHeader(commitCounters)?.textContent.trim() || NaN);
  return Number.isInteger(counter) ? counter : null;
}

/** GitHub hides the middle of long conversations, so without the count nobody could tell a part from the whole. */
function readCommits({ owner, repository, number }: PullReference, embedded: Embedded | null): Commits | undefined {
  const total = countCommits(embedded);
  const commits = new Map<string, Commit>();
  const start = `/${owner}/${repository}/pull/${number}/commits/`.toLowerCase();
  for (const link of findAll(commitLinks)) {
    const path = linkPath(link).toLowerCase();
    const message = link.getAttribute('title');
    if (!path.startsWith(start) || message === null) continue;
    const oid = path.slice(start.length);
    const login = accountOf(link.closest('.TimelineItem-body')?.querySelector('a[data-test-selector="commits-avatar-stack-avatar-link"]'));
    commits.set(oid, { oid, message, author: { name: login ?? '', email: '', login }, authoredAt: null });
  }
  return commits.size === 0 || total === null ? undefined : { commits: [...commits.values()], total };
}

function accountOf(avatar: Element | null | undefined): string | null {
  const [, first, slug] = avatar ? linkPath(avatar).split('/') : [];
  return (first === 'apps' ? slug : first) || null;
}

/**
 * What the page says so far: all of it once its HTML is there, before that whose pull request it is, for which GitHub can
 * be asked meanwhile.
 *
 * @returns null while it says nothing yet
 */
export function readSoFar(reference: PullReference): Reading | null {
  if (document.readyState !== 'loading') return { page: readPage(reference), whole: true };
  const author = readAuthor(null);
  return author ? { page: { author }, whole: false } : null;
}

/**
 * What the page itself says about its pull request, without a request. Every part is optional: what is not found is left
 * out, whatever else changed.
 */
export function readPage(reference: PullReference): PageReading {
  if (!showsPull(reference)) return {};
  const embedded = readEmbedded(reference);
  const author = readAuthor(embedded);
  const branch = readBranch(embedded);
  const commits = readCommits(reference, embedded);
  const body = findFirst(descriptions);
  const title = embedded?.title ?? findInHeader(titles)?.textContent.trim();
  const markdown = body?.querySelector('clipboard-copy[role="menuitem"][value]')?.getAttribute('value');
  const drawn = body?.querySelector('.comment-body.markdown-body')?.innerHTML;
  const labels = findAll(sidebarLabels).map((label) => label.getAttribute('data-name') ?? '');
  return {
    ...(author && { author }),
    ...(branch && { branch }),
    ...(commits && { commits }),
    ...(title !== undefined && { title }),
    ...(typeof markdown === 'string' ? { descriptionMarkdown: markdown } : drawn !== undefined && { descriptionHtml: drawn }),
    ...(labels.length > 0 && { labels: { names: labels } }),
  };
}
