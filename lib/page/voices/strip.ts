import type { KnownAccount } from '../../channel/messages.ts';
import { element, logo, mark } from '../draw.ts';
import { holdPlace } from '../hold-place.ts';
import { adoptStyle } from '../style-sheet.ts';
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

function parts({ account, spokenAbout, replied }: StripView): (Node | string)[][] {
  const { login, kind, name } = account;
  const who = element('b', { ...(name !== login && { title: name }) }, login);
  const said: (Node | string)[][] = [['Another signal, not a verdict'], [who], [kinds[kind ?? 'unknown-bot']]];
  if (spokenAbout) {
    const commit = element('a', { href: spokenAbout.href }, element('code', {}, spokenAbout.oid.slice(0, 7)));
    said.push(['on ', commit, sinceInWords(spokenAbout.since)]);
  }
  if (replied) said.push([replied === 'person' ? 'a person replied' : 'no reply by a person yet']);
  return said;
}

/** What each strip shows. */
const shown = new WeakMap<HTMLElement, string>();

function newStrip(): HTMLElement {
  const host = element(stripTag, { 'data-another-signal': 'strip' });
  const root = host.attachShadow({ mode: 'open' });
  root.append(element('div', { class: 'line', role: 'note' }, mark(logo, 'logo'), element('span', { class: 'text' })));
  adoptStyle(root, stripStyle);
  holdPlace(root, '0');
  return host;
}

function newButton(host: HTMLElement, toggle: (strip: HTMLElement) => void): HTMLElement {
  if (host.shadowRoot) trustedOnly(host.shadowRoot);
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
  const host = strip ?? newStrip();
  const line = host.shadowRoot?.querySelector('.line');
  const text = line?.querySelector<HTMLElement>('.text');
  const now = JSON.stringify(view);
  if (!line || !text || shown.get(host) === now) return host;
  shown.set(host, now);
  host.dataset['place'] = view.place;
  host.dataset['kind'] = view.account.kind ?? '';
  host.toggleAttribute('data-folded', view.folded === true);
  text.replaceChildren(...parts(view).flatMap((part, index) => (index === 0 ? part : [' · ', ...part])));
  text.title = text.textContent;
  const old = line.querySelector('button');
  if (view.folded === null) old?.remove();
  else {
    const button = old ?? newButton(host, toggle);
    button.setAttribute('aria-expanded', String(!view.folded));
    button.textContent = view.folded ? 'Show comment' : 'Fold comment';
    if (!old) line.append(button);
  }
  return host;
}
