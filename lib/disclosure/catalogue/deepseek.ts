import type { CatalogueEntry } from './entry.ts';

export const deepseek: CatalogueEntry = {
  id: 'deepseek',
  name: 'DeepSeek',
  about: 'model',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025-01',
  names: ['DeepSeek'],
  emails: ['noreply@deepseek.com'],
  examples: {
    is: { description: 'This patch was written with DeepSeek V3.' },
    isNot: { description: 'Adds a DeepSeek provider.' },
  },
};
