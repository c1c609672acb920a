import type { KnownAccount } from '../../channel/messages.ts';
import { element, mark } from '../draw.ts';
import { holdPlace } from '../hold-place.ts';
import { trustedOnly } from '../trusted-events.ts';
import type { Since, SpokenAbout } from './pushes.ts';
import type { Replied } from './replies.ts';
import { stripStyle, stripTag } from './strip-style.ts';

/** What a strip says. Parts that the page does not tell are null, and left out. */
export interface StripView {
  readonly account: KnownAccount;
  readonly spokenAbout: SpokenAbout | null;
  readonly replied: Replied;
  /** How the strip lies: in a comment, in a thread's comment, or at the end of a line. */
  readonly place: 'comment' | 'thread' | 'line';
  /** Whether the words behind it are folded; null where they are not to be. */
  readonly folded: boolean | null;
}

/** The kinds in words, for people; a machine of which nothing is known is an unknown bot. */
const kinds = { 'llm-reviewer': 'LLM reviewer', agent: 'coding agent', automation: 'automation', 'unknown-bot': 'unknown bot' } as const;

function sinceInWords(since: Since): string {
  if (since === null) return '';
  if (since === 'force-pushed') return ', force-pushed since';
  return since.pushes === 0 ? ', no push since' : `, ${since.pushes} ${since.pushes === 1 ? 'push' : 'pushes'} ago`;
}

/** What a strip says, in order; strings between elements are one text each. */
function parts({ account, spokenAbout, replied }: StripView): (Node | string)[] {
  const { login, kind, name } = account;
  const said: (Node | string)[] = ['Another signal, not a verdict · ', element('b', { ...(name !== login && { title: name }) }, login)];
  let text = ` · ${kinds[kind ?? 'unknown-bot']}`;
  if (spokenAbout) {
    said.push(`${text} · on `, element('a', { href: spokenAbout.href }, element('code', {}, spokenAbout.oid.slice(0, 7))));
    text = sinceInWords(spokenAbout.since);
  }
  if (replied) text += ` · ${replied === 'person' ? 'a person replied' : 'no reply by a person yet'}`;
  return [...said, text];
}

function textOf(view: StripView): HTMLElement {
  const text = element('span', { class: 'text' }, ...parts(view));
  text.title = text.textContent;
  return text;
}

/** What stands in a strip, and what it shows. */
interface Drawn {
  readonly line: HTMLElement;
  button: HTMLElement | null;
  shown: string;
}

const strips = new WeakMap<HTMLElement, Drawn>();

/** Whether an element is a strip of ours, not the copy of one that a page kept for "back": that is without its shadow. */
export const isStrip = (element: Element | null): element is HTMLElement => strips.has(element as HTMLElement);

/** Lines of strips that say the same are made once and copied: a page may hold dozens. */
const patterns = new Map<string, HTMLElement>();
/** More are those of pages that were left. */
const mostPatterns = 100;

function newLine(view: StripView, key: string): HTMLElement {
  if (patterns.size >= mostPatterns) patterns.clear();
  const pattern = patterns.get(key) ?? element('div', { class: 'line', role: 'note' }, mark('logo'), textOf(view));
  patterns.set(key, pattern);
  return pattern.cloneNode(true) as HTMLElement;
}

function newStrip(line: HTMLElement, shown: string): HTMLElement {
  const host = element(stripTag, { 'data-another-signal': 'strip' });
  const root = host.attachShadow({ mode: 'open' });
  root.append(line);
  holdPlace(root, stripStyle, '0');
  strips.set(host, { line, button: null, shown });
  return host;
}

function newButton(host: HTMLElement, toggle: (strip: HTMLElement) => void): HTMLElement {
  if (host.shadowRoot) trustedOnly(host.shadowRoot, ['click']);
  const button = element('button', { type: 'button' });
  button.addEventListener('click', () => toggle(host));
  return button;
}

/**
 * Draws a strip, or changes one that stands already: only what is different, so that nothing flickers and focus stays.
 *
 * @param strip the one that stands; null for a new one
 * @param toggle what a click on its button asks for
 */
export function drawStrip(strip: HTMLElement | null, view: StripView, toggle: (strip: HTMLElement) => void): HTMLElement {
  const now = JSON.stringify(view);
  const host = strip ?? newStrip(newLine(view, now), now);
  const drawn = strips.get(host);
  if (!drawn || (strip && drawn.shown === now)) return host;
  const { line } = drawn;
  if (strip) line.querySelector('.text')?.replaceWith(textOf(view));
  drawn.shown = now;
  host.dataset['place'] = view.place;
  host.dataset['kind'] = view.account.kind ?? '';
  host.toggleAttribute('data-folded', view.folded === true);
  if (view.folded === null) {
    drawn.button?.remove();
    drawn.button = null;
    return host;
  }
  if (!drawn.button) line.append((drawn.button = newButton(host, toggle)));
  drawn.button.setAttribute('aria-expanded', String(!view.folded));
  drawn.button.textContent = view.folded ? 'Show comment' : 'Fold comment';
  return host;
}
