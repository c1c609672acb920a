import type { Account, KnownAccount, PagePreferences } from '../../channel/messages.ts';
import { inSlices } from '../../turns/in-slices.ts';
import { anyOf, findFirst, railsWords, reactHeaders, reviewerLists, reviewStates } from '../anchors.ts';
import { adoptStyle } from '../style-sheet.ts';
import { createTakeover } from '../takeover.ts';
import { readComments, type Comment } from './comment.ts';
import { createKinds } from './kinds.ts';
import { createSpokenAbout } from './pushes.ts';
import { kindHere, mayFold, replied } from './replies.ts';
import { countReviewers, readReviewers, showReviewers, type ReviewCounts, type ReviewerList } from './reviewers.ts';
import { inSight } from './in-sight.ts';
import { foldStyle, stripTag } from './strip-style.ts';
import { drawStrip, isStrip } from './strip.ts';

/**
 * The browser tells what arrives by a transition from the style that only newcomers start with; it changes nothing to be
 * seen, for there is no outline. What stood there before says nothing, and costs nothing.
 * https://developer.mozilla.org/docs/Web/CSS/@starting-style
 */
const arriving = anyOf(railsWords, reactHeaders, reviewStates);

const arrivalStyle = `
:where(${arriving}) { transition: outline-color 1ms }
@starting-style { :where(${arriving}) { outline-color: transparent } }
${foldStyle}`;

/** How long arrivals are gathered, milliseconds: GitHub adds comments by the dozen. */
const gathering = 30;

/** So many strips are drawn without asking which of them the reader sees: they take less time than the question. */
const few = 60;

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
  /** Asks again for what was not answered: the background may have been stopped before it did. */
  askAgain(): void;
  /** Who has reviewed, as GitHub's API says; null where it says nothing. */
  count(counts: ReviewCounts | null): void;
}

function findStrip({ place: { element, position } }: Comment): HTMLElement | null {
  const there = { beforebegin: element.previousElementSibling, afterend: element.nextElementSibling, beforeend: element.lastElementChild }[position];
  return isStrip(there) ? there : null;
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
  /** True where a comment could not be given company yet. */
  let postponed = false;
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

  /** Everything may be given company now. The page is not read again: what GitHub adds to it says so by its transition. */
  function loaded(): void {
    if (reading === null) later();
    else if (postponed) void look();
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
    postponed = false;
    const machines = comments.flatMap((comment) => {
      const account = kinds.known(comment.account);
      if (!account || account.kind === null) return [];
      const strip = findStrip(comment);
      if (strip) standing.add(strip);
      if (mayJoin(comment.place.element)) return [{ comment, account }];
      postponed = true;
      return [];
    });
    // Also what a page kept for "back" has made of ours: a copy of an element is without its shadow, and says nothing.
    for (const strip of [...strips, ...(fresh ? document.querySelectorAll<HTMLElement>(`${stripTag}[data-another-signal="strip"]`) : [])])
      if (!standing.has(strip)) drop(strip);
    const seen = machines.length > few ? await inSight(machines.map(({ comment }) => comment.element)) : null;
    const rank = ({ comment }: (typeof machines)[number]) => (seen?.has(comment.element) ? 0 : 1);
    await inSlices(machines.sort((a, b) => rank(a) - rank(b)), ({ comment, account }) => dress(comment, account), going);
    if (going()) tellReviewers();

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

  /** What the page lists counts; what GitHub's API said where the page lists nobody that can be read. */
  function tellReviewers(): void {
    const { reviewers } = reading ?? {};
    const listed = reviewers?.reviewers ?? [];
    if (reading && listed.every(({ account }) => kinds.known(account)))
      showReviewers(reviewers?.entry ?? findFirst(reviewerLists), listed.length > 0 ? countReviewers(listed, kindOf) : answered);
  }

  function drop(strip: HTMLElement): void {
    strip.remove();
    strips.delete(strip);
  }

  const unstyle = adoptStyle(document, arrivalStyle);
  document.addEventListener(
    'transitionrun',
    ({ propertyName, target }) => {
      if (propertyName === 'outline-color' && target instanceof Element && target.matches(arriving) && !reading?.found.has(target)) later();
    },
    { signal },
  );
  for (const event of ['turbo:render', 'soft-nav:react-done']) document.addEventListener(event, later, { signal });
  window.addEventListener('load', loaded, { signal });
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
      if (kinds.learn(accounts)) void look();
    },
    count(counts) {
      if (JSON.stringify(counts) === JSON.stringify(answered)) return;
      answered = counts;
      if (!signal.aborted && ready()) tellReviewers();
    },
    askAgain: kinds.askAgain,
    prefer(preferences) {
      if (foldMachines === preferences.foldMachines) return;
      foldMachines = preferences.foldMachines;
      void look();
    },
  };
}
