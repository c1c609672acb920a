import type { CatalogueEntry } from './entry.ts';

export const coderabbit: CatalogueEntry = {
  id: 'coderabbit',
  name: 'CodeRabbit',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2023',
  names: ['CodeRabbit', 'CodeRabbit.ai', 'coderabbitai'],
  accounts: [{ login: 'coderabbitai', id: 136622811, app: true, role: 'llm-reviewer' }],
  branches: [/^coderabbitai\//],
  titles: [/^\W*CodeRabbit (?:Generated Unit Tests|Chat):/],
  suggests: true,
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>' },
    isNot: { description: 'Flagged by CodeRabbit in the last review.' },
  },
};
