import { describe, expect, test } from 'vitest';
import { exampleTrailers } from './example-trailers.ts';
import { readPolicy } from './read-policy.ts';

const fenced = (intro: string, ...lines: string[]) => `${intro}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;

describe('an example to follow', () => {
  test.each([
    ['in a fence', fenced('Disclose AI like this:', 'fix: a thing', '', 'Generated-by: NAME'), ['generated-by']],
    ['aligned with what explains it', '- An example:\n\n    .. code-block::\n\n                title\n\n                Assisted-by:    <- the tool', ['assisted-by']],
    ['without a name', fenced('Disclose AI like this:', 'Assisted-by:'), ['assisted-by']],
    ['of a co-author that is AI', fenced('Disclose AI like this:', 'Co-authored-by: Claude <claude@example.com>'), ['co-authored-by']],
    ['of a co-author that is none', fenced('Thank somebody like this:', 'Co-authored-by: Jo <jo@example.com>'), []],
    ['below a list that forbids something else', 'Agents must not:\n\n- push to main\n\nTheir commits end so\n\n    Assisted-by: NAME', ['assisted-by']],
  ])('%s', (_, source, wanted) => expect(exampleTrailers(source)).toEqual({ wanted, forbidden: [] }));
});

describe('an example to avoid', () => {
  test.each([
    fenced('Do not add trailers such as:', 'Generated-by: NAME'),
    fenced('Disclose AI in the description. Never put a line like\nthis one into a commit:', 'fix: a thing', '', 'Generated-by: NAME'),
    fenced('Wrong:', 'Generated-by: NAME'),
  ])('%j', (source) => expect(exampleTrailers(source)).toEqual({ wanted: [], forbidden: ['generated-by'] }));
});

test('a line of prose that begins with a trailer is no example', () => {
  expect(exampleTrailers('Agents must not:\n\n* advertise; a single\n  `Assisted-by: NAME` line is no advertisement')).toEqual({ wanted: [], forbidden: [] });
});

test('an example counts where the text asks to be told', () => {
  const forms = (text: string) => readPolicy([{ path: 'AI_POLICY.md', text, repository: 'example/project' }]).forms;
  expect(forms(fenced('AI use must be disclosed in the commit:', 'Co-authored-by: Claude <claude@example.com>'))).toContain('co-authored-by');
  expect(forms(fenced('AI is welcome. Our own commits look like this:', 'Assisted-by: NAME'))).toEqual([]);
});
