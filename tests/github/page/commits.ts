import { gitHubDate, type StoredPull } from '../recordings.ts';
import { html, type Html } from './html.ts';
import { octicon } from './octicon.ts';
import { avatar, shownAccount } from './person.ts';

/**
 * The commits tab: Rails rows in both families. No such tab was saved, so this follows what other extensions say of it
 * and stands for no anchor of its own.
 */
export function commitList(pull: StoredPull): Html {
  const rows = pull.commits.toReversed().map((commit) => {
    const [headline = '', ...rest] = commit.message.split('\n');
    const address = `/${pull.repository}/pull/${pull.number}/commits/${commit.oid}`;
    const date = gitHubDate(commit.authoredDate ?? pull.updatedAt);
    const { name, href } =
      commit.author.login === null ? { name: commit.author.name, href: null } : shownAccount(commit.author);
    const who =
      href === null
        ? html`<span class="commit-author">${name}</span>`
        : html`<a class="commit-author user-mention" href="${href}">${name}</a>`;
    return html`<li class="Box-row Box-row--focus-gray mt-0 d-flex js-commits-list-item js-navigation-item js-details-container Details"><div class="flex-auto min-width-0"><p class="mb-1"><a class="Link--primary text-bold js-navigation-open markdown-title" href="${address}">${headline}</a></p><div class="my-2 Details-content--hidden"><pre class="text-small ws-pre-wrap">${rest.join('\n').trim()}</pre></div><div class="d-flex flex-items-center mt-1 f6 color-fg-muted">${avatar({ ...commit.author, login: name, tool: false }, 20)}${who} authored <relative-time datetime="${date}">${date.slice(0, 10)}</relative-time></div></div><code><a href="${address}">${commit.oid.slice(0, 7)}</a></code></li>`;
  });
  return html`<div id="commits_bucket" class="commits-bucket pull-request-tab-content js-navigation-container js-active-navigation-container"><div class="TimelineItem TimelineItem--condensed"><div class="TimelineItem-badge">${octicon('git-commit')}</div><div class="TimelineItem-body"><ol class="Box Box--condensed">${rows}</ol></div></div></div>`;
}

/** The checks tab: recordings hold no checks. */
export function checks(): Html {
  return html`<div class="pull-request-tab-content"><div class="blankslate"><h2 class="blankslate-heading">No checks have run on this pull request</h2></div></div>`;
}
