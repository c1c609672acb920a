import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const stanceOf = (text: string) => readPolicy([{ path: 'AI_POLICY.md', text, repository: 'example/project' }]).stance;
const duty = 'All use of AI must be disclosed in the pull request.';

describe('a share of the work is the main thing of a policy, whatever it asks to be told', () => {
  test.each([
    'AI may only be used for tests and documentation.',
    'AI may not be used to write core code.',
    'AI may be used for refactoring only.',
    'AI use is restricted to boilerplate.',
    'Do not use AI for architecture.',
    'Contributions must be predominantly human-written.',
    'Most of the code in a pull request must be written by you.',
    'AI can be used for tests. It cannot be used for anything else.',
    'Only maintainers may use AI here.',
  ])('restricted: %s', (text) => {
    expect(stanceOf(text)).toBe('restricted');
    expect(stanceOf(`- ${duty}\n- ${text}`)).toBe('restricted');
  });

  test.each([
    'AI-generated images are allowed only in the documentation.',
    'AI may only be used if you understand its output.',
    'AI pull requests are only accepted for existing issues.',
    'Do not use AI to write issues or comments.',
    'AI agents may not open pull requests.',
    'This includes, but is not limited to, AI assistants.',
    'AI is only permitted for text and code.',
  ])('a side rule or condition leaves the duty to tell: %s', (text) => expect(stanceOf(`- ${duty}\n- ${text}`)).toBe('disclose'));
});
