import type { Account } from '../../channel/messages.ts';
import { element } from '../draw.ts';
import { findEvery, reviewStates } from '../anchors.ts';
import { holdPlace } from '../hold-place.ts';
import { readAccount } from './account.ts';
import type { KindOf } from './replies.ts';
import { stripStyle, stripTag } from './strip-style.ts';

/** What GitHub's icons beside a reviewer say; the icon of a review that is still awaited is not among them. */
const done = { '.octicon-check': 'approved', '.octicon-file-diff': 'reviewed', '.octicon-comment': 'reviewed' } as const;

/** One reviewer in the sidebar who has reviewed. */
export interface Reviewer {
  readonly account: Account;
  readonly approved: boolean;
}

/** What the sidebar's list of reviewers says. */
export interface ReviewerList {
  readonly reviewers: readonly Reviewer[];
  /** The entry of the sidebar they are in, and what in it says how each has reviewed. */
  readonly entry: Element;
  readonly states: readonly Element[];
}

/** The reviewers that the sidebar lists; null where it lists none. */
export function readReviewers(root: ParentNode): ReviewerList | null {
  const states = findEvery(root, reviewStates);
  const entry = states[0]?.closest('.discussion-sidebar-item');
  if (!entry) return null;
  const reviewers = states.flatMap((state): Reviewer[] => {
    const icon = Object.entries(done).find(([selector]) => state.querySelector(selector));
    const link = state.parentElement?.querySelector('[data-assignee-name] a[href]');
    const account = state.parentElement && link ? readAccount(link, state.parentElement) : null;
    return icon && account ? [{ account, approved: icon[1] === 'approved' }] : [];
  });
  return { reviewers, entry, states };
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** People and machines apart. */
interface Tally {
  readonly people: number;
  readonly machines: number;
}

/** Who has reviewed, and who of them approved. */
export interface ReviewCounts {
  readonly reviewed: Tally;
  readonly approved: Tally;
}

/** Counts what the sidebar lists; null where it lists nobody, or while it is not known of everyone who they are. */
export function countReviewers(reviewers: readonly Reviewer[], kindOf: KindOf): ReviewCounts | null {
  if (reviewers.length === 0 || reviewers.some(({ account }) => kindOf(account) === undefined)) return null;
  const tally = (some: readonly Reviewer[]): Tally => {
    const people = some.filter(({ account }) => kindOf(account) === null).length;
    return { people, machines: some.length - people };
  };
  return { reviewed: tally(reviewers), approved: tally(reviewers.filter(({ approved }) => approved)) };
}

function inWords({ people, machines }: Tally): string {
  return [people > 0 || machines === 0 ? counted(people, 'person', 'people') : '', machines > 0 ? counted(machines, 'machine', 'machines') : '']
    .filter(Boolean)
    .join(', ');
}

/** `2 people, 1 machine` and `approved: 1 person`. */
export function reviewsInWords({ reviewed, approved }: ReviewCounts): string[] {
  return [inWords(reviewed), ...(approved.people + approved.machines > 0 ? [`approved: ${inWords(approved)}`] : [])];
}

function newCount(): HTMLElement {
  const host = element(stripTag, { 'data-another-signal': 'reviewers' });
  const root = host.attachShadow({ mode: 'open' });
  root.append(element('div', { class: 'line', title: 'Who has reviewed, people and machines apart' }));
  holdPlace(root, stripStyle, '-4px 0 0');
  return host;
}

/**
 * Shows under GitHub's heading how many people and how many machines have reviewed. An earlier count is changed, never
 * doubled.
 *
 * @param entry the sidebar's list of reviewers; null where the page has none
 * @param counts null for nothing: nobody has reviewed, or it is not known
 */
export function showReviewers(entry: Element | null, counts: ReviewCounts | null): void {
  const old = entry?.querySelector(`${stripTag}[data-another-signal="reviewers"]`);
  // The copy of a count, in a page kept for "back", is without its shadow.
  if (!counts || !old?.shadowRoot) old?.remove();
  if (!entry || !counts) return;
  const host = old?.shadowRoot ? old : newCount();
  const line = host.shadowRoot?.querySelector('.line');
  const parts = reviewsInWords(counts).map((part) => element('span', { class: 'text' }, part));
  // A space between the lines, for who hears or copies them.
  const now = parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]));
  if (line && line.textContent !== reviewsInWords(counts).join(' ')) line.replaceChildren(...now);
  const heading = entry.querySelector('.discussion-sidebar-heading');
  const above = heading?.closest('details') ?? heading;
  if (above && above.nextElementSibling !== host) above.insertAdjacentElement('afterend', host);
}
