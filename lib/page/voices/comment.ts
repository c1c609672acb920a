import type { Account } from '../../channel/messages.ts';
import { anyOf, descriptions, findEvery, railsComments, railsWords, reactHeaders, reactWords, reviews, threads } from '../anchors.ts';
import { findAuthor, readAccount } from './account.ts';

/** One comment, review or description on the page. */
export interface Comment {
  /** What it was found by: its words or its header as GitHub draws them, the review where it has neither. */
  readonly found: Element;
  /** Holds the header and the words. */
  readonly element: Element;
  /** The block of its words; null where it has none, as an approval without a word. */
  readonly words: Element | null;
  /** Where the strip stands: before the words, or at the end of the header. */
  readonly place: { readonly element: Element; readonly position: 'beforebegin' | 'afterend' | 'beforeend' };
  /** Null where the page does not say. */
  readonly account: Account | null;
  /** Holds the comments of its thread; null outside threads. */
  readonly thread: Element | null;
  readonly isDescription: boolean;
}

const containers = anyOf(railsComments);
const review = anyOf(reviews);
const thread = anyOf(threads);
const headers = anyOf(reactHeaders);
const body = anyOf(reactWords);
const description = anyOf(descriptions);

function accountOf(element: Element): Account | null {
  const link = findAuthor(element);
  return link && readAccount(link, element);
}

function railsComment(text: Element): Comment[] {
  const element = text.closest(containers);
  // A preview in a form is nobody's comment yet.
  if (!element || text.closest('form')) return [];
  const words = text.closest('task-lists') ?? text.closest('table') ?? text;
  const isDescription = element.closest(description) !== null;
  return [{ found: text, element, words, place: { element: words, position: 'beforebegin' }, account: accountOf(element), thread: element.closest(thread), isDescription }];
}

/** A review that says nothing of its own: its line "approved these changes" is all there is of it. */
function silentReview(element: Element): Comment[] {
  const holders = findEvery(element, railsWords).map((text) => text.closest(containers));
  // The review's own words stand in itself, or in an element in it that has the same id.
  if (element.parentElement?.closest(review) || holders.some((holder) => holder?.matches(review))) return [];
  const link = findAuthor(element);
  const line = link?.closest('strong')?.parentElement ?? link?.parentElement;
  if (!link || !line || line.closest(containers) !== element) return [];
  return [{ found: element, element, words: null, place: { element: line, position: 'beforeend' }, account: readAccount(link, line), thread: null, isDescription: false }];
}

/** The smallest element around a React header that holds words too, and no other comment. */
function reactComment(header: Element): Comment {
  let element = header;
  while (!element.querySelector(body)) {
    const parent: Element | null = element.parentElement;
    if (!parent || parent.matches(thread) || parent.querySelectorAll(headers).length > 1) break;
    element = parent;
  }
  const words = element.querySelector(body);
  const place = words ? ({ element: words, position: 'beforebegin' } as const) : ({ element: header, position: 'afterend' } as const);
  return { found: header, element, words, place, account: accountOf(element), thread: element.closest(thread), isDescription: false };
}

const words = anyOf(railsWords);

/** Every comment, review and description in a part of the page, people's and machines', in the order of the page. */
export function readComments(root: ParentNode): Comment[] {
  return findEvery(root, railsWords, reviews, reactHeaders).flatMap((found) => {
    if (found.matches(words)) return railsComment(found);
    return found.matches(review) ? silentReview(found) : reactComment(found);
  });
}
