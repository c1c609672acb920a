import { gitHubDate, madeUpOid, type StoredPull } from '../recordings.ts';
import { html, type Html } from './html.ts';
import { markdown } from './markdown.ts';
import { octicon } from './octicon.ts';
import { authorLink, avatar, shownAccount } from './person.ts';

type Review = NonNullable<StoredPull['reviews']>[number];
type Thread = NonNullable<StoredPull['threads']>[number];
type Comment = Thread['comments'][number];

const numericId = (text: string) => parseInt(madeUpOid(text).slice(0, 8), 16);
export const commentId = (pull: StoredPull, kind: string, { author, createdAt, body }: Comment) =>
  numericId(`${kind} ${pull.repository}#${pull.number} ${author.login} ${createdAt} ${body}`);

/** A thread's number on the pages. */
export const threadId = (pull: StoredPull, index: number) => numericId(`thread ${pull.repository}#${pull.number} ${index}`);

function time(id: string, at: string): Html {
  return html`<a href="#${id}" id="${id}-permalink" class="Link--secondary js-timestamp"><relative-time datetime="${gitHubDate(at)}" class="no-wrap">${gitHubDate(at).slice(0, 10)}</relative-time></a>`;
}

/** Words as Rails wraps them, with the forms that GitHub keeps hidden beside them. */
function words(body: string): Html {
  return html`<div class="edit-comment-hide"><div class="js-minimize-comment d-none"></div><task-lists disabled sortable><div class="comment-body markdown-body js-comment-body soft-wrap user-select-contain d-block css-overflow-wrap-anywhere">${markdown(body)}</div></task-lists></div>`;
}

function header({ author }: { author: Comment['author'] }, rest: unknown): Html {
  return html`<div class="timeline-comment-header clearfix d-flex flex-row flex-items-start"><h3 class="f5 text-normal py-2 flex-auto"><div class="d-flex flex-items-center flex-wrap gap-1"><strong>${authorLink(author, 'Link--primary text-bold css-overflow-wrap-anywhere')}</strong> ${rest}</div></h3></div>`;
}

function issueComment(pull: StoredPull, comment: Comment): Html {
  const id = `issuecomment-${commentId(pull, 'comment', comment)}`;
  return html`<div class="TimelineItem js-comment-container"><a class="TimelineItem-avatar d-md-block d-none" href="${shownAccount(comment.author).href}">${avatar(comment.author, 40)}</a><div class="timeline-comment-group js-minimizable-comment-group js-targetable-element TimelineItem-body my-0" id="${id}"><div class="timeline-comment unminimized-comment comment previewable-edit js-task-list-container js-comment timeline-comment--caret">${header(comment, html`commented ${time(id, comment.createdAt)}`)}${words(comment.body)}</div></div></div>`;
}

function reviewComment(pull: StoredPull, comment: Comment): Html {
  const id = `discussion_r${commentId(pull, 'thread', comment)}`;
  return html`<div id="${id}" class="timeline-comment-group js-minimizable-comment-group js-targetable-element my-0 comment previewable-edit js-task-list-container js-comment review-comment js-minimize-container unminimized-comment"><div class="ml-n1 flex-items-center clearfix d-flex flex-row flex-items-start"><h3 class="f5 text-normal py-2 flex-auto"><div class="d-flex flex-items-center flex-wrap gap-1"><span class="d-inline-flex">${avatar(comment.author, 24)}</span><strong>${authorLink(comment.author, 'Link--primary text-bold css-overflow-wrap-anywhere')}</strong> ${time(id, comment.createdAt)}</div></h3></div><div class="tmp-ml-5">${words(comment.body)}</div></div>`;
}

/** A thread's comments and the field to answer in, whose preview is nobody's comment. */
export function threadComments(pull: StoredPull, { comments }: Thread): Html {
  const reply = html`<div class="review-thread-reply"><form class="js-inline-comment-form"><div class="js-preview-panel d-none"><div class="comment js-suggested-changes-container"><div class="comment-body markdown-body js-preview-body"><p>Nothing to preview</p></div></div></div></form></div>`;
  return html`<div class="js-inline-comments-container"><div class="js-line-comments js-suggested-changes-container js-suggested-changes-contents js-quote-selection-container"><div class="js-comments-holder">${comments.map((comment) => reviewComment(pull, comment))}</div>${reply}</div></div>`;
}

function timelineThread(pull: StoredPull, thread: Thread, index: number, oid: string): Html {
  const id = threadId(pull, index);
  const deferred = thread.isDeferred && html` data-deferred-content-url="/${pull.repository}/pull/${pull.number}/threads/${id}?rendering_on_files_tab=false"`;
  return html`<div class="TimelineItem tmp-pl-4 py-0"><div class="TimelineItem-body my-0"><turbo-frame id="review-thread-or-comment-id-${id}" target="_top"><review-thread-collapsible class="review-thread-component js-comment-container js-resolvable-timeline-thread-container border rounded-2 d-block tmp-mb-3 ${!thread.isDeferred && 'open'}" data-resolved="${String(thread.isResolved)}"${deferred}><div class="d-flex flex-items-center p-2 rounded-top-2 bgColor-muted"><button type="button" aria-expanded="${String(!thread.isDeferred)}" aria-label="Toggle the thread" class="Button Button--iconOnly Button--invisible review-thread-chevron">${octicon('chevron-right')}</button><a href="/${pull.repository}/pull/${pull.number}/files/${oid}#diff-${madeUpOid(thread.path)}" class="text-mono text-small Link--primary wb-break-all mr-2">${thread.path}</a></div><div data-target="review-thread-collapsible.body">${!thread.isDeferred && threadComments(pull, thread)}</div></review-thread-collapsible></turbo-frame></div></div>`;
}

