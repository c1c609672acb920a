import type { CatalogueEntry } from './entry.ts';

export const opencode: CatalogueEntry = {
  id: 'opencode',
  name: 'opencode',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['opencode', 'open code agent'],
  emails: ['noreply@opencode.ai'],
  accounts: [{ login: 'opencode-agent', app: true, role: 'agent' }],
  links: [/opencode\.ai\/s\/\w/],
  branches: [/^opencode\//],
  examples: {
    is: { commit: 'Fix the reader\n\n🤖 Generated with [opencode](https://opencode.ai)' },
    isNot: { description: 'Adds opencode to the list of supported editors.' },
  },
};
