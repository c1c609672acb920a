import type { Finding, Report } from '../report/report.ts';
import { holdPlace } from './hold-place.ts';
import { adoptStyle } from './style-sheet.ts';
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

type Attributes = Readonly<Record<string, string>>;

function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function mark(path: string, kind: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true', class: `mark ${kind}` }))
    svg.setAttribute(name, value);
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** Octicon `dot-fill`, 16 px. */
const dot = 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z';
/** Octicon `broadcast`, 16 px. */
const logo =
  'M8.75 8.582v5.668a.75.75 0 0 1-1.5 0V8.582a1.75 1.75 0 1 1 1.5 0Zm3.983-7.125a.75.75 0 0 1 1.06.026A7.976 7.976 0 0 1 16 7c0 2.139-.84 4.083-2.207 5.517a.75.75 0 1 1-1.086-1.034A6.474 6.474 0 0 0 14.5 7a6.474 6.474 0 0 0-1.793-4.483.75.75 0 0 1 .026-1.06Zm-9.466 0c.3.286.312.76.026 1.06A6.474 6.474 0 0 0 1.5 7a6.47 6.47 0 0 0 1.793 4.483.75.75 0 0 1-1.086 1.034A7.973 7.973 0 0 1 0 7c0-2.139.84-4.083 2.207-5.517a.75.75 0 0 1 1.06-.026Zm8.556 2.321A4.988 4.988 0 0 1 13 7a4.988 4.988 0 0 1-1.177 3.222.75.75 0 1 1-1.146-.967A3.487 3.487 0 0 0 11.5 7c0-.86-.309-1.645-.823-2.255a.75.75 0 0 1 1.146-.967Zm-6.492.958A3.48 3.48 0 0 0 4.5 7a3.48 3.48 0 0 0 .823 2.255.75.75 0 0 1-1.146.967A4.981 4.981 0 0 1 3 7a4.982 4.982 0 0 1 1.188-3.236.75.75 0 1 1 1.143.972Z';

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
    mark(dot, 'raised'),
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
  trustedOnly(root);
  const name = element('button', { type: 'button', class: 'name', 'aria-expanded': 'false', title: 'Open or close the signals panel' }, mark(logo, 'logo'), 'Signals');
  name.addEventListener('click', () => toggle(null));
  const raised = element('span', { class: 'raised' });
  let rest = element('span', { class: 'rest' }, 'loading');
  root.append(element('div', { class: 'line', role: 'group', 'aria-label': 'Signals' }, name, raised, rest));
  adoptStyle(root, summaryStyle);
  holdPlace(root, '4px 0 0');
  let shown = '[]';
  return {
    host,
    show(report, panelOpen) {
      name.setAttribute('aria-expanded', String(panelOpen));
      const findings = report?.findings ?? [];
      const found = findings.filter(({ outcome }) => outcome === 'raised');
      const text = report ? counts(findings) : 'loading';
      rest.textContent = text;
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