const done = { APPROVED: 'approved these changes', CHANGES_REQUESTED: 'requested changes', COMMENTED: 'reviewed', DISMISSED: 'had a review that was dismissed' } as const;

function reviewItem(pull: StoredPull, review: Review, index: number): Html {
  const id = `pullrequestreview-${numericId(`review ${pull.repository}#${pull.number} ${index}`)}`;
  const body =
    review.body !== '' &&
    html`<div class="TimelineItem pt-0 tmp-pt-0"><div class="TimelineItem-body"><div id="${id}" class="timeline-comment-group js-minimizable-comment-group js-targetable-element my-0 comment previewable-edit js-task-list-container js-comment timeline-comment--caret timeline-comment--caret-nw timeline-comment unminimized-comment">${header(review, 'left a comment')}${words(review.body)}</div></div></div>`;
  const threads = (pull.threads ?? []).map((thread, at) => thread.review === index && timelineThread(pull, thread, at, review.commitOid ?? ''));
  return html`<div><div id="${id}" class="js-comment js-updatable-content js-socket-channel js-targetable-element js-minimize-container"><div class="TimelineItem"><a class="TimelineItem-avatar mt-n1" href="${shownAccount(review.author).href}">${avatar(review.author, 40)}</a><div class="TimelineItem-badge">${octicon(review.state === 'APPROVED' ? 'check' : 'eye')}</div><div class="TimelineItem-body d-flex flex-column flex-md-row flex-justify-start"><div class="flex-auto flex-md-self-center"><strong>${authorLink(review.author, 'Link--primary text-bold css-overflow-wrap-anywhere')}</strong> ${done[review.state]} <span class="color-fg-muted">${time(id, review.submittedAt)}</span></div><div class="ml-md-2 flex-shrink-0"><a href="/${pull.repository}/pull/${pull.number}/files/${review.commitOid ?? ''}" class="Button--invisible Button--small Button">View reviewed changes</a></div></div></div>${body}${threads}</div></div>`;
}

function forcePush(push: NonNullable<StoredPull['forcePushes']>[number]): Html {
  return html`<div class="TimelineItem js-targetable-element" id="event-${numericId(`${push.before} ${push.after}`)}"><div class="TimelineItem-badge">${octicon('repo-push')}</div><div class="TimelineItem-body">${authorLink(push.author, 'Link--primary text-bold')} force-pushed the branch from <code>${push.before.slice(0, 7)}</code> to <code>${push.after.slice(0, 7)}</code></div></div>`;
}

/** What was said and done on a pull request beside commits, each with its date. */
export function conversationEntries(pull: StoredPull): { readonly at: string; readonly content: Html }[] {
  return [
    ...(pull.comments ?? []).map((comment) => ({ at: comment.createdAt, content: issueComment(pull, comment) })),
    ...(pull.reviews ?? []).map((review, index) => ({ at: review.submittedAt, content: reviewItem(pull, review, index) })),
    ...(pull.forcePushes ?? []).map((push) => ({ at: push.createdAt, content: forcePush(push) })),
  ];
}

const icons = { APPROVED: 'check', CHANGES_REQUESTED: 'file-diff', COMMENTED: 'comment', DISMISSED: 'x' } as const;

/** The sidebar's entry with the reviewers: each with the last review that was more than a comment, or the last. */
export function reviewers(pull: StoredPull): Html {
  const latest = new Map<string, Review>();
  for (const review of pull.reviews ?? []) {
    const { login } = review.author;
    if (login !== null && (review.state !== 'COMMENTED' || !latest.has(login))) latest.set(login, review);
  }
  const rows = [...latest].map(([login, { author, state, commitOid }]) => {
    const { name, href } = shownAccount(author);
    return html`<div class="d-flex flex-items-center mb-2"><span class="d-flex min-width-0 js-hovercard-left flex-1" data-assignee-name="${login}"><a class="no-underline" href="${href}">${avatar(author, 20)}</a><a class="assignee Link--primary width-fit" href="${href}"><span class="css-overflow-wrap-anywhere width-fit v-align-middle">${login}</span></a></span><a id="review-status-${name}" class="flex-order-1" aria-label="The review by ${name}" href="/${pull.repository}/pull/${pull.number}/files/${commitOid ?? ''}"><span class="reviewers-status-icon text-center">${octicon(icons[state])}</span></a></div>`;
  });
  return html`<div class="discussion-sidebar-item sidebar-assignee js-discussion-sidebar-item position-relative js-socket-channel js-updatable-content"><form class="js-issue-sidebar-form" aria-label="Select reviewers"><h3 class="discussion-sidebar-heading text-bold">Reviewers</h3><span class="css-truncate">${rows.length > 0 ? rows : 'No reviews'}</span></form></div>`;
}
