import type { CatalogueEntry } from './entry.ts';

export const qwen: CatalogueEntry = {
  id: 'qwen',
  name: 'Qwen Code',
  about: 'tool',
  source: 'git history of 80 public repositories, 2024-06 to 2026-11',
  since: '2025',
  names: ['Qwen Coder', 'Qwen Code', 'Qwen'],
  emails: ['qwen-coder@alibabacloud.com', 'noreply@alibabacloud.com'],
  accounts: [{ login: 'qwen.ai', app: true, role: 'agent' }],
  branches: [/^qwen\//],
  examples: {
    is: { commit: 'Fix the reader\n\nCo-authored-by: Qwen-Coder <qwen-coder@alibabacloud.com>' },
    isNot: { description: 'Adds the qwen3 tokenizer to the registry.' },
  },
};
