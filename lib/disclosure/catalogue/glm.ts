import type { CatalogueEntry } from './entry.ts';

export const glm: CatalogueEntry = {
  id: 'glm',
  name: 'GLM (Z.ai)',
  about: 'model',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Z.ai', 'Zhipu'],
  wordNames: ['GLM'],
  emails: ['noreply@z.ai'],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-Authored-By: GLM 4.7 <noreply@z.ai>' },
    isNot: { description: 'Updates the bundled glm matrix package.' },
  },
};
