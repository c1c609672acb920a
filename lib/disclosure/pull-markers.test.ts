import { expect, test } from 'vitest';
import { pullMarkers } from './pull-markers.ts';

const line = 'This change was written with AI.\n';
const description = { title: 'Fix the loom', markdown: `${line}\nFixes it.` };
const plain = { defaultBranch: 'main', isPrivate: false, files: [] };
const asking = { ...plain, files: [{ path: '.github/PULL_REQUEST_TEMPLATE.md', text: line, repository: 'bobbin/weave' }] };

test('a description is read beside the templates of its repository as it is known now', () => {
  const found = [plain, asking, undefined, asking].map((repository) => pullMarkers({ description, repository }).markers.length);
  expect(found).toEqual([1, 0, 1, 0]);
  expect(pullMarkers({ description: { ...description, markdown: 'Fixes it.' } }).markers).toEqual([]);
});
