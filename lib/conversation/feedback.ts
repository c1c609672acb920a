import type { Author } from '../facts/facts.ts';
import type { Conversation, ConversationEvent } from '../facts/process-facts.ts';
import { voiceOfEvent, type Voice } from './voice.ts';

/** An event with whose doing it is and its moment in milliseconds. */
export type Heard = ConversationEvent & { readonly voice: Voice; readonly time: number };

/** Where a conversation stands after an event. */
export interface Standing {
  /** What people said and the author has not answered, oldest first. */
  readonly open: readonly Heard[];
  /** The last review or comment by a person, answered or not; null where there is none. */
  readonly lastFeedback: Heard | null;
  /** What the author did since then, or since the beginning. */
  readonly after: readonly Heard[];
  /** Approvals and requests for changes by people that they have not taken back. The author may have answered a request. */
  readonly approvals: readonly Heard[];
  readonly requests: readonly Heard[];
}

export const nothingSaid: Standing = { open: [], lastFeedback: null, after: [], approvals: [], requests: [] };

const isRequest = (event: Heard) => event.kind === 'review' && event.opinion === 'changes-requested';
const by = (login: string | null) => (event: Heard) => event.by.login === login;
const notBy = (login: string | null) => (event: Heard) => event.by.login !== login;

/** The events of a conversation with whose doing each is, oldest first; those without a readable date are left out. */
export function hear({ events }: Conversation, author: Author): Heard[] {
  return events
    .map((event): Heard => ({ ...event, voice: voiceOfEvent(event, author), time: Date.parse(event.at) }))
    .filter(({ time }) => !Number.isNaN(time))
    .sort((one, other) => one.time - other.time);
}

/**
 * Where the conversation stands after one more event. Whatever the author does (a comment, a review, a push, a change of
 * draft) answers everything before it. An approval ends the waiting of all but others' requests for changes; a review that
 * was dismissed says nothing any more, and neither does a comment below one's own approval. Words of machines count on
 * neither side.
 */
export function step(before: Standing, event: Heard): Standing {
  if (event.voice === 'author') return { ...before, open: [], after: [...before.after, event] };
  if (event.voice !== 'person') return before;
  const { login } = event.by;
  const said = { ...before, lastFeedback: event, after: [] };
  if (event.kind === 'comment') return before.approvals.some(by(login)) ? before : { ...said, open: [...before.open, event] };
  if (event.kind !== 'review') return before;
  const others = { approvals: before.approvals.filter(notBy(login)), requests: before.requests.filter(notBy(login)) };
  switch (event.opinion) {
    case 'approved':
      return { ...said, open: before.open.filter(notBy(login)).filter(isRequest), approvals: [...others.approvals, event], requests: others.requests };
    case 'changes-requested':
      return { ...said, open: [...before.open, event], approvals: others.approvals, requests: [...others.requests, event] };
    case 'commented':
      return { ...said, open: [...before.open, event] };
    case 'dismissed':
      return before;
  }
}

/**
 * Of what stands open the piece that the waiting is counted from: the first review, or else the last comment, because
 * anybody may comment. Null where nothing stands open.
 */
export function awaited({ open }: Standing): Heard | null {
  return open.find(({ kind }) => kind === 'review') ?? open.at(-1) ?? null;
}

/** Whether an event hands the branch over anew, and does not only speak of it. */
export const handsOver = ({ kind }: Heard) => kind === 'push' || kind === 'force-push' || kind === 'review-request' || kind === 'ready';
