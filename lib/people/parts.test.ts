import { expect, test } from 'vitest';
import { partOf, partsOf } from './parts.ts';

test('a part is a folder at most two names deep', () => {
  expect(['a.ts', 'src/a.ts', 'src/grid/a.ts', 'src/grid/deep/a.ts'].map(partOf)).toEqual(['the top folder', 'src', 'src/grid', 'src/grid']);
});

test('touched before or not; the parts with the most files first', () => {
  const changed = ['docs/a.md', 'src/grid/a.ts', 'src/grid/b.ts', 'README.md'];
  expect(partsOf(changed, ['src/grid/old/c.ts', 'LICENSE', 'test/x.ts'])).toEqual({ before: ['src/grid', 'the top folder'], others: ['docs'] });
  expect(partsOf(changed, [])).toEqual({ before: [], others: ['src/grid', 'docs', 'the top folder'] });
  expect(partsOf([], ['a'])).toEqual({ before: [], others: [] });
});
