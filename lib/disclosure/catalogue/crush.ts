import type { CatalogueEntry } from './entry.ts';

export const crush: CatalogueEntry = {
  id: 'crush',
  name: 'Crush',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11; charmbracelet/crush README',
  since: '2025-07',
  names: ['Charm Crush', 'Charmbracelet Crush'],
  wordNames: ['Crush'],
  emails: ['crush@charm.land', 'noreply@crush.charm.land'],
  examples: {
    is: { commit: 'Fix the reader\n\n💘 Generated with Crush' },
    isNot: { description: 'Images are crushed before the upload.' },
  },
};
