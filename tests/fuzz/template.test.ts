import { expect, test } from 'vitest';
import { need } from '../../lib/signals/need.ts';
import { template } from '../../lib/signals/template.ts';
import { timeOf } from '../pace.ts';
import { sampleAuthor } from '../sample-facts.ts';
import { sampleRepository } from '../sample-people.ts';
import { hostileText, survives } from './fuzz.ts';

const words = ['## What\n', '# ', '### How\n', '- [ ] ', '- [x] Tried it\n', '* [ ] ', '**Why**\n', '**', '__', '<!--', '-->', '<details>', '<summary>', '</', 'Why\n---\n', '===\n', '> ', '1. ', '\n', '\n\n', '\r\n', 'optional', 'if applicable', 'choose one', 'Fixes #12', 'fixes lantern/grid#', ':memo:', '📝', '](', '[', '`', '~~~\n', 'a', 'b c d ', '\t', '    '];
const given = '## What\n\n### How\n\n## Type of change\n- [ ] One\n- [ ] Other\n\n## Why\n\n- [ ] Tried it\n- [ ] Read it';

function ask(markdown: string, text: string): string {
  const description = { title: 'x', markdown };
  need.evaluate({ linkedIssues: { issues: [], total: 0 }, author: sampleAuthor(), description }, { minIssueAgeMinutes: 60 }, new Date(0));
  return template.evaluate({ description, repository: sampleRepository({ 'PULL_REQUEST_TEMPLATE.md': text }), author: sampleAuthor() }, {}, new Date(0)).outcome;
}

test('a description of anything is held against a template', () => {
  survives(hostileText(words, 70_000), (markdown) => void ask(markdown, given));
});

test('a template of anything is held against a description', () => {
  survives(hostileText(words, 8_000), (text) => {
    // Whatever a template asks for, a description that is the template has it.
    if (ask(text, text) === 'raised') throw new Error('A template is missing from itself.');
  });
});

test.each([...words, 'What How Type of change One Other Why Tried it '])('a description of a million characters is bounded: %j', (word) => {
  expect(timeOf(() => ask(word.repeat(Math.ceil(1_000_000 / word.length)), given))).toBeLessThan(500);
});
