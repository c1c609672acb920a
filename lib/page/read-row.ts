import type { RowReading } from '../channel/list-messages.ts';
import type { Author, PullReference } from '../facts/facts.ts';
import { findAll, findFirst, listRows, rowAuthors, rowLabels, rowTies, rowTitles } from './anchors.ts';
import { locate } from './locate.ts';
import { readAssociation } from './read-page.ts';

/** A row of a list that is a pull request, as far as the row says it. */
export interface ListedPull {
  readonly reference: PullReference;
  readonly page: RowReading;
  /** GitHub's icon of a draft. */
  readonly draft: boolean;
}

/** A pull request's own page and nothing below it, and an issue's. */
const pullPage = /^https:\/\/github\.com\/[^/]+\/[^/]+\/pull\/\d+$/;
const issuePage = /^https:\/\/github\.com\/[^/]+\/[^/]+\/issues\/\d+$/;

/** Where a link leads, without query and fragment. */
function pageOf(link: Element): string {
  const url = URL.parse(link.getAttribute('href') ?? '', 'https://github.com');
  return url ? url.origin + url.pathname : '';
}

/** The rows on the page in its order, issues among them. */
export function findRows(): Element[] {
  return [...document.querySelectorAll(listRows.join(', '))];
}

/**
 * The link that says which pull request a row is about; null where it is about none. A row's known title decides; an
 * issue's row may link to a pull request too, so that a row without a known title counts only where no link leads to an
 * issue.
 */
export function findTitle(row: Element): Element | null {
  const title = findFirst(rowTitles, row);
  const links = title ? [title] : [...row.querySelectorAll('a[href]')];
  if (links.some((link) => issuePage.test(pageOf(link)))) return null;
  return links.find((each) => pullPage.test(pageOf(each))) ?? null;
}

/** The author by the filter that the name leads to, else by its hovercard or its text: shown names may be real ones. */
function readAuthor(row: Element): Author | undefined {
  const name = findFirst(rowAuthors, row);
  if (!name) return undefined;
  const shown = name.textContent.trim();
  const query = URL.parse(name.getAttribute('href') ?? '', 'https://github.com')?.searchParams.get('q') ?? '';
  const [, app, filtered] = /(?:^|\s)author:(app\/)?([\w-]+)(?:\[bot\])?(?:\s|$)/i.exec(query) ?? [];
  const [, carded] = /^\/users\/([\w-]+)\//.exec(name.getAttribute('data-hovercard-url') ?? '') ?? [];
  const [, written, mark] = /^([\w-]+)(\[bot\])?$/.exec(shown) ?? [];
  const login = filtered ?? carded ?? written;
  if (!login) return undefined;
  const bot = app !== undefined || mark !== undefined || shown.endsWith('[bot]');
  return { login, kind: bot ? 'bot' : login === 'ghost' ? 'deleted' : 'user', association: readAssociation(findFirst(rowTies, row)) };
}

/**
 * What a row says about its pull request, without a request.
 *
 * @returns null for a row that is none, such as an issue's
 */
export function readRow(row: Element): ListedPull | null {
  const title = findTitle(row);
  const reference = title && locate(pageOf(title));
  if (!reference) return null;
  const author = readAuthor(row);
  const names = findAll(rowLabels, row).flatMap((label) => label.getAttribute('data-name') ?? []);
  return {
    reference,
    page: { ...(author && { author }), ...(names.length > 0 && { labels: { names } }) },
    draft: row.querySelector('.octicon-git-pull-request-draft') !== null,
  };
}
