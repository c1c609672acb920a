import { describe, expect, test } from 'vitest';
import { saidBy } from '../../tests/said-by.ts';
import { readDescription } from './read-description.ts';

const headings = ['## AI disclosure', '### AI usage', '## Use of AI', '**AI assistance:**', '## Did you use AI?', 'AI disclosure:', '## 🤖 AI Disclosure', '## AI Tools Used'];

function says(heading: string, answer: string): string {
  return saidBy(readDescription({ title: 'Fix the reader', body: `Makes the reader faster.\n\n${heading}\n\n${answer}\n\n## Notes\n\nNothing else.` }).markers);
}

/** What people write under a heading that asks whether AI was used, and what it says. */
const answers: Readonly<Record<string, readonly string[]>> = {
  used: ['Yes', 'y', 'Yep, Claude.', 'Copilot', 'Some', 'For the docs', 'Partial', 'Tests', 'The tests', 'Docs and unit tests', '80%', '80 % of the code', 'Used for research only', 'I used it for boilerplate', 'I asked it to explain the code', 'Refactoring help', 'Tab completion', 'Vibe coded', 'Written by Claude, reviewed by me', 'claude-opus-4-6', 'Code review only', 'Copilot, but not for the core', 'Claude Code, never without review', 'Only Copilot, no agents', '- [x] Yes', '- [x] Claude', '- [x] Tests'],
  none: ['No', 'None.', 'N/A', 'N / A', 'Not applicable', 'Nope!', '0%', 'no ai', 'AI not used', 'Nothing AI-generated here.', 'Did not use AI.', 'I didn’t use any AI tools.', 'All code was written by me.', 'Just me and my keyboard.', '100% organic', '❌ No', '🤖 No AI tools used', '~~Yes~~ No', '`none`', '**None**', '_No AI_', 'Human-written.', 'No - all by hand', 'Nada', 'Absolutely not.', 'Nothing to disclose', 'It did not.', 'Negative, all by hand.', 'Zero', 'Did not use it.', 'I hand wrote all of it.'],
  nothing: ['Ran the tests locally.', 'Fixes the crash on empty input.', 'See the linked issue.', 'cc @robin-example', 'Thanks for the review!', 'Closes #12', 'Adds an AI opponent to the game.', 'Improves the Copilot integration.', 'I have read the contribution guide.', 'TBD', '_No response_', 'Yes / No', '- [x] Tests pass', '- [x] I have read the guide', 'Please describe any AI tools that you used.', '`[e.g. Copilot, ChatGPT]`', 'See my commit trailers', '### Testing\n\nI used the simulator.', '## Checklist\n\n- [x] Tests pass', 'There was nobody here who let Claude near it.', 'Claude never got a look at it.', 'The description was written by me.', 'I have reviewed my own code.'],
};

describe.each(Object.entries(answers))('%s', (said, texts) => {
  test.each(texts)('%j', (answer) => {
    expect(headings.map((heading) => [heading, says(heading, answer)])).toEqual(headings.map((heading) => [heading, said]));
  });
});

test('a heading of the template ends the question, whatever its rank', () => {
  const { markers } = readDescription({ title: 'Fix it', body: '# AI Disclosure\n\n<!-- say whether AI was used -->\n\n## Checklist\n\n- [x] Tests pass\n- [x] Done' });
  expect(saidBy(markers)).toBe('nothing');
});

test('a heading of lower rank that the writer adds stays within the question', () => {
  const { markers } = readDescription({ title: 'Fix it', body: '## AI usage\n\n### Tests written by AI\n\nClaude wrote them.' });
  expect(saidBy(markers)).toBe('used');
});
