import type { CatalogueEntry } from './entry.ts';

export const junie: CatalogueEntry = {
  id: 'junie',
  name: 'Junie',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Jetbrains Junie', 'Junie CLI'],
  wordNames: ['Junie'],
  emails: ['junie@jetbrains.com'],
  accounts: [
    { login: 'jetbrains-junie', id: 201638009, app: true, role: 'agent' },
    { login: 'jetbrains-ai', app: true, role: 'agent' },
  ],
  branches: [/^junie(?:\/|-issue-)/],
  examples: {
    is: { commit: 'Fix the reader\n\nGenerated-by: Jetbrains Junie' },
    isNot: { author: 'Junie Example <junie@example.org>' },
  },
};
