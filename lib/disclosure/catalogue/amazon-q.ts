import type { CatalogueEntry } from './entry.ts';

export const amazonQ: CatalogueEntry = {
  id: 'amazon-q',
  name: 'Amazon Q Developer',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2024',
  names: ['Amazon Q Developer', 'AWS Q Developer'],
  wordNames: ['Amazon Q'],
  accounts: [{ login: 'amazon-q-developer', id: 208079219, app: true, role: 'agent' }],
  footers: [/🤖 Assisted by (?:the )?\[?Amazon Q Developer\b/u],
  examples: {
    is: { description: '🤖 Assisted by [Amazon Q Developer](https://aws.amazon.com/q/developer)' },
    isNot: { description: 'Adds Amazon Q to the list of queues.' },
  },
};
