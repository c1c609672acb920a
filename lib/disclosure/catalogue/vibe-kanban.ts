import type { CatalogueEntry } from './entry.ts';

export const vibeKanban: CatalogueEntry = {
  id: 'vibe-kanban',
  name: 'Vibe Kanban',
  about: 'tool',
  source: 'public detector lists only, not verified',
  since: null,
  branches: [/^vk\//],
  examples: {
    is: { branch: 'vk/fix-login' },
    isNot: { branch: 'fix-vk-login' },
  },
};
