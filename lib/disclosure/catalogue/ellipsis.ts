import type { CatalogueEntry } from './entry.ts';

export const ellipsis: CatalogueEntry = {
  id: 'ellipsis',
  name: 'Ellipsis',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2024',
  names: ['ellipsis-dev'],
  accounts: [{ login: 'ellipsis-dev', id: 65095814, app: true, role: 'llm-reviewer' }],
  suggests: true,
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>' },
    isNot: { description: 'Long names end in an ellipsis.' },
  },
};
