import { describe, expect, test } from 'vitest';
import { timeOf } from '../../tests/pace.ts';
import { bounded } from './bounded.ts';
import { readPolicy } from './read-policy.ts';

const size = 100_000;
const filled = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);
const nested = (depth: number): string => Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- AI use must be disclosed`).join('\n');

const hostile: readonly (readonly [string, string])[] = [
  ['400 nested lists', nested(400)],
  ['400 lists on each line', filled(`${'- '.repeat(400)}AI is banned\n\n`)],
  ['one line of quotes', `${'> '.repeat(size / 2)}AI`],
  ['quotes and lists in turn', filled(`${'> - '.repeat(100)}AI must\n`)],
  ['headings', filled('# AI\n')],
  ['underlined headings', filled('AI\n===\n')],
  ['items', filled('- AI use must be disclosed.\n')],
  ['a table', `|a|b|\n|-|-|\n${filled('|AI|no|\n')}`],
  ['lists that are introduced', filled('AI must not:\n- do\n\n')],
  ['bold lines', filled('**AI use:** must\n\n')],
  ['nested lists side by side', filled(`${nested(20)}\n\n`)],
  ['paragraphs', filled('AI use is a fine thing and must be disclosed, it is not allowed.\n\n')],
  ['one sentence without end', filled('We never use AI, no AI, ')],
  ['questions', filled('Can I use AI? No. ')],
  ['links', filled('[AI](http://a.b) ')],
  ['emphasis', filled('*AI **')],
  ['comments without end', filled('<!-- AI')],
];

describe('hostile policy files', () => {
  test.each(hostile)('%s are read in under 100 ms', (_, text) => {
    for (const path of ['AI_POLICY.md', 'CONTRIBUTING.md', '.github/PULL_REQUEST_TEMPLATE.md']) {
      expect(timeOf(() => readPolicy([{ path, text, repository: 'example/project' }]), 3)).toBeLessThan(100);
    }
  });
});

describe('what people write', () => {
  const policy = '# AI policy\n\n1. Tell us:\n   - the tool\n     - its model\n       > a quote\n\n```\n            - kept\n```\n\nAI use must be disclosed.\n';

  test('stays as it is', () => expect(bounded(policy)).toBe(policy));

  test('is found at the end of a long guide, at its line', () => {
    const guide = `# Contributing\n\n${Array.from({ length: 300 }, (_, at) => `## Step ${at}\n\n- run it\n- look at it\n`).join('\n')}\n## AI\n\n### Where\n\nDisclose it in the description of the pull request.\n`;
    const reading = readPolicy([{ path: 'CONTRIBUTING.md', text: guide, repository: 'example/project' }]);
    expect(reading.stance).toBe('disclose');
    expect(reading.line?.line).toBe(guide.split('\n').length - 1);
  });

  test('a long paragraph is read in its first part', () => {
    const text = `AI use must be disclosed. ${filled('It is a long story. ')}`;
    expect(readPolicy([{ path: 'AI_POLICY.md', text, repository: 'example/project' }]).stance).toBe('disclose');
  });
});
