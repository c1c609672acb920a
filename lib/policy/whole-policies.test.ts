import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

/** Policies of several sentences, in which one thing qualifies another, by stance. */
const texts: Readonly<Record<string, readonly string[]>> = {
  refuse: [
    `## AI

We get a lot of AI-generated pull requests lately, and reviewing them costs us more time than writing the change ourselves. We therefore no longer take them. If you want to use AI to find your way around the code, that is your business; what you send us has to be yours.`,
    `## Use of generative AI

Generative AI is trained on code of unclear licence. Until courts have decided, we cannot take the risk:

- no generated code
- no generated documentation
- no generated artwork

If you are unsure whether your editor uses AI, ask us.`,
    `# AI policy

TL;DR: please don't.

Longer version: this is a hobby project that exists because we like to program. A pull request that was typed by a machine takes the fun out of it, for you as well as for us.`,
    `## Contributions

By submitting a patch you assert that

1. you wrote it yourself,
2. you did not use a code generator such as Copilot or ChatGPT,
3. you agree to the licence.`,
    `## LLM policy

LLM-generated contributions, in whole or in part, are prohibited. This covers code, tests, comments, commit messages and issues. Violations: first a warning, then a ban. Spell checkers and ordinary autocompletion are not meant.`,
    `### Artificial intelligence

Do not submit code that was written with the assistance of AI. You may of course ask an AI how something works. Should we find out later that a merged change was AI-generated, it will be reverted.`,
    `## A note on AI

I know that many people use AI nowadays. I don't, and I don't want it in my project. Pull requests made with it will be closed. No hard feelings.`,
  ],
  disclose: [
    `## AI assistance

AI tools are welcome in this project. We ask for three things:

- Understand what you submit.
- Test it.
- Tell us in the pull request which tool you used.`,
    `## AI-generated code

If large parts of your change were generated, please say so in the description. This is not to reject it, but reviewers look at such code differently. You remain responsible for it.`,
    `# Generative AI policy

Contributors may use generative AI. They must

* review every line,
* make sure that no licence is violated,
* disclose the use in the pull request template.

Pull requests that do not follow this will be closed.`,
    `## AI

You can use AI. We use the \`Assisted-by:\` trailer of the Linux kernel:

\`\`\`
Assisted-by: Claude:claude-opus-4-6
\`\`\`

Add it to each commit in which an AI had a part.`,
    `## Policy on LLMs

We neither forbid nor encourage LLMs. What we insist on is honesty. A pull request whose author hid that an LLM wrote it will not be merged, and we may not look at the next one either. One sentence in the description is enough.`,
    `## AI usage

- [ ] No AI was used
- [ ] AI was used, for: ...

Tick one of these in your pull request. We do not reject AI-assisted work, but want to know.`,
    `### Using AI tools

It is okay to use AI tools for writing code or documentation. When you do, mention the name of the tool and what it was used for. Don't let it write your replies to reviewers, though. Trivial completions need not be mentioned.`,
    `## AI contributions

Contributions that were created with the help of AI are marked with the label \`ai\`. Maintainers add it where it is missing. The author explains on request what the AI did. Unreviewed AI output ("slop") is closed.`,
  ],
  allowed: [
    `## AI

Use it or don't, we have no opinion. Two rules hold for everyone: you have to understand your change, and it has to pass CI.`,
    `## AI-assisted contributions

We accept AI-assisted contributions. Please keep in mind:

- AI makes mistakes; check its output.
- Do not submit code that you cannot explain.
- Keep your pull request small.

Pull requests that were evidently not read by their author will be closed.`,
    `# On AI

There has been some discussion on whether we should ban AI. We decided not to. Good code is good code, and bad code was a problem before. The person who opens the pull request answers for it.`,
    `## Use of AI tools

AI tools can be helpful, but they can also produce code that looks right and is wrong. When you use one, you are expected to review, test and understand the result as if you had written it. We do not require you to tell us about it.`,
    `## AI

Our team uses coding agents every day and you are welcome to do the same. There is an AGENTS.md in the root that your agent should read. Before you open a pull request, run the full test suite, and read the diff once more yourself.`,
    `### LLMs

Feel free to use LLMs. We will not accept low-quality contributions, whether they come from an LLM or from a human. Mass-generated pull requests are spam and handled as such.`,
    `## Responsible use of AI

1. You are the author. Whatever tool you used, the contribution is yours.
2. You must have the right to contribute it.
3. You must be able to answer questions about it in review.

Telling us that you used AI is optional.`,
  ],
  restricted: [
    `## AI

Code may be written with AI. Issues, comments and reviews may not: we want to talk to people. AI-written text in discussions gets hidden.`,
    `## AI policy

We distinguish three cases.

**Allowed:** autocompletion, translation, spell checking.

**Only after asking:** generating tests.

**Not allowed:** generating features or whole pull requests.`,
    `## AI

Autonomous agents are not allowed to open issues or pull requests in this repository. Neither is AI-generated text in issues. You may use AI to help you write code.`,
    `## Generative AI

Art, music and writing in this game are made by humans, and this will stay so. AI-generated assets will be rejected. For engine code you may use what you like.`,
    `## AI-assisted development

You may use AI for research, for reviewing your own code and for boilerplate. The logic of your change has to be written by you. Changes in \`crypto/\` and \`auth/\` must be free of AI-generated code altogether.`,
    `## Large AI changes

AI help with small fixes is fine. Do not send large AI-generated changes unless a maintainer asked for them: open an issue first and wait for an okay.`,
    `### AI

Limited AI assistance is acceptable (completion of a line, finding a typo). Contributions of which AI wrote the greater part are not accepted.`,
  ],
};

describe.each(Object.entries(texts))('%s', (stance, policies) => {
  test.each(policies)('%s', (text) => {
    expect(readPolicy([{ path: text.startsWith('##') ? 'CONTRIBUTING.md' : 'AI_POLICY.md', text, repository: 'example/project' }]).stance).toBe(stance);
  });
});
