import type { Account } from '../../channel/messages.ts';
import { element } from '../draw.ts';
import { anyOf, reviewStates } from '../anchors.ts';
import { holdPlace } from '../hold-place.ts';
import { adoptStyle } from '../style-sheet.ts';
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

/** The sidebar's list of reviewers. */
export interface ReviewerList {
  readonly reviewers: readonly Reviewer[];
  /** The entry of the sidebar they are in, and what in it says how each has reviewed. */
  readonly entry: Element;
  readonly states: readonly Element[];
}

/** The reviewers that the sidebar lists; null where it lists none. */
export function readReviewers(root: ParentNode): ReviewerList | null {
  const states = [...root.querySelectorAll(anyOf(reviewStates))];
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

function inWords(reviewers: readonly Reviewer[], kindOf: KindOf): string {
  const people = reviewers.filter(({ account }) => kindOf(account) === null).length;
  const machines = reviewers.length - people;
  return [people > 0 || machines === 0 ? counted(people, 'person', 'people') : '', machines > 0 ? counted(machines, 'machine', 'machines') : '']
    .filter(Boolean)
    .join(', ');
}

/** `2 people, 1 machine` and `approved: 1 person`; null while it is not known of everyone who they are. */
export function reviewersInWords(reviewers: readonly Reviewer[], kindOf: KindOf): string[] | null {
  if (reviewers.length === 0 || reviewers.some(({ account }) => kindOf(account) === undefined)) return null;
  const approvals = reviewers.filter(({ approved }) => approved);
  return [inWords(reviewers, kindOf), ...(approvals.length > 0 ? [`approved: ${inWords(approvals, kindOf)}`] : [])];
}

function newCount(): HTMLElement {
  const host = element(stripTag, { 'data-another-signal': 'reviewers' });
  const root = host.attachShadow({ mode: 'open' });
  root.append(element('div', { class: 'line', title: 'Who has reviewed, as GitHub lists them here' }));
  adoptStyle(root, stripStyle);
  holdPlace(root, '-4px 0 0');
  return host;
}

/**
 * Shows under GitHub's heading how many people and how many machines have reviewed; nothing where the page does not say.
 * An earlier count is changed, never doubled.
 *
 * @param found what `readReviewers` found on the page
 */
export function showReviewers(root: ParentNode, found: ReviewerList | null, kindOf: KindOf): void {
  const words = found && reviewersInWords(found.reviewers, kindOf);
  const old = root.querySelector(`${stripTag}[data-another-signal="reviewers"]`);
  if (!found || !words || !old?.shadowRoot) old?.remove();
  if (!found || !words) return;
  const host = old?.shadowRoot ? old : newCount();
  const line = host.shadowRoot?.querySelector('.line');
  const parts = words.map((part) => element('span', { class: 'text' }, part));
  // A space between the lines, for who hears or copies them.
  const now = element('div', {}, ...parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part])));
  if (line && line.textContent !== now.textContent) line.replaceChildren(...now.childNodes);
  const heading = found.entry.querySelector('.discussion-sidebar-heading');
  const above = heading?.closest('details') ?? heading;
  if (above && above.nextElementSibling !== host) above.insertAdjacentElement('afterend', host);
}
