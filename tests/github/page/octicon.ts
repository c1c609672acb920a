import * as icons from '@primer/octicons-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Html } from './html.ts';

const drawn = new Map<string, string>();

/** The icon's outline as GitHub ships it: `git-merge` is `GitMergeIcon`. */
function draw(name: string): string {
  const component = `${name.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())}Icon`;
  const icon = Object.entries(icons).find(([each]) => each === component)?.[1];
  if (!icon) throw new RangeError(`There is no icon ${name}.`);
  const svg = renderToStaticMarkup(createElement(icon as icons.Icon, { size: 16 }));
  const inside = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1] ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16">${inside}</svg>`;
}

/** GitHub's own icon of 16 pixels by its name, with the class that pages give it, and more classes where wanted. */
export function octicon(name: string, classes = ''): Html {
  const svg = drawn.get(name) ?? draw(name);
  drawn.set(name, svg);
  return new Html(
    svg.replace(
      '<svg ',
      `<svg data-component="Octicon" aria-hidden="true" fill="currentColor" class="octicon octicon-${name} ${classes}" `,
    ),
  );
}
