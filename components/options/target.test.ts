import { expect, it } from 'vitest';
import { readTarget } from './target.ts';

it.each([
  ['#repository=Octo/Grid.js&signal=diff-size', { repository: 'octo/grid.js', signal: 'diff-size' }],
  ['#repository=octo%2Fgrid', { repository: 'octo/grid', signal: null }],
  ['#signal=diff-size', { repository: null, signal: 'diff-size' }],
  ['#token', { repository: null, signal: null }],
  ['', { repository: null, signal: null }],
  ['#repository=%3Cimg%3E/x', { repository: null, signal: null }],
])('%s', (hash, target) => expect(readTarget(hash)).toEqual(target));
