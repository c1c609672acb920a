import type { CatalogueEntry } from './entry.ts';

export const codebuff: CatalogueEntry = {
  id: 'codebuff',
  name: 'Codebuff',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11; codebuff prompts.ts',
  since: '2025',
  names: ['Codebuff'],
  emails: ['noreply@codebuff.com'],
  examples: {
    is: { commit: 'Fix the reader\n\n🤖 Generated with Codebuff' },
    isNot: { description: 'Adds a Codebuff badge to the README.' },
  },
};
