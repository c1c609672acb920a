import type { CatalogueEntry } from './entry.ts';

/** Its trailers can be switched off (`attribution.commit`, `attribution.pr`), so their absence says nothing. */
export const claude: CatalogueEntry = {
  id: 'claude',
  name: 'Claude',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11; anthropics/claude-code#14241, #77830',
  since: '2025-02',
  names: [
    'Claude Code',
    'ClaudeCode',
    'Claude',
    'Anthropic Claude',
    'Claude Opus',
    'Claude Sonnet',
    'Claude Haiku',
    'Claude Fable',
    'Claude Agent',
    'Claude Assistant',
  ],
  wordNames: ['Opus', 'Sonnet', 'Haiku', 'Fable'],
  givenNames: ['Claude'],
  emails: [
    'noreply@anthropic.com',
    'claude@anthropic.com',
    'assistant@anthropic.com',
    'claude@users.noreply.github.com',
  ],
  accounts: [
    { login: 'claude', id: 209825114, app: true, role: 'agent' },
    { login: 'anthropic-code-agent', id: 242468646, app: true, role: 'agent' },
    { login: 'claude-code', app: true, role: 'agent' },
    { login: 'claude-code-action', app: true, role: 'agent' },
  ],
  trailers: [
    { key: 'claude-session', kind: 'session' },
    { key: 'claude-generated-by', kind: 'trailer' },
    { key: 'claude-steers', kind: 'trailer' },
    { key: 'claude-permission-prompts', kind: 'trailer' },
    { key: 'claude-escapes', kind: 'trailer' },
  ],
  footers: [/\bvia \[?Happy\]?\b ?\(?https:\/\/happy\.engineering/],
  links: [/claude\.ai\/code\/session_\w/, /claude\.ai\/code\/[\w-]{16}/],
  branches: [/^claude\//],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-Authored-By: Claude Opus 4.6 (1M context) <noreply@anthropic.com>' },
    isNot: { commit: 'Fix the reader\n\nCo-authored-by: Claude Example <claude@example.org>' },
  },
};
