type Attributes = Readonly<Record<string, string>>;

/** An HTML element with its attributes and children; text is set as text. */
export function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** One of `mark-style.ts`, empty for screen readers: the words beside it say the same. */
export function mark(kind: 'logo' | 'raised'): HTMLElement {
  return element('span', { class: `mark ${kind}` });
}
