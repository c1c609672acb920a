import octicons from '@primer/octicons';
import { Html } from './html.ts';

const icons = new Map(Object.entries(octicons));

/** GitHub's own icon of 16 pixels by its name, with the class that pages give it, and more classes where wanted. */
export function octicon(name: string, classes = ''): Html {
  const icon = icons.get(name);
  if (!icon) throw new RangeError(`Primer has no icon ${name}.`);
  return new Html(icon.toSVG({ width: 16, ...(classes !== '' && { class: classes }) }));
}
