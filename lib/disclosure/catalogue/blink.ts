import type { CatalogueEntry } from './entry.ts';

export const blink: CatalogueEntry = {
  id: 'blink',
  name: 'Blink',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['blink.so', 'blink-so'],
  accounts: [{ login: 'blink-so', id: 211532188, app: true, role: 'agent' }],
  examples: {
    is: { author: 'blink-so[bot] <211532188+blink-so[bot]@users.noreply.github.com>' },
    isNot: { description: 'The caret can blink again.' },
  },
};
