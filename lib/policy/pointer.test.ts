import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const at = (path: string, text: string) => ({ path, text, repository: 'example/project' });

describe('symbolic links', () => {
  test('one whose target was not read is said to be one', () => {
    const reading = readPolicy([at('AI_POLICY.md', 'docs/rules/ai-policy.md')]);
    expect(reading.stance).toBe('could not tell');
    expect(reading.line).toMatchObject({ path: 'AI_POLICY.md', line: 1, text: 'docs/rules/ai-policy.md' });
    expect(reading.reason).toContain('docs/rules/ai-policy.md');
  });

  test('one whose target was read is read there', () => {
    const reading = readPolicy([at('.github/AI_POLICY.md', '../docs/ai.md'), at('docs/ai.md', 'We do not accept contributions written with AI.')]);
    expect(reading.stance).toBe('refuse');
    expect(reading.line?.path).toBe('docs/ai.md');
  });

  test('rules for agents under a second name say nothing of their own', () => {
    expect(readPolicy([at('CLAUDE.md', 'AGENTS.md\n')]).stance).toBe('none found');
  });

  test('a policy that was not read is not outweighed by rules for agents', () => {
    const files = [at('AI_POLICY.md', './docs/ai.md'), at('AGENTS.md', '# Agents\n\nNever add a `Co-authored-by` trailer to a commit of a pull request.')];
    expect(readPolicy(files).stance).toBe('could not tell');
  });

  test('a short policy is not taken for a path', () => {
    expect(readPolicy([at('AI_POLICY.md', 'No AI.')]).stance).toBe('refuse');
  });
});

describe('policies kept elsewhere', () => {
  test.each([
    ['CONTRIBUTING.md', '# Contributing\n\n## Use of AI\n\nAll AI use has to follow our [AI policy](https://example.org/ai).\n'],
    ['CONTRIBUTING.md', '# Contributing\n\n### AI\n\nPlease read the [guidelines](https://example.org/ai) before you use AI tools.\n'],
    ['AI_POLICY.md', 'Our policy is found [here](https://example.org/ai).\n'],
  ])('%s: %j', (path, text) => {
    const reading = readPolicy([at(path, text)]);
    expect(reading.stance).toBe('could not tell');
    expect(reading.reason).toContain('https://example.org/ai');
    expect(reading.line?.text).toMatch(/policy|guidelines/);
  });

  test('a link beside a rule leaves the rule', () => {
    expect(readPolicy([at('AI_POLICY.md', 'AI use must be disclosed. See the [guide](https://example.org/ai) for examples.')]).stance).toBe('disclose');
  });
});
