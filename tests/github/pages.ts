import type { Answer, Asked } from './answer.ts';
import { hosts } from './certificate.ts';
import { checks, commitList } from './page/commits.ts';
import { conversation, hiddenTimeline } from './page/conversation.ts';
import { reactApp, wholePage } from './page/document.ts';
import { embeddedData } from './page/embedded.ts';
import { railsFiles, reactFiles } from './page/files.ts';
import { html, type Html } from './page/html.ts';
import { pullList, type ListKind } from './page/list.ts';
import { railsHeader } from './page/rails-header.ts';
import { reactHeader } from './page/react-header.ts';
import { threadComments, threadId } from './page/voices.ts';
import { pullTitle, tabPath, type PageSettings, type PullTab, type PullView } from './page/view.ts';
import type { Recordings, RepositoryRecord, StoredPull } from './recordings.ts';

export type { PageSettings } from './page/view.ts';

export interface PageOptions {
  readonly pages: readonly { readonly path: string; readonly html: string }[];
  readonly login: string;
  readonly settings: Partial<PageSettings>;
}

/** As strict as GitHub's own, as far as it concerns scripts, styles, frames and connections. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src ${hosts.assets}`,
  `style-src 'unsafe-inline' ${hosts.assets}`,
  "img-src 'self' data: https:",
  "connect-src 'self'",
  "frame-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

function page(status: number, markup: string): Answer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'cache-control': 'no-store',
    'x-frame-options': 'deny',
  };
  return { status, headers, body: markup };
}

const redirect = (location: string): Answer => ({ status: 302, headers: { location }, body: '' });

/** Settings of the server, overruled by a `family` cookie, overruled by the address. */
function settingsFor({ parameters, headers }: Asked, settings: Partial<PageSettings>): PageSettings {
  const cookie = /(?:^|;\s*)family=(react|rails)/.exec(String(headers['cookie'] ?? ''))?.[1];
  const family = parameters.get('family') ?? cookie ?? settings.family ?? 'react';
  const mode = parameters.get('color_mode') ?? settings.colorMode ?? 'auto';
  return {
    family: family === 'rails' ? 'rails' : 'react',
    colorMode: mode === 'light' || mode === 'dark' ? mode : 'auto',
    lightTheme: parameters.get('light_theme') ?? settings.lightTheme ?? 'light',
    darkTheme: parameters.get('dark_theme') ?? settings.darkTheme ?? 'dark',
    signedIn: settings.signedIn ?? true,
  };
}

function tabContent({ pull, tab, settings }: PullView): Html {
  const isReact = settings.family === 'react';
  if (tab === 'conversation') return conversation(pull, isReact);
  if (tab === 'commits') return commitList(pull);
  if (tab === 'checks') return checks();
  if (tab !== 'files') return html`<div class="pull-request-tab-content"><h2>${tab}</h2></div>`;
  return isReact ? reactFiles(pull) : railsFiles(pull);
}

function pullPage(view: PullView, repository: RepositoryRecord, login: string): string {
  const { pull, settings } = view;
  const path = tabPath(view, view.tab);
  const content = html`<div data-standin="tab">${tabContent(view)}</div>`;
  const shell = html`<div id="diff-comparison-viewer-container" class="DiffComparisonViewer-module__Container__YGBgR container-xl"><div class="prc-PageLayout-PageLayoutRoot--KH-d" data-component="SplitPageLayout"><div class="prc-PageLayout-PageLayoutWrapper-2BhU2" data-width="full">${reactHeader(view)}${content}</div></div></div>`;
  const rails = html`<div class="clearfix container-xl"><div class="js-check-all-container">${railsHeader(view)}${content}</div></div>`;
  const alternate = html`<link rel="alternate" type="text/x-diff" href="/${pull.repository}/pull/${pull.number}.diff"><link rel="alternate" type="text/x-patch" href="/${pull.repository}/pull/${pull.number}.patch">`;
  const head = html`<meta name="hovercard-subject-tag" content="pull_request:${pull.number}" data-turbo-transient>${settings.family === 'rails' && view.tab === 'files' && alternate}`;
  return wholePage({
    title: pullTitle(pull),
    repository: pull.repository,
    isPrivate: pull.isPrivate ?? false,
    content: settings.family === 'react' ? reactApp(path, embeddedData(view, repository), shell) : rails,
    login,
    settings,
    head,
  });
}

const tabNames: Readonly<Record<string, PullTab>> = {
  '': 'conversation',
  commits: 'commits',
  checks: 'checks',
  files: 'files',
  changes: 'files',
  overview: 'overview',
  walkthrough: 'walkthrough',
  findings: 'findings',
};

/** Parts of a conversation that GitHub sends when asked: the hidden middle of the timeline, a folded thread's comments. */
function pullPart(rest: string, find: (number: number) => StoredPull | undefined): Html | null {
  const [, number, kind, thread] = /^pull\/(\d+)\/(timeline_more_items|threads)(?:\/(\d+))?$/.exec(rest) ?? [];
  const pull = number === undefined ? undefined : find(Number(number));
  if (!pull) return null;
  if (kind === 'timeline_more_items') return hiddenTimeline(pull);
  const found = pull.threads?.find((_thread, index) => threadId(pull, index) === Number(thread));
  return found ? threadComments(pull, found) : null;
}

