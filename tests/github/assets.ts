import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Answer } from './answer.ts';

const here = path.join(import.meta.dirname, 'assets');

/** Primer's own style sheets with all themes, as GitHub has them: `@primer/primitives` ships them. */
function primerCss(): string {
  const folder = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@primer/primitives/package.json')),
    'dist/css',
  );
  const themes = readdirSync(path.join(folder, 'functional/themes')).map((name) => `functional/themes/${name}`);
  return [
    'base/size/size.css',
    'functional/size/border.css',
    'functional/size/radius.css',
    'functional/typography/typography.css',
    ...themes,
  ]
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

let primer: string | undefined;

/** Answers as GitHub's asset host: our own style sheet and script, and Primer's values. */
export function answerAsset(asked: string): Answer {
  const file = (name: string, type: string): Answer => ({
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' },
    body: name === 'primer.css' ? (primer ??= primerCss()) : readFileSync(path.join(here, name)),
  });
  if (asked === '/assets/primer.css') return file('primer.css', 'text/css');
  if (asked === '/assets/github.css') return file('github.css', 'text/css');
  if (asked === '/assets/navigation.js') return file('navigation.js', 'text/javascript');
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' };
}
