import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Html } from './html.ts';

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@primer/octicons/package.json')),
  'build/svg',
);
const drawn = new Map<string, string>();

/** GitHub's own icon of 16 pixels by its name, with the class that pages give it, and more classes where wanted. */
export function octicon(name: string, classes = ''): Html {
  const svg = drawn.get(name) ?? readFileSync(path.join(folder, `${name}-16.svg`), 'utf8');
  drawn.set(name, svg);
  return new Html(
    svg.replace(
      '<svg ',
      `<svg data-component="Octicon" aria-hidden="true" fill="currentColor" class="octicon octicon-${name} ${classes}" `,
    ),
  );
}
