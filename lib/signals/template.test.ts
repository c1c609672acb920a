import { expect, test } from 'vitest';
import { sampleRepository } from '../../tests/sample-people.ts';
import { sampleAuthor } from '../../tests/sample-facts.ts';
import { testSignal } from '../../tests/test-signal.ts';
import type { Author, Repository } from '../facts/facts.ts';
import { messageOf } from './define-signal.ts';
import { template } from './template.ts';

const path = '.github/PULL_REQUEST_TEMPLATE.md';
const text = `# Pull request

<!-- Thank you! Please remove these comments before you submit. -->

## What does this change?

<!-- One or two sentences. -->

## How was it tried?

## Screenshots

<!-- If applicable. -->

## Type of change

- [ ] Bug fix
- [ ] New feature

## Checklist

- [ ] I ran the loom tests
- [ ] I wrote a line in the \`CHANGES\` file
- [ ] Somebody else's grid still works (optional)
`;
const whole = text.replaceAll('- [ ]', '- [x]');
const repository = sampleRepository({ [path]: text });
const factsOf = (markdown: string, by: Partial<Author> = {}, where: Repository = repository) => ({ description: { title: 'Wind twice', markdown }, author: sampleAuthor(by), repository: where });

testSignal(template, {
  raised: { facts: factsOf('I changed it.') },
  clear: { facts: factsOf(whole) },
  inapplicable: { facts: factsOf('', {}, sampleRepository({ 'README.md': '# Weave' })) },
  unavailable: { facts: factsOf('word\n'.repeat(20_000)) },
  limits: {},
});

function say(...given: Parameters<typeof factsOf>): string {
  const result = template.evaluate(factsOf(...given), {}, new Date(0));
  return `${result.outcome}: ${messageOf(template, result)}`;
}

const without = (...parts: string[]) => parts.reduce((rest, part) => rest.replace(part, ''), whole);
const cleared = 'clear: 0 of 4 headings and 4 boxes of the template are missing from the description; raised from 1.';

