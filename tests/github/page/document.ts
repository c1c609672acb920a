import { hosts } from '../certificate.ts';
import { html, type Html } from './html.ts';
import { octicon } from './octicon.ts';
import type { PageSettings } from './view.ts';

export interface PageParts {
  readonly title: string;
  /** `owner/name`; null on pages outside repositories. */
  readonly repository: string | null;
  readonly isPrivate?: boolean;
  /** What Turbo replaces: the content of the repository's frame. */
  readonly content: Html;
  readonly login: string;
  readonly settings: PageSettings;
  /** Further elements of the head. */
  readonly head?: Html;
}

const asset = (name: string) => `https://${hosts.assets}/assets/${name}`;

function repositoryHeader(repository: string, isPrivate: boolean): Html {
  const [owner, name] = repository.split('/');
  const tabs = [
    ['Code', 'code', ''],
    ['Issues', 'issue-opened', '/issues'],
    ['Pull requests', 'git-pull-request', '/pulls'],
  ].map(
    ([label = '', icon = '', path]) =>
      html`<a class="UnderlineNav-item" href="/${repository}${path}">${octicon(icon)} ${label}</a>`,
  );
  return html`<div id="repository-container-header"><nav class="UnderlineNav standin-nav" aria-label="Repository">${tabs}</nav></div><span class="sr-only">${owner}/${name}, ${isPrivate ? 'private' : 'public'}</span>`;
}

/** A whole page: GitHub's theme attributes and meta elements, its header bar, and the containers that navigation replaces. */
export function wholePage({ title, repository, isPrivate = false, content, login, settings, head }: PageParts): string {
  const { colorMode, lightTheme, darkTheme, signedIn } = settings;
  const meta =
    repository === null
      ? null
      : html`<meta name="octolytics-dimension-repository_nwo" content="${repository}"><meta name="octolytics-dimension-repository_public" content="${String(!isPrivate)}"><meta name="octolytics-dimension-repository_is_fork" content="false">`;
  const [owner, name] = repository?.split('/') ?? [];
  const context =
    repository === null
      ? null
      : html`<a href="/${owner}">${owner}</a> <span class="fgColor-muted">/</span> <a class="text-bold" href="/${repository}">${name}</a>`;
  return html`<!DOCTYPE html>
<html lang="en" data-color-mode="${colorMode}" data-light-theme="${lightTheme}" data-dark-theme="${darkTheme}" data-a11y-animated-images="system" data-a11y-link-underlines="true">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}${!signedIn && ' · GitHub'}</title>
<link rel="stylesheet" href="${asset('primer.css')}">${[lightTheme, darkTheme].map((theme) => html`<link rel="stylesheet" data-color-theme="${theme}" href="${asset(`${theme}.css`)}">`)}<link rel="stylesheet" href="${asset('github.css')}"><script defer src="${asset('navigation.js')}"></script>
<meta name="user-login" content="${signedIn ? login : ''}"><meta name="expected-hostname" content="${hosts.site}">${meta}${head}</head>
<body class="${signedIn ? 'logged-in' : 'logged-out'} env-production page-responsive">
<div class="header-wrapper js-header-wrapper"><header class="AppHeader" role="banner"><div class="AppHeader-globalBar"><a class="AppHeader-logo" href="/" aria-label="Homepage">${octicon('mark-github')}</a><div class="AppHeader-context">${context}</div><div class="AppHeader-user">${signedIn ? login : 'Sign in'}</div></div></header></div>
<div class="application-main"><div>${repository !== null && repositoryHeader(repository, isPrivate)}<main id="js-repo-pjax-container"><turbo-frame id="repo-content-turbo-frame" target="_top" data-turbo-action="advance"><div id="repo-content-pjax-container" class="repository-content">${content}</div></turbo-frame></main></div></div>
</body></html>`.markup;
}

/** React's root with its data beside it: navigation inside React replaces the root and leaves the data as they were. */
export function reactApp(path: string, data: Html | null, root: Html): Html {
  return html`<react-app app-name="repo" initial-path="${path}" data-attempted-ssr="true" data-ssr="true" data-lazy="false">${data}<div data-target="react-app.reactRoot"><meta name="react-app-name" content="pull-requests">${root}</div></react-app>`;
}
