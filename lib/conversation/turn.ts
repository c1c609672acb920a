import type { Author } from '../facts/facts.ts';
import type { Conversation, Status } from '../facts/process-facts.ts';
import { counted } from '../wording/counted.ts';
import { dayOf } from '../wording/day.ts';
import { duration } from '../wording/duration.ts';
import { awaited, handsOver, hear, nothingSaid, step, type Heard, type Standing } from './feedback.ts';

/** Whose turn it is. */
export interface Turn {
  readonly on: 'author' | 'reviewers' | 'maintainers' | 'nobody';
  /** Since when, ISO 8601; null where nobody is waited for. */
  readonly since: string | null;
  /** One sentence for people. */
  readonly sentence: string;
}

/** What a person said, as it follows the name: `@noor asked for changes`. */
export function deed(event: Heard): string {
  if (event.kind !== 'review') return 'commented';
  return { approved: 'approved', 'changes-requested': 'asked for changes', commented: 'reviewed', dismissed: 'gave a review that was dismissed' }[event.opinion];
}

const who = (event: Heard) => `@${event.by.login} ${deed(event)}`;

/** What the author did after the last feedback: `the author pushed 2 commits after the last review`. */
function answer({ after, lastFeedback }: Standing): string {
  const pushes = after.filter(({ kind }) => kind === 'push').length;
  const handed = after.findLast(handsOver)?.kind;
  const did =
    pushes > 0 ? `pushed ${counted(pushes, 'commit')}`
    : handed === 'force-push' ? 'pushed the branch anew'
    : handed === 'review-request' ? 'asked for another look'
    : handed === 'ready' ? 'marked it ready'
    : 'answered';
  const what = lastFeedback?.kind === 'comment' ? 'comment' : lastFeedback?.kind === 'review' && lastFeedback.opinion === 'approved' ? 'approval' : 'review';
  return `the author ${did} after the last ${what}`;
}

function unreviewed(events: readonly Heard[], unread: number, { createdAt }: Status, now: Date): Turn {
  const ready = events.findLast(({ kind }) => kind === 'ready');
  const since = ready?.at ?? createdAt;
  const lasted = duration(Math.max(0, now.getTime() - Date.parse(since)));
  const nobody = unread === 0 ? 'Nobody has reviewed yet' : `No review by a person among the newest ${counted(events.length, 'event')}`;
  return { on: 'reviewers', since, sentence: `${nobody}; ${ready ? 'ready for review' : 'open'} for ${lasted}.` };
}

/** Something that a person said stands open. */
function onAuthor(waiting: Heard, { open }: Standing, author: Author): Turn {
  const [since, day] = [waiting.at, dayOf(waiting.at)];
  if (author.login === null) return { on: 'maintainers', since, sentence: `${who(waiting)} on ${day}; the author’s account was deleted.` };
  const more = new Set(open.map(({ by }) => by.login)).size - 1;
  const others = more > 0 ? `, and ${counted(more, 'other person', 'other people')} spoke` : '';
  return { on: 'author', since, sentence: `Waiting for the author since ${day}: ${who(waiting)}${others}.` };
}

/**
 * Whose turn it is, from what GitHub says happened. Pure.
 *
 * @param conversation what happened, the newest hundred events
 * @param author who opened the pull request
 * @param status open, draft, merged or closed, and since when
 * @param now the moment the question is asked; it shows only where nobody has reviewed
 */
export function turnOf(conversation: Conversation, author: Author, status: Status, now: Date): Turn {
  if (status.state === 'MERGED') return { on: 'nobody', since: null, sentence: 'Merged: nobody is waited for.' };
  if (status.state === 'CLOSED') return { on: 'nobody', since: null, sentence: 'Closed without a merge: nobody is waited for.' };
  const events = hear(conversation, author);
  const state = events.reduce(step, nothingSaid);
  const waiting = awaited(state);
  if (status.isDraft) {
    const since = events.findLast(({ kind }) => kind === 'draft')?.at ?? status.createdAt;
    const spoke = waiting ? ` ${who(waiting)} on ${dayOf(waiting.at)}.` : '';
    return { on: 'author', since, sentence: `A draft since ${dayOf(since)}: the author has not marked it ready for review.${spoke}` };
  }
  if (waiting) return onAuthor(waiting, state, author);
  const { lastFeedback, approvals, after, requests } = state;
  if (lastFeedback === null) return unreviewed(events, conversation.unread, status, now);
  const [request] = requests;
  const approval = approvals.at(-1);
  if (request && after.length === 0) {
    const sentence = `Waiting for a reviewer since ${dayOf(lastFeedback.at)}: ${who(request)} on ${dayOf(request.at)} and has not looked again.`;
    return { on: 'reviewers', since: lastFeedback.at, sentence };
  }
  const handed = after.findLast(handsOver);
  if (approval && !request && !handed) return { on: 'maintainers', since: approval.at, sentence: `Waiting for a merge since ${dayOf(approval.at)}: ${who(approval)}.` };
  // A push makes the wait begin anew; a word of the author's does not.
  const since = (handed ?? after[0] ?? lastFeedback).at;
  return { on: 'reviewers', since, sentence: `Waiting for a reviewer since ${dayOf(since)}: ${answer(state)}.` };
}
