import { test } from 'vitest';
import { cut, visibleText } from '../../components/report/visible-text.ts';
import { compare } from '../../lib/policy/compare.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { readCommit } from '../../lib/disclosure/read-commit.ts';
import { readDescription } from '../../lib/disclosure/read-description.ts';
import { readBranch, readLabels } from '../../lib/disclosure/read-pull.ts';
import { hostileText, survives } from './fuzz.ts';

const words = [
  'Co-authored-by: Claude <noreply@anthropic.com>\n', 'Assisted-by: ', 'Signed-off-by: A <a@example.com>\n', 'Generated with [Claude Code](https://claude.ai/code)', 'I used ChatGPT to ', 'no AI was used', 'AI usage: none\n', 'was written by ', 'Copilot', 'Claude', ' and ', ', ', '. ', ': ', 'not ', 'without ',
  '- [x] ', '- [ ] ', '## AI disclosure\n', '### ', '> ', '```\n', '`', '<!--', '-->', '<details>', '<summary>', '</summary>', '<pre>', '<a ', '[', '](', ')', '(', '"', "'", '\\', '|', '*', '_', '\n', '\n\n', '\r\n', '    ', '\t', 'https://github.com/a/b/sessions/', 'a@', '.', '-', '🤖',
];

test('a commit message of anything is read', () => {
  survives(hostileText(words), (message) => void readCommit({ message, author: { name: message.slice(0, 80), email: message.slice(0, 60) } }));
});

test('a description of anything is read', () => {
  survives(hostileText(words), (body) => void readDescription({ title: body.slice(0, 200), body, templates: [body.slice(0, 500)] }));
});

test('a branch and a label of anything are read', () => {
  survives(hostileText([...words, 'codex/', 'claude/', 'copilot/fix-', 'refs/heads/', 'ai-assisted', 'created by ai'], 4_000), (text) => void [readBranch(text), readLabels([text])]);
});

const policyWords = [...words, 'must disclose ', 'is not allowed', 'AI-generated contributions ', 'are prohibited', 'will be closed', 'please ', 'you may use ', 'label', 'trailer', 'maintainers are exempt', 'translation is fine', '# AI policy\n', '## Contributing\n', 'LLM', 'title prefix '];

test('a policy of anything is read, and held against a pull request', () => {
  survives(hostileText(policyWords, 12_000), (text) => {
    const policy = readPolicy([{ path: 'AI_POLICY.md', text, repository: 'lantern/grid' }, { path: '.github/pull_request_template.md', text: text.slice(0, 500), repository: 'lantern/grid' }]);
    compare(policy, { markers: [], unanswered: [], labels: null });
  });
});

test('a text of anything is made visible', () => {
  survives(hostileText(['\u202e', '\u200d', '\u200b', '👩\u200d🚀', '\u{1f3f4}', '\u{e0067}', '\u{e007f}', '\ufe0f', 'ক\u200d', 'a', '\n', '\r\n', '\0', '\ud800', '\udc00', '\u2028'], 50_000), (text) => {
    const visible = visibleText(text);
    if (/[\u202a-\u202e\u2066-\u2069\u200b\0]/.test(visible)) throw new Error('Something unseen is left.');
    if (cut(visible, 400, 8).length > 401) throw new Error('It is not cut.');
  });
});
