import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

/** The stance of one sentence in a policy of its own. */
function stanceOf(sentence: string): string {
  return readPolicy([{ path: 'AI_POLICY.md', text: `# AI policy\n\n${sentence}\n`, repository: 'harbor/lights' }]).stance;
}

/** Each frame has a place for one word; whatever of the class stands there, the stance is the frame's. */
function each(members: readonly string[], frames: Readonly<Record<string, string>>): void {
  for (const [frame, stance] of Object.entries(frames))
    test.each(members)(`${frame} with "%s"`, (member) => {
      expect(stanceOf(frame.replace('…', member))).toBe(stance);
    });
}

describe('whatever AI is called', () => {
  each(
    ['AI', 'AIs', 'LLMs', 'AI tools', 'AI/LLMs', 'LLMs/AI', 'AI / LLM', 'AI/ML', 'AI/ML tools', 'generative AI', 'GenAI', 'genAI/LLM tools', 'A.I.', 'A.I. tools', 'AI-based tools', 'LLM-based tools', 'LLM-powered assistants', 'GPTs', 'machine learning tools', 'language models', 'large language models (LLMs)', 'AI (such as Copilot or Claude)', 'ChatGPT, Claude or Copilot', 'AI coding assistants', 'generative tools', 'artificial intelligence'],
    {
      'We do not accept code written with ….': 'refuse',
      'Say in the pull request whether you used … and for what. It must be disclosed.': 'disclose',
      'You are welcome to use … for your contributions.': 'allowed',
    },
  );
});

describe('whatever it is called to tell', () => {
  each(['disclose', 'declare', 'mention', 'state', 'indicate', 'acknowledge', 'specify', 'report', 'announce', 'point out', 'name', 'document', 'identify', 'flag', 'reveal', 'record', 'describe'], {
    'AI is allowed, but contributors must … the tools used in the pull request.': 'disclose',
    'You may use AI. Please … any AI usage in the description of your pull request.': 'disclose',
  });
  each(['disclose', 'declare', 'mention', 'state', 'indicate', 'acknowledge', 'specify', 'report'], {
    'AI tools are welcome. Contributors should … AI assistance where it materially shaped the change.': 'disclose',
    'AI tools are welcome. … significant AI assistance in the pull request.': 'disclose',
    'AI tools are welcome; you do not have to … your usage of AI.': 'allowed',
    'AI tools are welcome, and there is no need to … it.': 'allowed',
  });
});

describe('whatever it is called to use', () => {
  each(['use', 'employ', 'leverage', 'utilise', 'utilize', 'make use of', 'work with', 'resort to'], {
    'Do not … AI to write your contributions.': 'refuse',
    'You may … AI to write code.': 'allowed',
  });
});

describe('whatever calls for attention before it', () => {
  each(['', 'Note: ', 'Please note that ', 'Important: ', '**Important:** ', 'Once more: ', 'To be clear: ', 'Reminder: ', 'Please keep in mind that ', 'In this project, ', 'For now, ', 'Unfortunately, '], {
    '…no AI-generated patches are accepted.': 'refuse',
    '…you must disclose AI use in your pull request.': 'disclose',
    '…you may use AI for your patches.': 'allowed',
  });
});

describe('what a section about AI also says', () => {
  /** Sentences about contributing that have nothing to do with AI. */
  const others = ['Label your pull request with the area it touches.', 'Declare any dependencies you add.', 'Tell us what you tried.', 'Be transparent about conflicts of interest.', 'Check the box once you have done so.', 'Any tool that formats code may be used.', 'Before marking a pull request as ready for review, run the tests.', 'You have to know the code you are bringing up.', 'A word up front saves work later.', 'Document every public function.', 'Mention the issue number in the description.', 'Pull requests without tests will be closed.', 'Copying code from other projects is not allowed.', 'Feel free to use any editor.'];
  each(others, {
    'We do not accept code written by AI. …': 'refuse',
    'AI is welcome, and you answer for what you send. …': 'allowed',
    'AI must be disclosed in the pull request. …': 'disclose',
    'AI may be used for tests only. …': 'restricted',
  });
});

describe('conditions of any kind', () => {
  each(['contributions', 'contributions of any kind', 'code in any form'], {
    'AI is fine. Do not submit AI-generated … without reading it first.': 'allowed',
    'AI is fine. We close AI-generated … that you cannot explain.': 'allowed',
    'AI-generated … will not be accepted.': 'refuse',
  });
  each(['Simply', 'Merely', 'Purely', 'Blindly'], { 'AI is fine. … AI-generated code will not be accepted.': 'allowed' });
});

describe('however it is typed', () => {
  each(["don't", 'don’t', 'do not'], { 'We … accept AI-generated patches.': 'refuse', 'AI is fine; you … have to disclose it.': 'allowed' });
  each(['AI-generated', 'AI\u2011generated', 'AI\u00A0generated', 'AI generated', 'AI-generated/assisted', 'AI-written or AI-assisted'], { 'We do not accept … patches.': 'refuse' });
});

test('to rely on something is more than to use it', () => {
  expect(stanceOf('You may rely on AI to write code.')).toBe('allowed');
  expect(stanceOf('AI is fine. Do not rely on AI for the architecture.')).toBe('allowed');
});

describe('however firmly', () => {
  each(['must', 'shall', 'have to', 'need to', 'are required to', 'are expected to', 'are asked to', 'are requested to', 'should', 'ought to'], {
    'AI is fine. Contributors … disclose AI use in the pull request.': 'disclose',
  });
});

test('who discovers a breach and tells of it may not use AI either', () => {
  expect(stanceOf('No AI may be used for contributions. Whoever finds that forbidden AI was used must disclose it to the owner, and nobody may conceal prohibited AI use.')).toBe('refuse');
});

test('until something is allowed it is not', () => {
  expect(stanceOf('AI-generated code is prohibited. Where you are not sure whether something is AI, do not use it until the owner has said that it is permitted.')).toBe('refuse');
});
