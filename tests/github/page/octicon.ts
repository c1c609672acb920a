import * as icons from '@primer/octicons-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Html } from './html.ts';

const drawn = new Map<string, string>();

/** `git-merge` as the package names it: `GitMergeIcon`. */
function draw(name: string): string {
  const key = `${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Icon`;
  const icon = Object.entries(icons).find(([exported]) => exported === key)?.[1];
  if (typeof icon !== 'object') throw new RangeError(`Primer has no icon ${name}.`);
  return renderToStaticMarkup(createElement(icon as icons.Icon));
}

/** GitHub's own icon of 16 pixels by its name, with the class that pages give it, and more classes where wanted. */
export function octicon(name: string, classes = ''): Html {
  const svg = drawn.get(name) ?? draw(name);
  drawn.set(name, svg);
  return new Html(svg.replace(/^<svg .*?class="[^"]*"/, `<svg data-component="Octicon" aria-hidden="true" class="octicon octicon-${name} ${classes}"`));
}
