import { headBranch, headOid, isFromFork } from '../graph/pull.ts';
import { defaultBranch } from '../graph/repository.ts';
import { gitHubDate, openedAt, slugOf, type RepositoryRecord } from '../recordings.ts';
import { html, scriptJson, type Html } from './html.ts';
import { shownState } from './pull-state.ts';
import { pullTitle, tabPath, type PullView } from './view.ts';

/** A number in place of a database id. */
function databaseId(text: string): number {
  return [...text].reduce((hash, character) => (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647, 7);
}

/** The data that GitHub's React pages carry, with the parts that say something about the pull request. */
export function embeddedData(view: PullView, repository: RepositoryRecord): Html {
  const { pull, tab } = view;
  const closed = pull.mergedAt === null ? null : gitHubDate(pull.mergedAt);
  const pullRequest = {
    attributedUser: null,
    author: {
      isAgent: pull.author.tool,
      slug: pull.author.tool && pull.author.login !== null ? slugOf(pull.author.login) : null,
      login: pull.author.login === null ? 'ghost' : slugOf(pull.author.login),
      displayName: null,
      avatarUrl: 'https://avatars.githubusercontent.com/u/1?v=4',
    },
    baseBranch: pull.baseRefName ?? 'main',
    closedTime: closed,
    commitsCount: pull.commits.length,
    createdTime: openedAt(pull),
    headBranch: headBranch(pull),
    headRepositoryName: pull.name,
    headRepositoryOwnerLogin: isFromFork(pull) ? (pull.author.login ?? null) : pull.owner,
    headSha: headOid(pull),
    id: databaseId(`${pull.repository}#${pull.number}`),
    isInAdvisoryRepo: false,
    mergedBy: pull.mergedBy?.login ?? null,
    mergedTime: closed,
    number: pull.number,
    state: shownState(pull).embedded,
    title: pull.title,
    titleHtml: html`${pull.title}`.markup,
  };
  const layout = {
    bannersData: { banners: { hiddenCharacterWarning: { render: false } } },
    featureStates: { findings: 'UNAVAILABLE', overview: 'UNAVAILABLE' },
    pullRequest,
    repository: {
      defaultBranch: defaultBranch(repository),
      id: databaseId(pull.repository),
      isEnterprise: false,
      name: pull.name,
      ownerLogin: pull.owner,
      userNameDisplayConfiguration: 'handle',
    },
    urls: {
      conversation: tabPath(view, 'conversation'),
      commits: tabPath(view, 'commits'),
      checks: tabPath(view, 'checks'),
      changes: tabPath(view, 'files'),
      findings: tabPath(view, 'findings'),
      overview: tabPath(view, 'overview'),
      walkthrough: tabPath(view, 'walkthrough'),
    },
    user: { canChangeBase: false, canComment: view.settings.signedIn, canEditTitle: false },
    pageTitle: pullTitle(pull),
  };
  const route = {
    conversation: 'pullRequestsConversationsRoute',
    commits: 'pullRequestsCommitsRoute',
    checks: 'pullRequestsChecksRoute',
    files: 'pullRequestsChangesRoute',
    // Nobody has seen these three drawn: their names follow the others'.
    overview: 'pullRequestsOverviewRoute',
    walkthrough: 'pullRequestsWalkthroughRoute',
    findings: 'pullRequestsFindingsRoute',
  }[tab];
  const payload = { [route]: {}, pullRequestsLayoutRoute: layout };
  return html`<script type="application/json" data-target="react-app.embeddedData">${scriptJson({ payload, title: pullTitle(pull) })}</script>`;
}
