import type { Author } from '../facts/facts.ts';
import type { Conversation, Status } from '../facts/process-facts.ts';
import { counted } from '../wording/counted.ts';
import { duration } from '../wording/duration.ts';
import { handsOver, hear, nothingSaid, step, type Heard, type Standing } from './feedback.ts';
import { machineLines, type MachineLine } from './machines.ts';
import { deed, turnOf, type Turn } from './turn.ts';
import type { Voice } from './voice.ts';

/** One line of the time line: what one account did, several of the same in a row as one. Plain JSON. */
export interface TimeLineEntry {
  /** ISO 8601: the first and the last of them. */
  readonly at: string;
  readonly until: string;
  readonly voice: Exclude<Voice, 'machine'>;
  /** Login without the `[bot]` suffix; null where GitHub names none. */
  readonly who: string | null;
  /** What was done, as it follows the name: `pushed 2 commits`. */
  readonly did: string;
  /** What ended with it: for how long and for whom was waited; null where nobody was. */
  readonly waited: { readonly lasted: string; readonly on: 'author' | 'reviewers' } | null;
}

/** The conversation as facts. Plain JSON. */
export interface TimeLine {
  readonly turn: Turn;
  /** Oldest first, the opening among them. */
  readonly entries: readonly TimeLineEntry[];
  readonly machines: readonly MachineLine[];
  /** How many older events were not read. */
  readonly unread: number;
}

/** What somebody did so many times. */
function didOf(event: Heard, count: number): string {
  const times = count === 1 ? '' : ` ${counted(count, 'time')}`;
  switch (event.kind) {
    case 'push':
      return `pushed ${counted(count, 'commit')}`;
    case 'force-push':
      return `pushed the branch anew${times}`;
    case 'ready':
      return 'marked it ready for review';
    case 'draft':
      return 'made it a draft';
    case 'review-request':
      return `asked for a review${times}`;
    case 'comment':
    case 'review':
      return `${event.voice === 'author' ? 'wrote' : deed(event)}${times}`;
  }
}

/** Who is waited for, since when in milliseconds. */
interface Wait {
  readonly on: 'author' | 'reviewers';
  readonly since: number;
}

/** What is known on the way through the events. */
interface Way {
  readonly standing: Standing;
  readonly draft: boolean;
  readonly wait: Wait | null;
}

/** Who is waited for after an event: a draft waits for no reviewer, and an approval for nobody. */
function go({ standing: before, draft: was, wait }: Way, event: Heard): Way {
  const standing = step(before, event);
  const draft = event.kind === 'draft' || (was && event.kind !== 'ready');
  const next = (): Wait | null => {
    if (standing.open.length > 0) return wait?.on === 'author' ? wait : { on: 'author', since: event.time };
    if (draft) return null;
    if (event.voice === 'author') return wait?.on === 'reviewers' && !handsOver(event) ? wait : { on: 'reviewers', since: event.time };
    return standing === before ? wait : null;
  };
  return { standing, draft, wait: next() };
}

/** Whether an event ends a wait: the author's answer, or a person's word. */
const ends = ({ on }: Wait, { voice, kind }: Heard) => (on === 'author' ? voice === 'author' : voice === 'person' && (kind === 'review' || kind === 'comment'));

function entriesOf(events: readonly Heard[], start: Way): TimeLineEntry[] {
  const rows: { readonly first: Heard; last: Heard; count: number; readonly wait: Wait | null }[] = [];
  let way = start;
  for (const event of events) {
    const row = rows.at(-1);
    if (row && row.first.by.login === event.by.login && row.first.voice === event.voice && didOf(row.first, 1) === didOf(event, 1)) {
      row.last = event;
      row.count += 1;
    } else rows.push({ first: event, last: event, count: 1, wait: way.wait && ends(way.wait, event) ? way.wait : null });
    way = go(way, event);
  }
  return rows.map(({ first, last, count, wait }) => ({
    at: first.at,
    until: last.at,
    voice: first.voice === 'machine' ? 'unclear' : first.voice,
    who: first.by.login,
    did: didOf(first, count),
    waited: wait && { lasted: duration(Math.max(0, first.time - wait.since)), on: wait.on },
  }));
}

/**
 * The conversation as facts: what happened, how long each waited and for whom, and whose turn it is. Pure.
 *
 * @param conversation what happened, the newest hundred events
 * @param author who opened the pull request
 * @param status open, draft, merged or closed, and since when
 * @param now the moment of the report
 */
export function timeLine(conversation: Conversation, author: Author, status: Status, now: Date): TimeLine {
  const { unread } = conversation;
  const heard = hear(conversation, author);
  const opened = Date.parse(status.createdAt);
  const isFirst = ({ kind, time }: Heard) => kind === 'push' && time <= opened;
  const first = heard.filter(isFirst).length;
  const switched = heard.find(({ kind }) => kind === 'draft' || kind === 'ready');
  const draft = switched ? switched.kind === 'ready' : status.isDraft;
  // Where older events were not read, it is not known who was waited for before the first that was.
  const start: Way = { standing: nothingSaid, draft, wait: draft || unread > 0 || Number.isNaN(opened) ? null : { on: 'reviewers', since: opened } };
  const did = `opened it${first > 0 ? ` with ${counted(first, 'commit')}` : ''}${draft ? ' as a draft' : ''}`;
  const opening: TimeLineEntry = { at: status.createdAt, until: status.createdAt, voice: 'author', who: author.login, did, waited: null };
  const later = heard.filter((event) => event.voice !== 'machine' && !isFirst(event));
  return { turn: turnOf(conversation, author, status, now), entries: [opening, ...entriesOf(later, start)], machines: machineLines(heard), unread };
}
