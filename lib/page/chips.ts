import type { RaisedSignal, RowAnswer } from '../channel/list-messages.ts';
import { chipsStyle } from './chips-style.ts';
import { element, mark } from './draw.ts';
import type { ListedPull } from './read-row.ts';
import { offerWords } from './says.ts';
import { adoptStyle } from './style-sheet.ts';
import { trustedOnly } from './trusted-events.ts';

export const chipsTag = 'another-signal-chips';

/** At most this many signals stand in a row by name, as in the summary; the rest is a count. */
const most = 3;
/** Least room for one name, cut off where it is longer, CSS pixels; with less a count stands for all. */
const least = 80;
/** About the width of a name in 12 px of the system's font with its mark and gap, and of the count of the rest; CSS pixels. */
const widthOf = ({ title }: RaisedSignal) => 24 + title.length * 6.5;
const countWidth = 28;
/** From this age on, milliseconds, words say when GitHub was asked: an hour is what a row's facts are taken as fresh for. */
const old = 60 * 60 * 1000;

/** One row's chips. */
export interface Chips {
  readonly host: HTMLElement;
  show(answer: RowAnswer): void;
  /** Shows what fits, and nothing before that is known. @param room CSS pixels */
  fit(room: number): void;
  /** Takes open words away. */
  close(): void;
}

function chip({ signal, title, message }: RaisedSignal): HTMLElement {
  return element('span', { class: 'chip', title: message, 'data-signal': signal, 'data-outcome': 'raised' }, mark('raised'), element('span', { class: 'text' }, title));
}

const more = (text: string) => element('span', { class: 'more' }, text);

/** How many names fit whole; one where it can stand cut off. */
function fitting(raised: readonly RaisedSignal[], room: number): number {
  for (let count = Math.min(most, raised.length); count > 0; count -= 1) {
    const width = raised.slice(0, count).reduce((sum, each) => sum + widthOf(each), count < raised.length ? countWidth : 0);
    if (width <= room) return count;
  }
  return room >= least + countWidth ? Math.min(1, raised.length) : 0;
}

/** What stands in the row: names as far as there is room for them, and how many more. */
function drawn(raised: readonly RaisedSignal[], room: number): HTMLElement[] {
  const named = fitting(raised, room);
  const rest = raised.length - named;
  if (named > 0) return [...raised.slice(0, named).map(chip), ...(rest > 0 ? [more(`+${rest}`)] : [])];
  const whole = element('span', { class: 'chip', title: raised.map(({ message }) => message).join(' ') }, mark('raised'));
  return room < 32 ? [whole] : [whole, more(String(rest))];
}

/** The sentences in full, with what qualifies them. */
function words({ raised, checkedAt }: RowAnswer, draft: boolean): Node[] {
  if (raised.length === 0) return [];
  const asked = checkedAt === null ? NaN : Date.parse(checkedAt);
  const notes = [
    ...(draft ? ['Still a draft.'] : []),
    ...(Date.now() - asked > old ? [`As of ${new Date(asked).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}.`] : []),
    'Signals, not a verdict.',
  ];
  return [
    ...raised.map(({ message }) => element('p', {}, mark('raised'), element('span', {}, message))),
    element('p', { class: 'note' }, notes.join(' ')),
  ];
}

/**
 * The chips of one row: one link to the pull request, so that a page of rows adds one tab stop each. Empty where nothing is
 * raised. Plain DOM in an open shadow root, text set as text.
 *
 * @param pull what the row says
 * @param onFollow the link is about to be followed in this tab
 */
export function drawChips({ reference: { owner, repository, number }, draft }: ListedPull, onFollow: () => void): Chips {
  const host = element(chipsTag, { 'data-another-signal': 'chips' });
  const root = host.attachShadow({ mode: 'open' });
  const link = element('a', { href: `/${owner}/${repository}/pull/${number}` });
  const box = element('div', { class: 'box' });
  // A page may hold a hundred rows, and a link does nothing but at a click.
  trustedOnly(root, ['click']);
  root.append(box);
  adoptStyle(root, chipsStyle);
  link.addEventListener('click', onFollow);
  let answer: RowAnswer | null = null;
  /** Null until it was measured: what is drawn before would be drawn twice. */
  let room: number | null = null;
  let shown = '';

  function draw(): void {
    if (room === null) return;
    const raised = answer?.raised ?? [];
    const parts = drawn(raised, room);
    const now = JSON.stringify([parts.map(({ textContent }) => textContent), raised]);
    if (now === shown) return;
    shown = now;
    const names = raised.map(({ title }) => title).join(', ');
    link.setAttribute('aria-label', `${raised.length} ${raised.length === 1 ? 'signal' : 'signals'} raised on #${number}: ${names}`);
    link.replaceChildren(...parts);
    // The same link stays, so that focus on it survives a new answer.
    if (raised.length === 0) link.remove();
    else if (!link.isConnected) box.append(link);
  }

  const close = offerWords(host, root, () => (answer ? words(answer, draft) : []));
  return {
    host,
    show(next) {
      answer = next;
      host.toggleAttribute('data-complete', next.complete);
      draw();
    },
    fit(next) {
      if (next === room) return;
      room = next;
      host.style.setProperty('--room', `${Math.floor(room)}px`);
      draw();
    },
    close,
  };
}
