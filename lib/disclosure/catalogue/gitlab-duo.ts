import type { CatalogueEntry } from './entry.ts';

export const gitlabDuo: CatalogueEntry = {
  id: 'gitlab-duo',
  name: 'GitLab Duo',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['GitLab Duo', 'Duo Agent'],
  examples: {
    is: { commit: 'Fix the reader\n\nAI-Assisted: yes\nAI-Tools: GitLab Duo' },
    isNot: { description: 'A duo of runners shares the cache.' },
  },
};
