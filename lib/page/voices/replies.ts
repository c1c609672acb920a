import type { Account, VoiceKind } from '../../channel/messages.ts';
import { anyOf, findFirst, hiddenItems, reviews } from '../anchors.ts';
import type { Comment } from './comment.ts';

/** Whether a person has replied: `null` where the page does not say. */
export type Replied = 'person' | 'nobody' | null;

/** Who stands behind an account: undefined while the answer is on its way, or for ever. */
export type KindOf = (account: Account | null) => VoiceKind | undefined;

const reviewed = anyOf(reviews);

/** GitHub's account for everyone who deleted theirs: a person or a machine. */
const deleted = 'ghost';

const isPerson = (account: Account | null, kindOf: KindOf) => account?.login !== deleted && kindOf(account) === null;

/**
 * Whether a person wrote later in the same thread. Outside threads the page does not say who answers whom.
 *
 * @param comments all comments of the page, in its order
 */
export function replied(comment: Comment, comments: readonly Comment[], kindOf: KindOf): Replied {
  const { thread } = comment;
  if (!thread) return null;
  const later = comments.slice(comments.indexOf(comment) + 1).filter((other) => other.thread === thread);
  if (later.some(({ account }) => isPerson(account, kindOf))) return 'person';
  const unknown = later.some(({ account }) => account?.login === deleted || kindOf(account) === undefined);
  return unknown || findFirst(hiddenItems, thread) ? null : 'nobody';
}

/**
 * What a machine is where it speaks. Agents that write code review too, under the same account: one that began a review or
 * a thread is a reviewer there, and an agent everywhere else.
 */
export function kindHere(comment: Comment, comments: readonly Comment[], kindOf: KindOf): VoiceKind | undefined {
  const kind = kindOf(comment.account);
  const { thread } = comment;
  const began = thread ? comments.find((other) => other.thread === thread) : comment;
  const inReview = thread !== null || comment.element.matches(reviewed);
  return kind === 'agent' && inReview && began?.account?.login === comment.account?.login ? 'llm-reviewer' : kind;
}

/**
 * Whether a machine's words may be folded: never a description, and never where a person speaks in the same thread or is
 * quoted. Whose words a quote holds cannot be told, so every quote counts as a person's.
 */
export function mayFold(comment: Comment, comments: readonly Comment[], kindOf: KindOf): boolean {
  if (!comment.words || comment.isDescription || comment.words.querySelector('blockquote')) return false;
  const { thread, element } = comment;
  const others = comments.filter((other) => other !== comment && (thread ? other.thread === thread : element.contains(other.element)));
  return others.every(({ account }) => account?.login !== deleted && (kindOf(account) ?? null) !== null);
}
