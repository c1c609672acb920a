import type { CatalogueEntry } from './entry.ts';

export const sisyphus: CatalogueEntry = {
  id: 'sisyphus',
  name: 'Sisyphus (OhMyOpenCode)',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['OhMyOpenCode', 'oh-my-openagent', 'sisyphus-dev-ai'],
  wordNames: ['Sisyphus'],
  emails: ['clio-agent@sisyphuslabs.ai', 'sisyphus-dev-ai@users.noreply.github.com'],
  accounts: [{ login: 'sisyphus-dev-ai', app: false, role: 'agent' }],
  footers: [/\bGENERATED WITH ASSISTANCE OF \[?OhMyOpenCode\b/, /\bUltraworked with \[?Sisyphus\b/],
  examples: {
    is: { commit: 'Fix the reader\n\nUltraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-openagent)' },
    isNot: { description: 'Removes a Sisyphus loop: the retry never ended.' },
  },
};
