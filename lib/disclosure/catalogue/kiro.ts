import type { CatalogueEntry } from './entry.ts';

export const kiro: CatalogueEntry = {
  id: 'kiro',
  name: 'Kiro',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025-07',
  names: ['Kiro Agent', 'Kiro CLI', 'AWS Kiro', 'Amazon Kiro'],
  wordNames: ['Kiro'],
  emails: ['noreply@kiro.dev'],
  accounts: [{ login: 'kiro-agent', id: 244629292, app: false, role: 'agent' }],
  branches: [/^kiro\//],
  examples: {
    is: { commit: 'Fix the reader\n\nAssisted-by: Kiro' },
    isNot: { author: 'Kiro Example <kiro@example.org>' },
  },
};
