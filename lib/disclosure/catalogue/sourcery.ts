import type { CatalogueEntry } from './entry.ts';

export const sourcery: CatalogueEntry = {
  id: 'sourcery',
  name: 'Sourcery',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2023',
  names: ['sourcery-ai', 'Sourcery AI'],
  accounts: [{ login: 'sourcery-ai', id: 58596630, app: true, role: 'llm-reviewer' }],
  suggests: true,
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: sourcery-ai[bot] <58596630+sourcery-ai[bot]@users.noreply.github.com>' },
    isNot: { description: 'A bit of sourcery in the macro is gone.' },
  },
};
