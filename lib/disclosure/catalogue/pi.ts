import type { CatalogueEntry } from './entry.ts';

export const pi: CatalogueEntry = {
  id: 'pi',
  name: 'Pi',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2026',
  names: ['Pi coding agent', 'pi-coding-agent'],
  examples: {
    is: { description: 'AI disclosure: Pi coding agent was used to investigate.' },
    isNot: { description: 'Runs on a Raspberry Pi.' },
  },
};
