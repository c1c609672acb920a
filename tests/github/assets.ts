import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Answer } from './answer.ts';

const here = path.join(import.meta.dirname, 'assets');

const primitives = path.join(path.dirname(createRequire(import.meta.url).resolve('@primer/primitives/package.json')), 'dist/css');
const primitive = (name: string) => readFileSync(path.join(primitives, name), 'utf8');

/** Primer's own style sheets, which `@primer/primitives` ships: what all themes share, and each theme by GitHub's name for it. */
const sheets: Readonly<Record<string, () => string>> = {
  'primer.css': () => ['base/size/size.css', 'functional/size/border.css', 'functional/size/radius.css', 'functional/typography/typography.css'].map(primitive).join('\n'),
  ...Object.fromEntries(readdirSync(path.join(primitives, 'functional/themes')).map((file) => [file.replaceAll('-', '_'), () => primitive(`functional/themes/${file}`)])),
};

/** Answers as GitHub's asset host: our own style sheet and script, and Primer's values. */
export function answerAsset(asked: string): Answer {
  const name = asked.replace('/assets/', '');
  const file = (type: string, body: string | Buffer): Answer => ({
    status: 200,
    headers: { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' },
    body,
  });
  const sheet = Object.hasOwn(sheets, name) ? sheets[name] : undefined;
  if (sheet) return file('text/css', sheet());
  if (name === 'github.css') return file('text/css', readFileSync(path.join(here, name)));
  if (name === 'navigation.js') return file('text/javascript', readFileSync(path.join(here, name)));
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' };
}
