import type { CatalogueEntry } from './entry.ts';

export const engineLabs: CatalogueEntry = {
  id: 'engine-labs',
  name: 'Engine (cto.new)',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['cto.new', 'Engine Labs', 'engine-labs-app'],
  accounts: [
    { login: 'engine-labs-app', id: 140088366, app: true, role: 'agent' },
    { login: 'cto-new', app: true, role: 'agent' },
  ],
  examples: {
    is: { author: 'engine-labs-app[bot] <140088366+engine-labs-app[bot]@users.noreply.github.com>' },
    isNot: { description: 'The engine reads labs from the new index.' },
  },
};
