import type { CatalogueEntry } from './entry.ts';

export const kilo: CatalogueEntry = {
  id: 'kilo',
  name: 'Kilo Code',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Kilo Code', 'kiloconnect'],
  accounts: [
    { login: 'kilo-code-bot', id: 240665456, app: true, role: 'agent' },
    { login: 'kiloconnect', id: 240665456, app: true, role: 'agent' },
  ],
  branches: [/^kilo\//],
  examples: {
    is: { author: 'kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com>' },
    isNot: { description: 'Counts kilo and mega bytes separately.' },
  },
};
