import type { CatalogueEntry } from './entry.ts';

export const letta: CatalogueEntry = {
  id: 'letta',
  name: 'Letta Code',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11; letta-code Bash.md',
  since: '2025',
  names: ['Letta Code', 'Letta-Trainer'],
  wordNames: ['Letta'],
  emails: ['noreply@letta.com', 'hi@letta.com'],
  emailPatterns: [/^agent-[0-9a-f-]{8,}@letta\.com$/],
  accounts: [{ login: 'letta-code', id: 248085862, app: false, role: 'agent' }],
  links: [/app\.letta\.com\/chat\/agent-\w/],
  branches: [/^letta\/\S+-[0-9a-f]{8}$/],
  examples: {
    is: { commit: 'Fix the reader\n\n👾 Generated with [Letta Code](https://letta.com)' },
    isNot: { author: 'Sam Example <sam@letta.com>' },
  },
};
