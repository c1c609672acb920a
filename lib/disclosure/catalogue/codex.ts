import type { CatalogueEntry } from './entry.ts';

/** Of 80 unmerged `codex/` branches none carried a commit marker: branch and description are the only traces. */
export const codex: CatalogueEntry = {
  id: 'codex',
  name: 'OpenAI Codex',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11; openai/codex#11617',
  since: '2025-05',
  names: ['OpenAI Codex', 'Codex CLI', 'Codex'],
  emails: ['noreply@openai.com', 'codex@openai.com'],
  accounts: [
    { login: 'chatgpt-codex-connector', id: 199175422, app: true, role: 'agent' },
    { login: 'openai-code-agent', id: 242516109, app: true, role: 'agent' },
    { login: 'openai-codex', app: true, role: 'agent' },
  ],
  links: [/chatgpt\.com\/(?:s\/|codex\/)(?:cloud\/)?tasks\//],
  branches: [/^codex\/(?!castiron)/, /^[a-z0-9]{6}-codex\//],
  titles: [/^\[codex\] /i],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Codex <noreply@openai.com>' },
    isNot: { author: 'Castiron <noreply@openai.com>' },
  },
};