/** Which list an address below a repository, or below the site, shows; null for none. */
function listKind(rest: string, parameters: URLSearchParams): ListKind | null {
  if (rest === 'pulls') return 'repository';
  if (/^(?:labels|milestone)\/[^/]+$/.test(rest)) return 'mixed';
  return rest === 'issues' && /(?:^|\s)is:pr(?:\s|$)/.test(parameters.get('q') ?? '') ? 'issues' : null;
}

/** One page of a list, 25 rows as on GitHub; `rows` asks for longer ones, as a list that loads on has. */
function listContent({ path, parameters }: Asked, kind: ListKind, pulls: readonly StoredPull[], settings: PageSettings): Html {
  const isReact = settings.family === 'react';
  const [number, size] = ['page', 'rows'].map((name) => Number(parameters.get(name))) as [number, number];
  const [current, length] = [number || 1, size || 25];
  const next = new URLSearchParams(parameters);
  next.set('page', String(current + 1));
  const shown = pulls.slice((current - 1) * length, current * length);
  const list = html`<div class="container-xl"><h1 class="sr-only">Pull requests</h1>${pullList({ kind, pulls: shown, isReact, next: pulls.length > current * length ? `${path}?${next}` : null })}</div>`;
  return isReact ? reactApp(path, null, list) : list;
}

function repositoryPage(
  asked: Asked,
  repository: RepositoryRecord,
  rest: string,
  { login, settings: given }: PageOptions,
  recordings: Recordings,
): Answer | null {
  const settings = settingsFor(asked, given);
  const { owner, name, isPrivate } = repository;
  const parts = { repository: `${owner}/${name}`, isPrivate, login, settings };
  if (rest === '')
    return page(
      200,
      wholePage({
        ...parts,
        title: `${owner}/${name}`,
        content: html`<div class="container-xl"><h1>${name}</h1></div>`,
      }),
    );
  const kind = listKind(rest, asked.parameters);
  if (kind !== null) {
    const label = rest.startsWith('labels/') ? decodeURIComponent(rest.slice('labels/'.length)) : null;
    const pulls = label === null ? repository.pulls : repository.pulls.filter(({ labels = [] }) => labels.includes(label));
    return page(200, wholePage({ ...parts, title: `Pull requests · ${owner}/${name}`, content: listContent(asked, kind, pulls, settings) }));
  }
  if (rest === 'issues')
    return page(
      200,
      wholePage({
        ...parts,
        title: `Issues · ${owner}/${name}`,
        content: html`<div class="container-xl"><h1>Issues</h1></div>`,
      }),
    );
  const part = pullPart(rest, (number) => recordings.pull(owner, name, number));
  if (part) return page(200, part.markup);
  // Below the commits and the files: one commit, or a range of them.
  const [, number, wanted = '', range = ''] = /^pull\/(\d+)(?:\/([a-z]+)(\/[\da-f]{7,40}(?:\.\.[\da-f]{7,40})?)?)?\/?$/.exec(rest) ?? [];
  const pull = recordings.pull(owner, name, Number(number));
  const tab = tabNames[wanted];
  if (!pull || !tab) return null;
  const view = { pull, tab, settings };
  // Each family has its own address for the files tab and sends the other one there.
  if (tab === 'files' && asked.path !== tabPath(view, tab) + range) {
    const query = asked.parameters.size > 0 ? `?${asked.parameters}` : '';
    return redirect(tabPath(view, tab) + range + query);
  }
  return page(200, pullPage(view, repository, login));
}

/** Answers as github.com, and as the host it sends diffs from. Saved pages go out as they are, before our own. */
export function answerPage(host: string, asked: Asked, recordings: Recordings, options: PageOptions): Answer {
  const [, diffOwner, diffName, diffNumber, kind] =
    /^(?:\/raw)?\/([^/]+)\/([^/]+)\/pull\/(\d+)\.(diff|patch)$/.exec(asked.path) ?? [];
  if (kind !== undefined && host === hosts.site) return redirect(`https://${hosts.diffs}/raw${asked.path}`);
  if (host === hosts.diffs) {
    const patch = recordings.pull(diffOwner ?? '', diffName ?? '', Number(diffNumber))?.patch ?? null;
    return patch === null
      ? page(404, 'Not Found')
      : { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: patch };
  }
  // Browsers ask for it unasked; an error in the console would be noise in every test.
  if (asked.path === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  const saved = options.pages.find(({ path }) => path === asked.path);
  if (saved) return page(200, saved.html);
  const settings = settingsFor(asked, options.settings);
  const parts = { repository: null, login: options.login, settings };
  if (asked.path === '/')
    return page(
      200,
      wholePage({ ...parts, title: 'GitHub', content: html`<div class="container-xl"><h1>Home</h1></div>` }),
    );
  const everywhere = /^\/pulls(?:\/|$)/.test(asked.path) ? 'dashboard' : asked.path === '/search' ? 'search' : listKind(asked.path.slice(1), asked.parameters);
  if (everywhere !== null) return page(200, wholePage({ ...parts, title: 'Pull requests', content: listContent(asked, everywhere, recordings.all(), settings) }));
  const [, owner = '', name = '', rest = ''] = /^\/([^/]+)\/([^/]+)\/?(.*)$/.exec(asked.path) ?? [];
  const repository = recordings.repository(owner, name);
  const answer = repository && repositoryPage(asked, repository, rest, options, recordings);
  return (
    answer ??
    page(
      404,
      wholePage({
        ...parts,
        title: 'Page not found · GitHub',
        content: html`<div class="container-xl"><h1>404</h1><p>This is not the web page you are looking for.</p></div>`,
      }),
    )
  );
}
