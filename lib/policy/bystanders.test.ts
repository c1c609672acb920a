import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

const stanceOf = (text: string, path = 'AI_POLICY.md') => readPolicy([{ path, text, repository: 'example/project' }]).stance;

describe('what AI does, or others do, is no rule for contributors', () => {
  test.each([
    ['README.md', '## Contributing\n\nNo LLM-written patch was merged unread so far.', 'none found'],
    ['README.md', '## Contributing\n\nAdapters for more coding agents are welcome as pull requests.\n\nPull requests that add support for other LLMs are welcome.', 'none found'],
    ['README.md', '## Contributing\n\nA fork with little to no LLM contributions since the spring.', 'none found'],
    ['README.md', 'We do not use LLMs to guess the time zone.', 'none found'],
    ['CONTRIBUTING.md', 'Pull requests that repair the page on LLM providers are welcome.\n\nWhen you add an LLM provider, describe the model.', 'none found'],
    ['README.md', '## AI disclosure\n\nIn line with our policy on contributions, I openly disclose that an LLM typed this driver.', 'none found'],
    ['README.md', 'An action made to find and close AI-generated pull requests.', 'none found'],
    ['.github/PULL_REQUEST_TEMPLATE.md', '- [ ] No AI co-author lines in commits', 'none found'],
    ['README.md', '## Supported AI agents\n\n| Agent | State |\n| --- | --- |\n| Codex | contributions welcome |', 'none found'],
    ['README.md', '## Upstream\n\nThe authors of the original prohibit LLM-written pull requests in their repository.', 'none found'],
    ['README.md', '## AI policy\n\nLLMs should be used when no rule fits the input. LLMs must not be used to sort results.', 'none found'],
    ['README.md', '## AI policy for contributors\n\nThe first release was typed by hand, without any LLM.', 'none found'],
    ['AI.md', '# Drawing by AI\n\nPlayers describe a shape, and an LLM will draw it. Each shape has a name. Each name has a colour. The panel is to the right.', 'none found'],
    ['LLM_POLICY.md', '# Models\n\nAI is welcome. The parser may still use vision LLMs.\n\n## Where AI is not used\n\nNames.', 'allowed'],
    ['AI_CONTRIBUTIONS.md', '# AI contributions\n\nThis parser was typed by an LLM. Two reviews were held. The lexer came last. Its tables are large.\n\n## Acknowledgement\n\nWorking with it was a joy.', 'none found'],
    ['docs/ai-policy.md', '# Opponents\n\nPlease contribute. The bot avoids corners.', 'could not tell'],
  ])('%s %j: %s', (path, text, stance) => expect(stanceOf(text, path)).toBe(stance));
});

describe('what resembles a refusal beside a welcome', () => {
  test.each([
    ['AI is welcome. One day an “AI-free app” may be a selling point.', 'allowed'],
    ['LLMs are fine here. Close a pull request for want of effort, not AI use.', 'allowed'],
    ['AI is welcome. Such code is not merged because a model wrote it, but because it is good.', 'allowed'],
    ['I am not going to say no to AI.', 'allowed'],
    ['LLMs are fine here. It is tempting to reject whatever an LLM wrote.', 'allowed'],
    ['AI patches are welcome. We don’t gate AI use behind a process.', 'allowed'],
    ['AI is welcome.\n\n## Noise\n\nNoise may include, but is not limited to the following:\n\n- Documentation that repeats the code', 'allowed'],
    ['AI is welcome.\n\n## What we do not accept\n\n- Changes that no issue asks for\n- Code without a reviewer', 'allowed'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));
});

describe('where telling is asked for', () => {
  test.each([
    ['AI is fine.\n\n1. **Test it yourself.**\n2. **Disclose AI use in the description:**\n\n   one line will do\n', 'disclose'],
    ['Use of an LLM should be disclosed in one of these ways:\n\n- A note in files where AI helped a lot\n- A note in the pull request', 'disclose'],
    ['AI is fine. You are encouraged to note the tool.\n\nExamples:\n\n- If an LLM wrote the tests, include a line such as “tests by a model”.', 'allowed'],
    ['AI is banned here.\n\n- AI features must be disclosed to users', 'refuse'],
    ['We ban contributions by AI.\n\nThis includes, but is not limited to, fine-tuning of:\n\n- GPT', 'refuse'],
    ['AI tools may be used for drafts, for tests and for the documentation of what was built, provided their use is disclosed.', 'disclose'],
    ['# Contributing\n\n- [ ] The build passes\n- [ ] AI help (if any) is disclosed', 'disclose'],
    ['AI-assisted commits end with a co-author line.', 'disclose'],
    ['Trailer on AI-assisted commits: `Assisted-by: NAME`', 'disclose'],
    ['We take AI patches. We don’t require AI-tool disclosure.', 'allowed'],
    ['AI must be disclosed. If no AI was used, no AI disclosure is needed.', 'disclose'],
  ])('%j: %s', (text, stance) => expect(stanceOf(text)).toBe(stance));

  test('a section on using AI to contribute that praises it allows it', () => {
    expect(stanceOf('## Using AI in contributions\n\nLLMs are powerful companions for this code.', 'CONTRIBUTING.md')).toBe('allowed');
  });
});
