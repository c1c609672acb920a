type Attributes = Readonly<Record<string, string>>;

/** A new element with attributes and children; texts stay texts. */
export function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * An Octicon, 16 px.
 *
 * @param path its shape
 * @param kind its class beside `mark`
 */
export function mark(path: string, kind: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true', class: `mark ${kind}` }))
    svg.setAttribute(name, value);
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}

/** Octicon `dot-fill`, 16 px. */
export const dot = 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z';