test.each<[string, Parameters<typeof factsOf>, string]>([
  ['whole', [whole], cleared],
  ['the title, the comments and what is optional left out', [without('# Pull request\n', '<!-- One or two sentences. -->', '## Screenshots', '- [x] Somebody else\'s grid still works (optional)')], cleared],
  ['one type of change chosen', [without('- [x] Bug fix')], cleared],
  ['headings as bold lines, boxes as bullets', [whole.replaceAll(/^#+ (.+)$/gm, '**$1**').replaceAll('- [x]', '*')], cleared],
  ['other case, emoji and marks', [whole.replace('## What does', '### :memo: 📝 WHAT *does*').replace('`CHANGES`', 'CHANGES')], cleared],
  ['a slip of the pen', [whole.replace('## How was it tried?', '## How was it tired')], cleared],
  ['no heading, and an answer on the line', [whole.replace('## How was it tried?', 'How was it tried: by hand, on two grids')], cleared],
  ['reworded a little', [whole.replace('## How was it tried?', '## How it was tried by me')], cleared],
  ['an own heading in its place', [whole.replace('## How was it tried?', '## Trial')], `${cleared} 1 heading has another name there.`],
  ['a heading gone', [without('## How was it tried?')], 'raised: 1 of 4 headings of the template are not in the description: “How was it tried?”; raised from 1.'],
  ['no type chosen', [without('- [x] Bug fix', '- [x] New feature')], 'raised: 2 of 4 boxes of the template are not in the description: “Bug fix” and “New feature”; raised from 1.'],
  ['only left in a comment', [`<!--\n${whole.replaceAll('-->', '')}\n-->\nHello`], 'raised: 4 of 4 headings and 4 of 4 boxes of the template are not in the description: “What does this change?”, “How was it tried?”, “Type of change” and 5 others; raised from 1.'],
  ['a comment that nothing closes', [`Hello\n<!--\n${whole.replaceAll('-->', '')}`], 'raised: 4 of 4 headings and 4 of 4 boxes of the template are not in the description: “What does this change?”, “How was it tried?”, “Type of change” and 5 others; raised from 1.'],
  ['nothing written', ['  \n'], 'raised: The description is empty; the template has 4 headings and 4 boxes.'],
  ['an own structure from top to bottom', ['## Summary\n\nx\n\n## Test plan\n\ny'], 'raised: 4 of 4 headings and 4 of 4 boxes of the template are not in the description: “What does this change?”, “How was it tried?”, “Type of change” and 5 others; raised from 1.'],
  ['by a bot', ['', { login: 'dependabot', kind: 'bot' }], 'inapplicable: Opened by Dependabot, an automation account.'],
  ['by an agent', ['', { login: 'claude', kind: 'bot' }], 'inapplicable: Opened by Claude, a coding agent.'],
  ['by a deleted account', [whole, { login: null, kind: 'deleted' }], cleared],
  ['a template without parts', ['', {}, sampleRepository({ [path]: 'Please tell us **why**.' })], 'inapplicable: No template with a heading or box was found.'],
])('%s', (_, given, expected) => {
  expect(say(...given)).toBe(expected);
});

test('labels in bold are headings, with their answer on the line or below', () => {
  const where = sampleRepository({ [path]: '**What this does / why it is needed**:\n\n**Which issue it closes** *(optional)*: closes #\n\n__Notes for the reader:__ none\n\n**Please read the guide.**' });
  expect(say('**What this does / why it is needed**: it winds.\n\nNotes for the reader: none', {}, where)).toBe('clear: 0 of 2 headings of the template are missing from the description; raised from 1.');
  expect(say('It winds.', {}, where)).toContain('“What this does / why it is needed” and “Notes for the reader:”');
});

test('boxes that apply may stay alone in their section', () => {
  const where = sampleRepository({ [path]: '## Checklist\n\n<!-- Put an x in the boxes that apply. -->\n\n- [ ] Tried\n- [ ] Read\n\nIf a page changes:\n\n- [ ] Looked at it' });
  expect(say('## Checklist\n- [x] Tried', {}, where)).toContain('clear: 0 of 1 heading and 3 boxes');
});

test('of several templates the one that fits best, the default one where none does', () => {
  const where = sampleRepository({ '.github/pull_request_template.md': '## Why\n\n## How', '.github/PULL_REQUEST_TEMPLATE/bug.md': '## The bug\n\n## The fix\n\n- [ ] Tried it', '.github/PULL_REQUEST_TEMPLATE/docs.md': '## Page\n\n## Reader' });
  expect(say('## The bug\n\n## The fix', {}, where)).toBe('raised: 1 of 1 box of the template are not in the description: “Tried it”; raised from 1.');
  expect(say('## Page\n## Reader', {}, where)).toBe('clear: 0 of 2 headings of the template are missing from the description; raised from 1.');
  expect(say('Hello', {}, where)).toContain('“Why” and “How”');
});

test('templates that GitHub fills in only by hand are not missed', () => {
  const where = sampleRepository({ '.github/PULL_REQUEST_TEMPLATE/bug.md': '## The bug', '.github/PULL_REQUEST_TEMPLATE/docs.md': '## Page\n\n## Reader' });
  expect(say('Hello', {}, where)).toBe('inapplicable: The repository keeps 2 templates to choose from, and GitHub fills in none of them by itself.');
  expect(say('## Page', {}, where)).toContain('raised: 1 of 2 headings');
});

test('the owner’s template holds only where the repository has none', () => {
  const owner = sampleRepository({ 'PULL_REQUEST_TEMPLATE.md': '## Of the owner' }, 'bobbin/.github');
  expect(say('Hello', {}, owner)).toContain('“Of the owner”');
  expect(say('Hello', {}, { ...owner, files: [...owner.files, ...sampleRepository({ [path]: '## Own' }).files] })).toContain('“Own”');
});

test('each part is evidence with its line in the template, those that are gone first', () => {
  const { evidence } = template.evaluate(factsOf('## What does this change?\n\n## Trial\n\n## Type of change\n- [x] Bug fix\n\n## Checklist\n- [x] I ran the loom tests'), {}, new Date(0));
  expect(evidence?.map((piece) => piece.kind === 'repository-file' && [piece.line, piece.text, piece.note])).toEqual([
    [23, 'I wrote a line in the `CHANGES` file', 'box, not in the description'],
    [9, 'How was it tried?', 'heading, another stands in its place'],
    [5, 'What does this change?', 'heading, kept'],
    [15, 'Type of change', 'heading, kept'],
    [17, 'Bug fix', 'box, kept'],
    [18, 'New feature', 'box, kept'],
    [20, 'Checklist', 'heading, kept'],
    [22, 'I ran the loom tests', 'box, kept'],
  ]);
});
