import { describe, expect, test } from 'vitest';
import { discloses, type Marker } from '../marker.ts';
import { readBranch } from '../read-pull.ts';
import { readCommit } from '../read-commit.ts';
import { readDescription } from '../read-description.ts';
import type { Example } from './entry.ts';
import { catalogue } from './index.ts';

const person = { name: 'Robin Example', email: 'robin@example.org' };

function read(example: Example): readonly Marker[] {
  if ('commit' in example) return readCommit({ message: example.commit, author: person });
  if ('description' in example) return [...readDescription({ title: 'Fix the reader', body: example.description }).markers];
  if ('title' in example) return [...readDescription({ title: example.title, body: '' }).markers];
  if ('branch' in example) return [readBranch(example.branch)].filter((marker) => marker !== null);
  const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(example.author) ?? [];
  return readCommit({ message: 'Fix the reader', author: { name, email } });
}

test('ids are unique', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

describe.each(catalogue.map((entry) => [entry.id, entry] as const))('%s', (id, { examples }) => {
  test('its example is read as this tool', () => {
    const tools = read(examples.is).filter(discloses).flatMap(({ tools: named }) => named);
    expect(tools, JSON.stringify(examples.is)).toContain(id);
  });

  test('its near miss is read as no tool', () => {
    expect(read(examples.isNot).filter(discloses), JSON.stringify(examples.isNot)).toEqual([]);
  });
});
