import type { CatalogueEntry } from './entry.ts';

export const factoryDroid: CatalogueEntry = {
  id: 'factory-droid',
  name: 'Factory Droid',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Factory Droid', 'factory-droid'],
  wordNames: ['Droid'],
  accounts: [{ login: 'factory-droid', id: 138933559, app: true, role: 'agent' }],
  branches: [/^(?:factory|droid)\//],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>' },
    isNot: { description: 'Builds the Android factory image.' },
  },
};
