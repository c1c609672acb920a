import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { authors } from '../../lib/page/anchors.ts';
import { isList } from '../../lib/page/locate-list.ts';
import { locate } from '../../lib/page/locate.ts';
import { manyPulls } from '../fixtures/many-pulls.ts';
import { ourRecordedPulls } from '../fixtures/recorded-pulls.ts';
import type { RecordedPull } from '../github/recorded-pull.ts';
import { startGitHub, type GitHub } from '../github/server.ts';

/** A page to measure: one of the stand-in's own, or a saved one that it serves at a path. */
export interface BenchPage {
  readonly path: string;
  readonly file: string | null;
}

const [first] = ourRecordedPulls();
if (!first) throw new Error('There are no recorded pulls.');
/** As many as the longest list that is measured has. */
const listed = 100;
const pull = `/${first.repository}/pull/${first.number}`;

/** Our own pages of each kind: conversation, files, list, and one that is none of them. */
export const ownPages: readonly BenchPage[] = [pull, `${pull}/changes`, `/${first.repository}/pulls`, `/${first.repository}/issues`].map((path) => ({ path, file: null }));

/** Whether a page is one on which the summary stands. */
export const isPull = ({ path }: BenchPage) => locate(`https://github.com${path}`) !== null;

/** Whether a page is one of the stand-in's lists, which can be made as long as wanted. */
export const isOwnList = ({ path, file }: BenchPage) => file === null && isList(`https://github.com${path}`);

/** Saved pages are of pull requests that nobody recorded: one of ours answers in their place, by the author on the page. */
function standingFor({ path }: BenchPage): RecordedPull | null {
  const reference = locate(`https://github.com${path}`);
  if (!reference || !first) return null;
  return { ...first, repository: `${reference.owner}/${reference.repository}`, number: reference.number };
}

/** Starts the stand-in with our recordings and the pages to measure. */
export function serve(pages: readonly BenchPage[]): Promise<GitHub> {
  const saved = pages.filter(({ file }) => file !== null);
  return startGitHub({
    pulls: [...ourRecordedPulls(), ...manyPulls(listed, first?.repository), ...saved.map(standingFor).filter((recording) => recording !== null)],
    pages: saved.map(({ path, file }) => ({ path, html: readFileSync(file ?? '', 'utf8') })),
  });
}

/** Takes the author that a saved page names over into its recording, so that the two agree as they do on GitHub. */
export async function nameAuthor(page: Page, github: GitHub, { path }: BenchPage): Promise<void> {
  const reference = locate(`https://github.com${path}`);
  await page.goto(`https://github.com${path}`);
  const href = await page.locator(authors.join(', ')).first().getAttribute('href', { timeout: 2_000 }).catch(() => null);
  const [, kind, slug] = URL.parse(href ?? '', 'https://github.com')?.pathname.split('/') ?? [];
  const login = kind === 'apps' ? slug : kind;
  if (reference && login && first) github.update(reference, { author: { ...first.author, login, tool: kind === 'apps' } });
}
