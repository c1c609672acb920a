import { describe, expect, test } from 'vitest';
import { readPolicy } from './read-policy.ts';

/** Policies of several sentences, in which one thing qualifies another, that let AI be used; by stance. */
const texts: Readonly<Record<string, readonly string[]>> = {
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
    `## AI tools

We do not have a problem with AI tools, and many of us use them. What we do have a problem with is not knowing. So when you open a pull request, write a sentence on whether and how you used AI.`,
    `## LLM-assisted contributions

LLM-assisted contributions are accepted if all of the following hold:

- the contributor has reviewed and understood the change
- the pull request says that an LLM was used
- tests are included`,
    `# AI Contribution Guidelines

## Transparency

Always disclose AI usage. A simple "written with Copilot" is sufficient.

## Quality

AI-generated code is held to the same standard as human-written code.

## Responsibility

You, not the AI, are the author.`,
    `## Copilot & co.

Feel free to use them. Please put \`[AI]\` in front of the pull request's title when a substantial part was generated, so that we can plan the review accordingly.`,
    `## AI Attribution

When contributing with AI assistance, each commit should carry proper attribution:

    Co-authored-by: <tool> <noreply@example.com>

This helps us to track how AI changes the way this project is developed.`,
    `## Generative AI

Do not pass off AI-generated work as your own. If AI generated it, then the pull request must say so. Otherwise there are no restrictions.`,
    `### AI policy

1. AI use is permitted.
2. AI use must be declared in the PR body under the heading "AI use".
3. PRs without that heading are assumed to be free of AI; if that turns out to be wrong, they are closed.`,
    `## Contributions made with AI

You are allowed to use AI, though we would rather you didn't for documentation. In any case the reviewer has to be informed about it beforehand. Bots that open pull requests by themselves are blocked.`,
    `## AI

AI-assisted development is common nowadays and we see no reason to ban it. Yet we would like to be able to tell later which parts came from where. Hence: tag such commits with \`AI-assisted: yes\`, and describe in the pull request what the AI did.`,
    `## Guidelines for AI-assisted pull requests

1. Keep them small.
2. Write the description yourself.
3. Name the model.
4. Be prepared to answer questions.`,
    `## Using AI

We trust contributors to use AI responsibly. As a courtesy to reviewers, all pull requests that contain AI-generated code must carry a note to that effect. Reviewers may ask for the prompts.`,
    `# AI usage

**Do** use AI if it helps you.

**Do** tell us that you did.

**Don't** submit what you did not read.

**Don't** argue with reviewers by way of a chatbot.`,
    `## AI-Assisted Contributions

By opening a pull request you confirm that

- any AI assistance is disclosed in the description,
- you have reviewed all AI-generated code,
- the code is compatible with our licence.`,
    `## Policy for AI generated content

AI generated content is allowed under the following conditions:
* It is clearly identified as AI generated.
* A human takes responsibility for it.`,
    `## AI-assisted contributions

The use of AI-based tools is permitted, subject to the following:

* You remain the author and are fully responsible.
* You must not include third-party material of unclear licence.
* You must indicate the use of such tools in your commit message.`,
    `## AI policy (short)

AI: ok. Hiding it: not ok.`,
    `## Generative AI

Contributors using generative AI need to be aware of three points. First, you need to check the output. Second, you need to say that you used it. Third, reviewers may ask you to rewrite parts by hand.`,
    `## Tooling disclosure

For reproducibility we keep track of the tools with which this code base is produced. In each pull request list compilers, generators and AI assistants that you used.`,
    `# AI

We are fine with AI-assisted code. Since reviewers tend to trust code that looks tidy, they have to know when it was generated. Therefore add the trailer \`Generated-by\` to such commits.`,
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
    `## AI

This project takes no position on AI. We look at the diff. If the diff is good it gets merged; if it is not it doesn't.`,
    `## Contributing with AI assistants

AI assistants are great for exploring an unfamiliar code base, and for getting a first draft of a change. They are not a substitute for thinking. Before you ask for a review, be sure that you could have written the change yourself.`,
    `## Regarding LLMs

Some projects ban LLMs. We don't. However, we have limited time: a pull request that looks like nobody read it will be closed without a detailed explanation, so do yourself a favour and read it.`,
    `# AI-assisted contributions

**You are accountable.** Using an AI tool does not shift responsibility.

**Quality first.** We review AI-assisted changes with the same care as all others.

**Respect reviewers.** Do not paste review comments into a model and its answer back to us without reading either.`,
    `## Tools

Use the editor, the debugger, the AI assistant that suits you. We provide configuration for VS Code and Claude Code, but nothing depends on them.`,
    `## AI usage policy

Contributions that were created with AI assistance are welcome. The contributor is responsible for checking that the output does not infringe on anybody's copyright. No separate disclosure is needed.`,
    `## AI

We get asked about this a lot: yes, you can use AI. Please bear in mind that we have to maintain whatever you contribute for years. If you don't understand it, chances are that we won't either.`,
    `## AI-generated code

The same rules apply as for code copied from Stack Overflow: you must be sure that the licence permits it, and you must understand what it does.`,
    `# AI policy

1. Contributors may use any tools, including AI.
2. Contributors are responsible for their contributions.
3. Maintainers may close pull requests that show no sign of human review.`,
    `## LLM usage

We have no formal policy on LLMs. Contributions are reviewed on their merits. That said, please do not send us a thousand lines nobody has read.`,
    `### AI coding assistants

If you use an AI coding assistant, point it at AGENTS.md, which explains how to build and test this project. Check its work. In particular, AI assistants like to invent options that do not exist.`,
    `## On AI tools

AI tools are permitted. You don't need to say that you used one. What you need to do is to stand behind your change.`,
    `## AI

Contributors sometimes ask whether they may use AI. They may. There is nothing to declare and no form to fill in.`,
    `## AI code assistants

You can use code assistants. Be aware that they often suggest deprecated APIs of this library. Compare their suggestions with the current documentation.`,
    `## LLM contributions

We neither prohibit LLM contributions nor treat them specially. As with any contribution, maintainers will close those that create more work than they save.`,
    `# Use of generative AI

Generative AI may be used when contributing. Contributors must comply with the terms of the tool they use and make sure that its output can be licensed under Apache-2.0.`,
  ],
};

describe.each(Object.entries(texts))('%s', (stance, policies) => {
  test.each(policies)('%s', (text) => {
    expect(readPolicy([{ path: text.startsWith('##') ? 'CONTRIBUTING.md' : 'AI_POLICY.md', text, repository: 'example/project' }]).stance).toBe(stance);
  });
});
