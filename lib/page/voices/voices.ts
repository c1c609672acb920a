import type { Account, KnownAccount, PagePreferences } from '../../channel/messages.ts';
import { anyOf, findFirst, railsWords, reactHeaders, reviewerLists, reviewStates } from '../anchors.ts';
import { adoptStyle } from '../style-sheet.ts';
import { createTakeover } from '../takeover.ts';
import { readComments, type Comment } from './comment.ts';
import { createKinds } from './kinds.ts';
import { createSpokenAbout } from './pushes.ts';
import { kindHere, mayFold, replied } from './replies.ts';
import { countReviewers, readReviewers, showReviewers, type ReviewCounts, type ReviewerList } from './reviewers.ts';
import { inSight, inSlices } from './slices.ts';
import { foldStyle, stripTag } from './strip-style.ts';
import { drawStrip } from './strip.ts';

/** The animation by which the browser tells that a comment has arrived; it animates nothing. */
const arrival = 'another-signal-voice';

/** What announces that a comment or a reviewer has arrived. */
const arriving = anyOf(railsWords, reactHeaders, reviewStates);

const arrivalStyle = `
@keyframes ${arrival} { from { outline-color: transparent } to { outline-color: transparent } }
:where(${arriving}) { animation: ${arrival} 1ms }
${foldStyle}`;

/** How long arrivals are gathered, milliseconds: GitHub adds comments by the dozen. */
const gathering = 30;

/** So many strips are drawn at one go, whichever the reader sees. */
const few = 20;

/** What the page shows of people and machines. */
interface Reading {
  readonly comments: readonly Comment[];
  readonly reviewers: ReviewerList | null;
  /** What all of this was found by. */
  readonly found: ReadonlySet<EventTarget>;
  readonly spokenAbout: ReturnType<typeof createSpokenAbout>;
}

/** What the background says to the strips. */
export interface Voices {
  learn(accounts: readonly KnownAccount[]): void;
  prefer(preferences: PagePreferences): void;
  /** Who has reviewed, as GitHub's API says; null where it says nothing. */
  count(counts: ReviewCounts | null): void;
}

function findStrip({ place: { element, position } }: Comment): HTMLElement | null {
  const there = { beforebegin: element.previousElementSibling, afterend: element.nextElementSibling, beforeend: element.lastElementChild }[position];
  return there?.localName === stripTag ? (there as HTMLElement) : null;
}

/** A link to this very comment unfolds it. */
function isTarget({ element }: Comment): boolean {
  const target = document.getElementById(location.hash.slice(1));
  return target !== null && (target.contains(element) || element.contains(target)) && !target.matches('.js-discussion, body');
}

/**
 * Puts a strip above the words of every machine on the page, also of those that arrive later, and counts people and
 * machines among the reviewers. A person's words are left as they are.
 *
 * @param send asks the background what kinds of account these are
 * @param ready false while the page still shows something else
 * @param signal takes everything away
 */
