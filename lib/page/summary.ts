import type { Finding, Report } from '../report/report.ts';
import { element, mark } from './draw.ts';
import { holdPlace } from './hold-place.ts';
import { summaryStyle } from './summary-style.ts';
import { trustedOnly } from './trusted-events.ts';

/** What a click on the summary asks for: the panel, or the panel at one signal. */
export type Toggle = (signal: string | null) => void;

/** At most this many raised signals stand in the line; the rest is a count. */
const chips = 3;

/** The summary's element and how to change it. */
export interface Summary {
  readonly host: HTMLElement;
  show(report: Report | null, panelOpen: boolean): void;
}

function counts(findings: readonly Finding[]): string {
  const count = (matches: (finding: Finding) => boolean) => findings.filter(matches).length;
  const parts: [number, string][] = [
    [count(({ outcome }) => outcome === 'clear'), 'clear'],
    [count(({ outcome }) => outcome === 'inapplicable'), 'not applicable'],
    [count(({ pending }) => pending), 'loading'],
    [count(({ outcome, pending }) => outcome === 'unavailable' && !pending), 'not known'],
  ];
  return parts.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`).join(' · ');
}

function chip(finding: Finding, toggle: Toggle): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'chip', title: finding.message, 'data-signal': finding.signal, 'data-outcome': finding.outcome },
    mark('raised'),
    element('span', { class: 'text' }, finding.title),
  );
  button.addEventListener('click', () => toggle(finding.signal));
  return button;
}

/**
 * The line under the pull request's title: one height from the first paint, so that nothing on the page moves when facts
 * arrive. Plain DOM in an open shadow root, text set as text.
 *
 * @param toggle what a click asks for
 */
export function drawSummary(toggle: Toggle): Summary {
  const host = element('another-signal-summary', { 'data-another-signal': 'summary' });
  const root = host.attachShadow({ mode: 'open' });
  trustedOnly(root, ['click']);
  const name = element('button', { type: 'button', class: 'name', 'aria-expanded': 'false', title: 'Open or close the signals panel' }, mark('logo'), 'Signals');
  name.addEventListener('click', () => toggle(null));
  const raised = element('span', { class: 'raised' });
  let rest = element('span', { class: 'rest' }, 'loading');
  root.append(element('div', { class: 'line', role: 'group', 'aria-label': 'Signals' }, name, raised, rest));
  holdPlace(root, summaryStyle, '4px 0 0');
  let shown = '[]';
  return {
    host,
    show(report, panelOpen) {
      // What is as it was is left alone: a change to what stands in the page makes the browser go through the page's styles.
      if (name.getAttribute('aria-expanded') !== String(panelOpen)) name.setAttribute('aria-expanded', String(panelOpen));
      const findings = report?.findings ?? [];
      const found = findings.filter(({ outcome }) => outcome === 'raised');
      const text = report ? counts(findings) : 'loading';
      if (rest.textContent !== text) rest.textContent = text;
      rest.toggleAttribute('data-complete', report?.complete ?? false);
      // Chips that are the same stay the same elements, so that focus on one survives a new report.
      const now = JSON.stringify(found.map(({ signal, message }) => [signal, message]));
      if (now === shown) return;
      shown = now;
      // Chips push the words aside. The browser counts what moves as an unstable page; what is drawn anew it does not.
      const moved = rest.cloneNode(true) as HTMLElement;
      rest.replaceWith(moved);
      rest = moved;
      const more = found.length - chips;
      raised.replaceChildren(...found.slice(0, chips).map((finding) => chip(finding, toggle)));
      if (more > 0) {
        const button = element('button', { type: 'button', class: 'chip more', title: found.slice(chips).map(({ title }) => title).join(', ') }, `+${more}`);
        button.addEventListener('click', () => toggle(null));
        raised.append(button);
      }
      if (found.length > 0) raised.append(element('span', { class: 'narrow' }, `${found.length} raised`));
    },
  };
}
