import { gitHubDate, type StoredPull } from '../recordings.ts';
import { html, type Html } from './html.ts';
import { markdown } from './markdown.ts';
import { avatar, shownAccount } from './person.ts';
import { commentId, threadComments } from './voices.ts';

type Thread = NonNullable<StoredPull['threads']>[number];
type Comment = Thread['comments'][number];

/** As measured on a signed-in files tab in 2026-09: https://github.com/Reefact/conventional-comments-toolkit/pull/48/changes. */
function reactComment(pull: StoredPull, comment: Comment): Html {
  const { name, href } = shownAccount(comment.author);
  const id = commentId(pull, 'thread', comment);
  const hovercard = comment.author.tool ? null : html` data-hovercard-url="/users/${name}/hovercard"`;
  return html`<div class="ReviewThreadComment-module__ReviewThreadContainer__m2xlo" data-marker-navigation-comment-id="PRRC_${id}"><div class="ReviewThreadComment-module__ReviewThreadInnerContainer__aQ5vZ"><div data-testid="comment-header" class="ActivityHeader-module__activityHeader__x1Y2z d-flex flex-items-center gap-2"><a href="${href}" aria-label="@${name}'s profile">${avatar(comment.author, 24)}</a><div data-testid="comment-header-left-side-items"><a class="ActivityHeader-module__AuthorName__VJr9h prc-Link-Link-9ZwDx" href="${href}" data-testid="avatar-link"${hovercard}>${name}</a> <a class="ActivityHeader-module__HeaderLink__WnxQu" href="#r${id}">${gitHubDate(comment.createdAt).slice(0, 10)}</a></div></div></div><div class="ReviewThreadComment-module__ReviewThreadWrapper__b0nQe"><div class="ReviewThreadComment-module__BodyHTMLContainer__Ea2bD"><div class="markdown-body ReviewThreadComment-module__SafeHTMLBox__yw3LK">${markdown(comment.body)}</div></div></div></div>`;
}

function reactThread(pull: StoredPull, thread: Thread): Html {
  const editor = html`<div class="rounded-bottom-2"><div class="AddCommentEditor-module__AddCommentEditor__mQ1tR" data-marker-navigation-thread-reply="true"><div class="MarkdownEditor-module__previewViewerWrapper__f4ApN d-none"><div class="markdown-body"><p>Nothing to preview</p></div></div></div></div>`;
  return html`<div class="rounded-2 bgColor-default"><div data-testid="review-thread"><div class="ReviewThread-module__ReviewThreadContainer__pQ0Lx">${thread.comments.map((comment) => reactComment(pull, comment))}${editor}</div></div></div>`;
}

/** The threads on a file, as rows below its lines: those of React or those of Rails. */
export function fileThreads(pull: StoredPull, path: string, isReact: boolean): Html[] {
  const threads = (pull.threads ?? []).filter((thread) => thread.path === path);
  return threads.map((thread) =>
    isReact
      ? html`<tr class="inline-comments"><td colspan="2"><div data-inline-markers="true"><div data-marker-id="${thread.line}">${reactThread(pull, thread)}</div></div></td></tr>`
      : html`<tr class="inline-comments js-inline-comments-container"><td class="line-comments js-line-comments" colspan="2">${threadComments(pull, thread)}</td></tr>`,
  );
}