export function showVoices(send: (accounts: readonly Account[]) => void, ready: () => boolean, signal: AbortSignal): Voices {
  const kinds = createKinds(send);
  const strips = new Set<HTMLElement>();
  /** What the reader unfolded or folded by hand. */
  const byHand = new WeakMap<Element, boolean>();
  /** What was on the page when it was last read; null once something may have changed. */
  let reading: Reading | null = null;
  let foldMachines = false;
  /** Who has reviewed by GitHub's API. */
  let answered: ReviewCounts | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  const kindOf = (account: Account | null) => kinds.known(account)?.kind;
  const mayJoin = createTakeover(later, signal);
  // A virtualised page may use a comment's elements again for another one.
  const changes = new MutationObserver(later);

  function later(): void {
    reading = null;
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void look();
    }, gathering);
  }

  /** At moments when GitHub may have drawn the page anew; what it adds to a page says so by its animation. */
  function changed(): void {
    if (reading === null || [...document.querySelectorAll(arriving)].some((element) => !reading?.found.has(element))) later();
  }

  function read(): Reading {
    const comments = readComments(document);
    const reviewers = readReviewers(document);
    return { comments, reviewers, found: new Set([...comments.map(({ found }) => found), ...(reviewers?.states ?? [])]), spokenAbout: createSpokenAbout(document) };
  }

  async function look(): Promise<void> {
    if (signal.aborted || !ready()) return;
    const fresh = reading === null;
    const { comments, reviewers, spokenAbout } = (reading ??= read());
    kinds.ask([...comments, ...(reviewers?.reviewers ?? [])].flatMap(({ account }) => account ?? []));
    const mine = (round += 1);
    const going = () => round === mine && !signal.aborted;
    const standing = new Set<HTMLElement>();
    const machines = comments.flatMap((comment) => {
      const account = kinds.known(comment.account);
      if (!account || account.kind === null) return [];
      const strip = findStrip(comment);
      if (strip?.shadowRoot) standing.add(strip);
      return mayJoin(comment.place.element) ? [{ comment, account }] : [];
    });
    // Also what a page kept for "back" has made of ours: a copy of an element is without its shadow, and says nothing.
    for (const strip of [...strips, ...(fresh ? document.querySelectorAll<HTMLElement>(`${stripTag}[data-another-signal="strip"]`) : [])])
      if (!standing.has(strip)) drop(strip);
    const seen = machines.length > few ? await inSight(machines.map(({ comment }) => comment.element)) : null;
    const rank = ({ comment }: (typeof machines)[number]) => (seen?.has(comment.element) ? 0 : 1);
    await inSlices(machines.sort((a, b) => rank(a) - rank(b)), ({ comment, account }) => dress(comment, account), going);
    if (!going()) return;
    // What the page lists counts; what GitHub's API said where the page lists nobody that can be read.
    const listed = reviewers?.reviewers ?? [];
    if (listed.every(({ account }) => kinds.known(account)))
      showReviewers(document, reviewers?.entry ?? findFirst(reviewerLists), listed.length > 0 ? countReviewers(listed, kindOf) : answered);

    function dress(comment: Comment, account: KnownAccount): void {
      const { element, place } = comment;
      const foldable = foldMachines && mayFold(comment, comments, kindOf);
      const strip = drawStrip(
        findStrip(comment),
        {
          account: { ...account, kind: kindHere(comment, comments, kindOf) ?? null },
          spokenAbout: spokenAbout(comment),
          replied: replied(comment, comments, kindOf),
          place: place.position === 'beforeend' ? 'line' : comment.thread ? 'thread' : 'comment',
          folded: foldable ? (byHand.get(element) ?? !isTarget(comment)) : null,
        },
        (clicked) => {
          byHand.set(element, !clicked.hasAttribute('data-folded'));
          void look();
        },
      );
      if (strip.isConnected) return;
      strips.add(strip);
      place.element.insertAdjacentElement(place.position, strip);
      changes.observe(element, { subtree: true, childList: true, attributeFilter: ['href'] });
    }
  }

  function drop(strip: HTMLElement): void {
    strip.remove();
    strips.delete(strip);
  }

  const unstyle = adoptStyle(document, arrivalStyle);
  document.addEventListener('animationstart', ({ animationName, target }) => animationName === arrival && target && !reading?.found.has(target) && later(), { signal });
  for (const event of ['turbo:render', 'soft-nav:react-done']) document.addEventListener(event, later, { signal });
  document.addEventListener('DOMContentLoaded', changed, { signal });
  window.addEventListener('load', changed, { signal });
  window.addEventListener('hashchange', later, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    changes.disconnect();
    unstyle();
    document.querySelectorAll(stripTag).forEach((strip) => strip.remove());
  });
  void look();

  return {
    learn(accounts) {
      kinds.learn(accounts);
      void look();
    },
    count(counts) {
      if (JSON.stringify(counts) === JSON.stringify(answered)) return;
      answered = counts;
      void look();
    },
    prefer(preferences) {
      kinds.askAgain();
      if (foldMachines === preferences.foldMachines) return;
      foldMachines = preferences.foldMachines;
      void look();
    },
  };
}
